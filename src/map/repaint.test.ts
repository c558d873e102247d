import { expect, it } from 'vitest';
import { layersOf } from './layers/index.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { changesBetween } from './repaint.ts';

const light = layersOf(lightPalette, 'zh');
const dark = layersOf(darkPalette, 'zh');

it('nothing is changed between two equal looks', () => {
	expect(changesBetween(light, layersOf(lightPalette, 'zh'))).toEqual([]);
});

it('another palette changes colours only, and leaves none of the old one', () => {
	const changes = changesBetween(light, dark);
	expect(
		changes.map(({ property }) => property).filter((name) => !/color|opacity|text-field/.test(name))
	).toEqual([]);
	const painted = structuredClone(light) as unknown as Record<string, Record<string, unknown>>[];
	for (const { layer, part, property, value } of changes) {
		const own = painted.find(({ id }) => (id as unknown) === layer)?.[part];
		if (own) own[property] = value;
	}
	expect(painted).toEqual(dark);
});

it('another text size changes the size of every name and nothing else', () => {
	const changes = changesBetween(light, layersOf(lightPalette, 'zh', 1.5));
	const named = light.filter(({ layout }) => layout !== undefined && 'text-size' in layout);
	expect(changes.map(({ layer }) => layer)).toEqual(named.map(({ id }) => id));
	expect(new Set(changes.map(({ property }) => property))).toEqual(new Set(['text-size']));
});
