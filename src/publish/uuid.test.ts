import { expect, test } from 'vitest';
import { uuidV5 } from './uuid.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('the example of RFC 9562 comes out', () => {
	expect(uuidV5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('every id is of version 5 and differs by name and namespace', () => {
	const ids = ['', 'a', 'b', '名'].flatMap((name) => [uuidV5(dns, name), uuidV5(uuidV5(dns, 'x'), name)]);
	for (const id of ids)
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(new Set(ids).size).toBe(ids.length);
});
