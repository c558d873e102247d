import { describe, expect, it } from 'vitest';
import { source } from '../../tests/unit/build.ts';
import { editionOf } from './edition.ts';

describe('the edition', () => {
	const [old, recent] = [source({ id: 'old', published: '2024-01-01' }), source({ id: 'recent' })];

	it('is the newest newspaper page, in whatever order they come', () => {
		expect(editionOf([old, recent])).toBe(recent);
		expect(editionOf([recent, old])).toBe(recent);
	});

	it('is never another document, however new', () => {
		const press = source({ id: 'press', kind: 'press', published: '2026-01-01' });
		expect(editionOf([press, old])).toBe(old);
		expect(() => editionOf([press])).toThrow('newspaper-page');
	});
});
