import type { Page } from '@playwright/test';

/**
 * Records what moves without being asked to, from the first paint on; the returned function names it, each with its
 * measure. To be called before the page is opened.
 */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const shifts: string[] = Object.assign(window, { shifts: [] }).shifts;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				sources: { node: Node | null }[];
			})[]) {
				const moved = entry.sources.map(({ node }) =>
					node instanceof Element ? `${node.localName}.${node.getAttribute('class')}` : node?.nodeName
				);
				shifts.push(`${entry.value.toFixed(4)}: ${moved.join(', ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}
