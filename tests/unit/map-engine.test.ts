import { expect, test } from 'vitest';
import { chosenMapEngine } from '../../vite/map-engine.ts';

test('The shared build of the map engine is taken unless the stock one is asked for', () => {
	expect(chosenMapEngine(undefined)).toBe('shared');
	expect(chosenMapEngine('')).toBe('shared');
	expect(chosenMapEngine('shared')).toBe('shared');
	expect(chosenMapEngine('stock')).toBe('stock');
});

test('Any other build of the map engine is refused with what was found and what is allowed', () => {
	expect(() => chosenMapEngine('Stock')).toThrow(
		'MAP_ENGINE: found "Stock", allowed shared, stock or nothing'
	);
});
