import { expect, test } from 'vitest';
import { hostileFormula, hostileText } from '../../tests/unit/hostile-geodata.ts';
import { jsonLdText } from './json-ld-text.ts';

test('no text can leave the block that holds it', () => {
	const text = jsonLdText({ [hostileText]: [hostileText, hostileFormula] });
	expect(text).not.toMatch(/[<>&]/);
	expect(JSON.parse(text)).toEqual({ [hostileText]: [hostileText, hostileFormula] });
});
