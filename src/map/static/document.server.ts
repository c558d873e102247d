import { createHash } from 'node:crypto';
import type { Language } from '#model/text.ts';
import type { Selection } from '#view/selection.ts';
import { paperRulesOf, staticMapIn } from './static-map.server.ts';

/** Where a page leaves room for the static map: Svelte writes the element and never looks inside again. */
const place = /(<div class="static-map[^>]*>)(<\/div>)/;
const stylePolicy = /style-src 'self'/;
/** No frame before outlines, projects and names are there: one of less is laid out and painted for nothing. */
const firstFrame = '<link rel="expect" href="#drawn" blocking="render" />';

/**
 * Puts the static map of a language into a finished document that has a place for it: the drawing, its rules, and their
 * hash into the content security policy. Not through `load`, which would carry it a second time for the script.
 */
export function drawStaticMapInto(html: string, language: Language, selection: Selection | null): string {
	if (!place.test(html)) return html;
	const { markup, css } = staticMapIn(language);
	return [css, paperRulesOf(selection)]
		.reduce(withStyle, html)
		.replace('</head>', () => `${firstFrame}</head>`)
		.replace(place, (_, open: string, close: string) => `${open}${marked(markup, selection)}${close}`);
}

/** Adds rules to a document and their hash to its policy. */
function withStyle(html: string, css: string): string {
	const hash = createHash('sha256').update(css).digest('base64');
	return html
		.replace(stylePolicy, (policy) => `${policy} 'sha256-${hash}'`)
		.replace('</head>', () => `<style>${css}</style></head>`);
}

/** The drawing with the links of what the page is about marked, as `markChosen` does it in the browser. */
function marked(markup: string, selection: Selection | null): string {
	if (!selection) return markup;
	const link = `data-static="${selection.id}" data-kind="${selection.kind}"`;
	return markup.replaceAll(link, `${link} data-chosen`);
}

const modulePreload = /\s*<link href="([^"]+)" rel="modulepreload">/g;
const kitScript = /<script>(\s*\{\s*__sveltekit_.*?)<\/script>/s;
const kitStart = /import\("[^"]+\/entry\/start\.[^"]+"\)(?=\.then)/;

/** Once the first frame is on the screen: asked of frames, the scripts would come while it is still being drawn. A page that nobody sees draws none. */
const painted = `new Promise((go) => {
						if (document.hidden) return go();
						new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
						setTimeout(go, 2000);
					})`;

const preloadOf = (scripts: string[]): string =>
	`${JSON.stringify(scripts)}.forEach((href) => document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href })))`;

const inQuiet = (task: string): string => `(window.requestIdleCallback ?? setTimeout)(() => ${task})`;

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Lets the page's scripts, and the preloads of their parts, wait until the document is painted: reading and compiling
 * them would hold the picture up. With its parts come those that Kit would ask for only then, `also`; what its map loads,
 * `later`, in the first quiet moment after them. Throws where Kit writes its start in another way than is known here.
 */
export function startAfterPaint(html: string, also: string[], later: string[]): string {
	const script = kitScript.exec(html)?.[1];
	if (script === undefined) return html;
	const start = kitStart.exec(script)?.[0];
	const hash = hashOf(script);
	if (start === undefined || !html.includes(hash))
		throw new Error('the inline script of Kit: found no import of its start, or no hash in the policy');
	const parts = [...html.matchAll(modulePreload)].map(([, address = '']) => address);
	const steps = [
		preloadOf([...new Set([...parts, ...also])]),
		...(later.length > 0 ? [inQuiet(preloadOf(later))] : []),
		start
	];
	const late = script.replace(start, () => `${painted}.then(() => (${steps.join(', ')}))`);
	return html
		.replace(modulePreload, '')
		.replace(script, () => late)
		.replace(hash, () => hashOf(late));
}
