import {
	expression,
	validateStyleMin,
	type LayerSpecification,
	type StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ground, mapFeatures } from '../../tests/unit/build.ts';
import { phases, type Phase } from '#model/phase.ts';
import { languages, type Language } from '#model/text.ts';
import { memberLayerId, projectLayerIds } from './layers/index.ts';
import { lineCategories, patternOf } from './line-pattern.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';
import { mapStyle, type Standings } from './style.ts';

const standings: Standings = { phases: { bridge: 'started', harbour: null }, ringed: new Set(['bridge']) };
const palettes: [string, Palette][] = [
	['light', lightPalette],
	['dark', darkPalette]
];
const made = (palette = lightPalette, language: Language = 'zh', given = standings): StyleSpecification =>
	mapStyle(mapFeatures(), ground(), given, palette, language, '/map/small-relief-light.webp');

const variants = palettes.flatMap(([theme, palette]) =>
	languages.map((language) => [theme, language, made(palette, language)] as const)
);

describe.each(variants)('the %s style in %s', (_theme, language, style) => {
	it('is one that the engine accepts', () => {
		expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
	});

	it('takes nothing from outside the site', () => {
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('sprite');
		expect(JSON.stringify(style)).not.toMatch(/https?:|"\/\//);
	});

	it('has a source for every layer, and a layer for every source', () => {
		const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
		expect(new Set(used)).toEqual(new Set(Object.keys(style.sources)));
	});

	it('gives every layer a name of its own', () => {
		const ids = style.layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('names things in its own language only', () => {
		const layers = JSON.stringify(style.layers);
		const [own, other] = language === 'zh' ? ['Zh"', 'En"'] : ['En"', 'Zh"'];
		expect(layers).toContain(`name${own}`);
		expect(layers).not.toContain(other);
	});

	it('writes every name in a face that has Chinese characters', () => {
		const fonts = style.layers.flatMap((layer) =>
			layer.type === 'symbol' && layer.layout?.['text-font'] ? [layer.layout['text-font']] : []
		);
		expect(fonts.length).toBeGreaterThan(5);
		for (const families of fonts) expect(families).toContain('Noto Sans SC Variable');
	});
});

const style = made();
const ids = style.layers.map(({ id }) => id);

function layer(id: string): LayerSpecification {
	const found = style.layers.find((one) => one.id === id);
	if (!found) throw new Error(`${id} is no layer; there are ${ids.join(', ')}`);
	return found;
}

function expectOrder(...order: string[]) {
	const places = order.map((id) => ids.indexOf(layer(id).id));
	expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('the drawing order', () => {
	it('lays the veil over the relief and under the boundaries', () => {
		expectOrder('relief', 'veil', 'counties', 'member-boundary', 'zone-outline');
		expectOrder('veil', 'neighbours');
	});

	it('lays every course over all casings, and the thread of a railway over the courses', () => {
		for (const phase of phases)
			expectOrder('project-casings', `project-course-${phase}`, 'project-rail-threads');
	});

	it('lays existing lines under the projects', () => {
		for (const id of ['existing-roads', 'existing-rails', 'existing-rail-ticks']) {
			expectOrder(id, 'project-bands', 'project-casings');
		}
	});

	it('lays every name and dot over every line and area', () => {
		const kinds = style.layers.map(({ type }) => type);
		const lastShape = Math.max(
			...['line', 'fill', 'raster'].map((type) => kinds.lastIndexOf(type as 'line'))
		);
		const firstSign = kinds.findIndex((type) => type === 'symbol' || type === 'circle');
		expect(lastShape).toBeLessThan(firstSign);
	});

	it('gives the member names the last word over other names', () => {
		const names = style.layers.filter((one) => one.type === 'symbol' && one.layout?.['text-field']);
		expect(names.at(-1)?.id).toBe('member-names');
	});
});

describe('the layers', () => {
	it('that answer the pointer are there, project layers on sources with ids', () => {
		expect(ids).toContain(memberLayerId);
		for (const id of projectLayerIds) {
			const asked = layer(id);
			const source = 'source' in asked ? style.sources[asked.source] : undefined;
			expect(source, id).toMatchObject({ type: 'geojson', promoteId: 'project' });
		}
		expect(style.sources['ground']).toMatchObject({ promoteId: 'member' });
	});

	it.each(phases)('draw a course that is %s with the pattern of the legend', (phase) => {
		const course = layer(`project-course-${phase}`);
		if (course.type !== 'line') throw new Error(`${course.id} is ${course.type}`);
		const written = course.paint?.['line-dasharray'];
		for (const category of lineCategories) {
			const { dash, round } = patternOf(phase, category);
			expect(course.layout?.['line-cap'] === 'round').toBe(round);
			if (dash === null) expect(written).toBeUndefined();
			else expect(dashFor(written, category), category).toEqual([...dash]);
		}
	});
});

function dashFor(written: unknown, category: string): unknown {
	const parsed = expression.createExpression(written, 'line-dasharray');
	if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join('; '));
	return parsed.value.evaluate({ zoom: 9 }, { type: 2, properties: { category } }) as unknown;
}

function dataOf(source: string, given: Standings): FeatureCollection {
	const found = made(lightPalette, 'zh', given).sources[source];
	if (found?.type !== 'geojson' || typeof found.data !== 'object') throw new Error(`${source} has no data`);
	return found.data as FeatureCollection;
}

describe('the data of the style', () => {
	const phaseDrawn = (phase: Phase | null) =>
		dataOf('courses', { phases: { bridge: phase }, ringed: new Set() }).features[0]?.properties?.[
			'phase'
		] as unknown;

	it('give each course the phase of its project', () => {
		expect(phases.map(phaseDrawn)).toEqual([...phases]);
	});

	it('draw a course of unknown phase with the least that can be said', () => {
		expect(phaseDrawn(null)).toBe('planned');
	});

	it('leave out the icon of a project that carries a ring', () => {
		const projects = dataOf('sites', standings).features.map(
			({ properties }) => properties?.['project'] as unknown
		);
		expect(projects).toEqual(['harbour']);
	});

	it('do not change what they are made from', () => {
		const features = mapFeatures();
		const before = structuredClone(features);
		mapStyle(features, ground(), standings, lightPalette, 'zh', '/relief.webp');
		expect(features).toEqual(before);
	});
});
