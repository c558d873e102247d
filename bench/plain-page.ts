import type { Browser } from '@playwright/test';

/** The site's own inline map and nothing else, as a document, and the pictures that it shows. */
export interface PlainPage {
	html: string;
	pictures: { path: string; content: Buffer }[];
}

/**
 * Takes the map that is drawn in the site's HTML, with the rules of style that reach it, at the place and size it has
 * in the window. Null where the page at `url` holds no such map.
 */
export async function takePlainPage(
	browser: Browser,
	url: string,
	viewport: { width: number; height: number }
): Promise<PlainPage | null> {
	const context = await browser.newContext({ viewport, javaScriptEnabled: false, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'load' });
	const taken = await page.evaluate(readMap);
	const pictures = await Promise.all(
		(taken?.pictures ?? []).map(async (path) => ({
			path,
			content: await (await context.request.get(new URL(path, url).href)).body()
		}))
	);
	await context.close();
	return taken && { html: taken.html, pictures };
}

/** Runs in the page. Must not refer to anything outside of itself. */
function readMap(): { html: string; pictures: string[] } | null {
	const boxOf = (element: Element) => element.getBoundingClientRect();
	const areaOf = (element: Element) => boxOf(element).width * boxOf(element).height;
	const drawings = [...document.querySelectorAll('[data-map-state] svg')];
	const [drawing] = drawings.sort((a, b) => areaOf(b) - areaOf(a));
	const frame = drawing?.closest<HTMLElement>('[data-map-state]');
	const picture = [...(frame?.children ?? [])].find((child) => child.contains(drawing ?? null));
	// Signs of buttons are drawings, too.
	if (!drawing || !frame || !picture || areaOf(drawing) < 100 * 100) return null;

	const reached = [document.documentElement, document.body, frame, picture, ...picture.querySelectorAll('*')];
	const reaches = (rule: CSSRule): boolean => {
		if (rule instanceof CSSStyleRule) return reached.some((element) => element.matches(rule.selectorText));
		if (rule instanceof CSSGroupingRule) return [...rule.cssRules].some(reaches);
		return rule instanceof CSSPropertyRule;
	};
	const style = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter(reaches)
		.map(({ cssText }) => cssText)
		.join('\n');
	const { left, top, width, height } = boxOf(frame);
	const box = frame.cloneNode(false) as HTMLElement;
	box.setAttribute('style', `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px`);
	box.append(picture.cloneNode(true));
	const html = [
		'<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8" />',
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		`<title>The map alone</title><link rel="icon" href="data:," /><style>${style}</style></head>`,
		`<body>${box.outerHTML}</body></html>`
	].join('');
	const named = [...html.matchAll(/url\(["']?([^"')]+)["']?\)|<image[^>]+href="([^"]+)"/g)];
	const pictures = named.map(([, inStyle, inShape]) => new URL(inStyle ?? inShape ?? '', location.href));
	return {
		html,
		pictures: [
			...new Set(pictures.filter(({ protocol }) => protocol !== 'data:').map(({ pathname }) => pathname))
		]
	};
}
