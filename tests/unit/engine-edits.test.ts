import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { editedSource } from '../../vite/engine-edits.ts';

const sources = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'src');
const collisions = join(sources, 'symbol', 'collision_index.ts');
const masks = join(sources, 'render', 'frame_render_context.ts');

test('Sources that are cut into the same tiles share their masks', () => {
	const code = readFileSync(masks, 'utf8');
	expect(code).toContain('this.currentStencilSource === layer.source');
	const edited = editedSource(code, masks);
	expect(edited).toContain('this.currentStencilSource === tiles');
	expect(edited).not.toContain('this.currentStencilSource === layer.source');
});

test('What is to be said anew of the collisions of names finds its places', () => {
	const code = readFileSync(collisions, 'utf8');
	expect(code).not.toContain('isCut');
	expect(editedSource(code, collisions).match(/isCut\(/g)).toHaveLength(3);
});

test('A file that nothing is to be said about stays as it is', () => {
	expect(editedSource('export {};', join(sources, 'ui', 'map.ts'))).toBe('export {};');
});

test('An engine in which an edit has no place is refused', () => {
	expect(() => editedSource('export {};', masks)).toThrow(
		'maplibre-gl/src/render/frame_render_context.ts: found 0 places of an edit in vite/engine-edits.ts, allowed 1'
	);
});
