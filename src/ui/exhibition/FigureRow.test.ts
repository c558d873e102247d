import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { messagesIn } from '#i18n/messages.ts';
import { viewClaim } from '#view/claim-view.ts';
import { figure, geodata, source } from '../../../tests/unit/build.ts';
import FigureRow from './FigureRow.svelte';

const rowOf = (textHeld: boolean): string => {
	const claim = { ...viewClaim(figure(), geodata({ sources: [source({ textHeld })] }), 'zh'), kind: null };
	const row = { subject: null, cells: [{ subject: null, claims: [claim] }] };
	return render(FigureRow, { props: { row, named: false, messages: messagesIn('zh') } }).body;
};

test('a figure on a wall names its paragraph, or the document where no paragraph is known', () => {
	expect(rowOf(true)).toContain('道路、第\u00a01\u00a0段<');
	expect(rowOf(false)).toContain('河口版面<');
	expect(rowOf(false)).not.toContain('第\u00a01');
});
