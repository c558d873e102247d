import { expect, it } from 'vitest';
import { figureRowsOf } from './figure-rows.ts';
import type { StoryClaim, StorySubject } from './story-view.ts';

const claim = (id: string): StoryClaim => ({
	id,
	href: '/',
	metric: '',
	valueInWords: '',
	asOf: '',
	scope: '',
	paragraph: '',
	place: '',
	document: '',
	kind: null
});
const subject = (name: string, figures: string[][]): StorySubject => ({
	name,
	href: null,
	category: null,
	onMap: true,
	share: null,
	phase: null,
	rivalPercent: null,
	figures: figures.map((ids) => ids.map(claim))
});

const told = (subjects: StorySubject[]) =>
	figureRowsOf({ subjects }).map((row) => [
		row.subject?.name ?? null,
		...row.cells.map((cell) => [cell.subject?.name ?? null, cell.claims.map(({ id }) => id).join('|')])
	]);

it('Figures of one subject stand in twos, those with a rival alone', () => {
	expect(told([subject('port', [['a'], ['b'], ['c'], ['d', 'e'], ['f']])])).toEqual([
		['port', [null, 'a'], [null, 'b']],
		['port', [null, 'c']],
		['port', [null, 'd|e']],
		['port', [null, 'f']]
	]);
});

it('Subjects with a single figure stand side by side, in their order', () => {
	expect(
		told([
			subject('road', [['a']]),
			subject('rail', [['b']]),
			subject('river', [['c']]),
			subject('port', [['d', 'e']]),
			subject('park', [['f']])
		])
	).toEqual([
		[null, ['road', 'a'], ['rail', 'b']],
		[null, ['river', 'c']],
		['port', [null, 'd|e']],
		[null, ['park', 'f']]
	]);
});
