import type { Page } from '@playwright/test';

/** CSS pixels of the viewport. */
type ScreenPoint = readonly [x: number, y: number];

/**
 * Puts a finger down, moves it in even steps and lifts it half a step after the last. The touches carry their own times:
 * a busy machine would make a slow drag of a swipe.
 */
export async function slideFinger(
	page: Page,
	from: ScreenPoint,
	to: ScreenPoint,
	{ steps, stepMs }: { steps: number; stepMs: number }
): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const startS = Date.now() / 1000;
	const at = (step: number) => ({ timestamp: startS + (step * stepMs) / 1000 });
	const between = (a: number, b: number, step: number) => a + ((b - a) * step) / steps;
	const touchAt = (step: number) => ({
		...at(step),
		touchPoints: [{ x: between(from[0], to[0], step), y: between(from[1], to[1], step) }]
	});
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...touchAt(0) });
	for (let step = 1; step <= steps; step += 1)
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...touchAt(step) });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], ...at(steps + 0.5) });
	await session.detach();
}
