import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutUnusedControls } from '../../vite/engine-style.ts';

const css = readFileSync(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'), 'utf8');
const kept = withoutUnusedControls(css);

test('Markers, popups, scale and the hand over the map keep every rule of the engine', () => {
	const wanted = /\.maplibregl-(marker|popup|ctrl-scale|interactive:active|track-pointer)[\w-]*/g;
	const countsIn = (text: string) => {
		const counts: Record<string, number> = {};
		for (const [part] of text.matchAll(wanted)) counts[part] = (counts[part] ?? 0) + 1;
		return counts;
	};
	expect(Object.keys(countsIn(css)).length).toBeGreaterThan(15);
	expect(countsIn(kept)).toEqual(countsIn(css));
	for (const selector of ['.maplibregl-map', '.maplibregl-canvas', '.maplibregl-ctrl-bottom-left'])
		expect(kept).toMatch(new RegExp(`^\\${selector}[,{]`, 'm'));
});

test('A rule shared with a control that is left out stays for the others', () => {
	const shared = '.maplibregl-ctrl-group button.maplibregl-ctrl-compass,.maplibregl-map{cursor:grab}';
	expect(withoutUnusedControls(shared)).toBe('.maplibregl-map{cursor:grab}');
	expect(withoutUnusedControls('@media print{.maplibregl-ctrl-logo{top:0}}.a{top:1px}')).toBe('.a{top:1px}');
});

test('Nothing of the controls that the site does not show is left, nor any picture', () => {
	expect(kept).not.toMatch(/ctrl-(group|attrib|logo|zoom|compass|geolocate|fullscreen|terrain|globe)/);
	expect(kept).not.toContain('data:image');
	expect(kept.length).toBeLessThan(css.length / 10);
});

test('Braces stay in pairs', () => {
	expect(kept.match(/\{/g)?.length).toBe(kept.match(/\}/g)?.length);
});
