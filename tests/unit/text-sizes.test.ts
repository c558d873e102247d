import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Text follows the reader's own size and the setting for larger text only where sizes are written in rem or em. */
it('no text of the interface has a size in pixels', () => {
	const files = globSync('src/**/*.{svelte,css}');
	expect(files.length).toBeGreaterThan(40);
	const faults = files.flatMap((file) => {
		// The words inside a chart are in the chart's own units, and grow with it.
		const css = readFileSync(file, 'utf8').replace(/\n\ttext \{[^}]*\}/g, '');
		return [...css.matchAll(/font(?:-size)?:[^;{}]*\d(?:\.\d+)?px[^;{}]*/g)].map(
			([found]) => `${file}: found ${found}, allowed are rem and em (16 px are 1rem)`
		);
	});
	expect(faults).toEqual([]);
});
