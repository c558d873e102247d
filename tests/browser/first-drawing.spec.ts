import { openLive } from './live-map.ts';
import { expect, test } from './watched-page.ts';

declare global {
	interface Window {
		graphics: { drawn: number; linked: number; asked: number };
	}
}

/** Counts what is drawn, the programs that are linked, and the questions after them once something is drawn. */
function watchGraphics(): void {
	const graphics = { drawn: 0, linked: 0, asked: 0 };
	window.graphics = graphics;
	const linkStatus = WebGL2RenderingContext.LINK_STATUS;
	const watch = (
		name: 'drawElements' | 'linkProgram' | 'getProgramParameter',
		note: (given: unknown[]) => void
	) => {
		const given = Reflect.get(WebGL2RenderingContext.prototype, name) as (...given: unknown[]) => unknown;
		Object.defineProperty(WebGL2RenderingContext.prototype, name, {
			value(this: WebGL2RenderingContext, ...values: unknown[]) {
				note(values);
				return Reflect.apply(given, this, values);
			}
		});
	};
	watch('drawElements', () => (graphics.drawn += 1));
	watch('linkProgram', () => (graphics.linked += 1));
	watch('getProgramParameter', ([, name]) => {
		if (name === linkStatus && graphics.drawn > 0) graphics.asked += 1;
	});
}

test('The first drawing of the live map finds all its shader programs compiled', async ({ page }) => {
	await page.addInitScript(watchGraphics);
	await openLive(page, '/');
	const { drawn, linked, asked } = await page.evaluate(() => window.graphics);
	expect(drawn).toBeGreaterThan(20);
	expect(linked).toBeGreaterThan(5);
	expect(asked, 'programs waited for between drawings').toBe(0);
});
