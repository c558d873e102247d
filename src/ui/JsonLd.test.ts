import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { hostileFormula, hostileText } from '../../tests/unit/hostile-geodata.ts';
import JsonLd from './JsonLd.svelte';

test('the block stands in the head of the page and reads back as the very data', () => {
	const data = { '@type': 'Project', name: hostileText, alternateName: hostileFormula };
	const { head, body } = render(JsonLd, { props: { data } });
	const blocks = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
	expect(blocks).toHaveLength(1);
	expect(JSON.parse(blocks[0]?.[1] ?? '')).toEqual(data);
	expect(body).not.toContain('script');
});
