import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Each rule of axe that the page breaks, without exceptions, with the elements that break it; within a selector, or anywhere. */
export async function violationsOf(page: Page, within?: string): Promise<string[]> {
	// What breaks no rule is not listed, and no page has frames: a tab of axe's own to gather theirs would take four times as long.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	const { violations } = await (within ? axe.include(within) : axe).analyze();
	return violations.map(
		({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}
