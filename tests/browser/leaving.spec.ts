import { expect, test } from './watched-page.ts';

declare global {
	interface Window {
		surfaces: WebGL2RenderingContext[];
	}
}

/** Keeps every drawing surface that a map asks for, and leaves for a page without map as soon as one does. */
function leaveAtOnce(address: string): void {
	window.surfaces = [];
	const prototype = HTMLCanvasElement.prototype;
	const given = Reflect.get(prototype, 'getContext') as (...asked: unknown[]) => RenderingContext | null;
	Object.defineProperty(prototype, 'getContext', {
		value(this: HTMLCanvasElement, ...asked: unknown[]) {
			const context = Reflect.apply(given, this, asked);
			if (context instanceof WebGL2RenderingContext) {
				window.surfaces.push(context);
				document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`)?.click();
			}
			return context;
		}
	});
}

test('A map whose page is left while it is made gives its drawing surface back', async ({ page }) => {
	const address = '/table/';
	await page.addInitScript(leaveAtOnce, address);
	await page.goto('/');
	await expect(page).toHaveURL(address);
	await expect(page.locator('[data-map-state]')).toHaveCount(0);
	await expect
		.poll(() => page.evaluate(() => window.surfaces.map((surface) => surface.isContextLost())))
		.toEqual([true]);
});
