import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { groundOf, mapFeaturesOf } from '#geodata/map-features.server.ts';
import { loadGeodata } from '#geodata/read.server.ts';
import { cardsIn } from '#geodata/site.server.ts';
import { languages, type Language } from '#model/text.ts';
import type { Ground, MapFeatures } from '#view/map-features.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { hostileText } from '../../../tests/unit/hostile-geodata.ts';
import { isRinged } from '../standings.ts';
import { drawStaticMapInto, startAfterPaint } from './document.server.ts';
import { drawStaticMap, type StaticMapParts } from './static-map.server.ts';

/** What the drawing may weigh at most, rules and markup together, as it is sent. */
const limitBytes = 40_000;

let features: MapFeatures;
let ground: Ground;
let cards: Record<Language, ProjectCard[]>;
let drawn: Record<Language, StaticMapParts>;

beforeAll(() => {
	features = mapFeaturesOf(loadGeodata());
	ground = groundOf(loadGeodata());
	cards = { zh: cardsIn('zh'), en: cardsIn('en') };
	const draw = (language: Language) => drawStaticMap(features, ground, cards[language], language);
	drawn = { zh: draw('zh'), en: draw('en') };
});

const hrefsIn = (markup: string): Set<string> =>
	new Set([...markup.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href));

describe.each(languages)('the static map (%s)', (language) => {
	it(`weighs at most ${limitBytes} bytes`, () => {
		const { markup, css } = drawn[language];
		expect(brotliCompressSync(`${css}${markup}`).length).toBeLessThanOrEqual(limitBytes);
	});

	it('leads to every member and to every project that has a place', () => {
		const hrefs = hrefsIn(drawn[language].markup);
		const root = language === 'en' ? '/en' : '';
		for (const member of Object.keys(features.memberExtents))
			expect(hrefs).toContain(`${root}/members/${member}/`);
		for (const { href, id } of cards[language])
			expect([id, hrefs.has(href)]).toEqual([id, id in features.anchors]);
	});

	it('shows the number of every ring', () => {
		for (const { share, id } of cards[language].filter(isRinged))
			if (share)
				expect(drawn[language].markup).toMatch(new RegExp(`badge-${id}[^]*?>${share.text.replace('%', '')}`));
	});

	it('needs no style attribute and no script, which the policy would refuse', () => {
		expect(drawn[language].markup).not.toMatch(/\sstyle=|\son[a-z]+=|<script|javascript:/);
	});

	it('draws nothing of layers that the live map hides, as the arcs of a story are', () => {
		const flows = { ...features.flows, features: [] };
		expect(features.flows.features.length).toBeGreaterThan(0);
		expect(drawStaticMap({ ...features, flows }, ground, cards[language], language).markup).toBe(
			drawn[language].markup
		);
	});

	it('takes every colour from the palette', () => {
		expect(drawn[language].markup).not.toMatch(/#[0-9a-f]{6}|rgb/i);
	});
});

describe('the static map of hostile facts', () => {
	it('shows what they say as text', () => {
		const hostile = structuredClone(features);
		for (const { properties } of hostile.towns.features) properties.nameZh = hostileText;
		const below = structuredClone(ground);
		for (const { properties } of below.features) if ('nameZh' in properties) properties.nameZh = hostileText;
		const named = cards.zh.map((card) => ({ ...card, name: hostileText, statusWords: hostileText }));
		const { markup } = drawStaticMap(hostile, below, named, 'zh');
		expect(markup).toContain('alert(');
		expect(markup).not.toContain('<script');
		expect(markup.match(/<title>/g)?.length).toBe(markup.match(/<\/title>/g)?.length);
	});
});

describe('a document', () => {
	const document = `<html><head><meta http-equiv="content-security-policy" content="style-src 'self'"></head><body><div class="static-map x"></div></body></html>`;

	it('gets the drawing once, and its rules with their hash in the policy', () => {
		const html = drawStaticMapInto(document, 'zh', null);
		expect(html.match(/class="shapes"/g)).toHaveLength(1);
		expect(html).toMatch(/style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='/);
	});

	it('waits with its first frame for the projects and names, not for the ground below them', () => {
		const html = drawStaticMapInto(document, 'zh', null);
		const drawnAt = html.indexOf('id="drawn"');
		expect(html).toContain('<link rel="expect" href="#drawn" blocking="render" />');
		expect(drawnAt).toBeGreaterThan(html.lastIndexOf('static-badge'));
		expect(html.indexOf('class="shapes ground"')).toBeGreaterThan(drawnAt);
	});

	it('marks what its page is about', () => {
		const html = drawStaticMapInto(document, 'zh', { kind: 'project', id: 'yuxi-hsr' });
		expect(html.match(/data-chosen/g)?.length).toBeGreaterThan(1);
		expect(
			html.match(/data-static="([a-z-]+)"[^>]*data-chosen/g)?.every((link) => link.includes('yuxi-hsr'))
		).toBe(true);
	});

	it('without a place for it stays as it was', () => {
		const without = document.replace('static-map', 'other');
		expect(drawStaticMapInto(without, 'zh', null)).toBe(without);
	});

	const preload = '<link href="/a.js" rel="modulepreload">';
	const script = '{ __sveltekit_1 = {}; import("/_app/immutable/entry/start.1.js").then(start); }';
	const policyFor = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

	it('asks for its scripts once it is painted, and lets no other script run', () => {
		const html = `${policyFor(script)}<head>${preload}</head><body><script>${script}</script></body>`;
		const late = startAfterPaint(html, ['/a.js', '/error.js'], ['/map.js']);
		const [, written = ''] = /<script>(.*)<\/script>/s.exec(late) ?? [];
		expect(late).not.toContain('<link');
		expect(written.indexOf('PerformanceObserver')).toBeLessThan(written.indexOf('import('));
		expect(written).toContain('["/a.js","/error.js"]');
		const [, quiet = ''] = /requestIdleCallback(.*)/s.exec(written) ?? [];
		expect(quiet).toContain('["/map.js"]');
		expect(late).toContain(policyFor(written));
		expect(late).not.toContain(policyFor(script));
	});

	it('is refused where its start cannot be put off', () => {
		expect(() => startAfterPaint(`<script>${script}</script>`, [], [])).toThrow('no hash in the policy');
	});
});
