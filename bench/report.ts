import { comparisons, layoutShiftBound } from './bounds.ts';
import { median, medianRatio } from './statistics.ts';
import type { Condition, Figures, SubjectName } from './visit.ts';

export type Cache = 'cold' | 'warm';

/** All visits of one condition and cache, one entry a round. */
export interface Series {
	condition: Condition;
	cache: Cache;
	rounds: Partial<Record<SubjectName, Figures[]>>;
}

/** One line of the report: a figure of the site beside the same one of a reference page. */
export interface Line {
	says: string;
	against: SubjectName | 'itself';
	site: number;
	reference: number | null;
	ratio: number;
	bound: number | null;
	passes: boolean | null;
}

const passes = (value: number, bound: number | null): boolean | null =>
	bound === null ? null : value <= bound;

/** Medians of a series beside each other; what was not measured has no line. */
export function linesOf({ condition, cache, rounds }: Series): Line[] {
	const { site = [] } = rounds;
	const lines = comparisons.flatMap(({ figure, against, says, bound }): Line[] => {
		// With a warm cache hardly a byte is sent, and a ratio of crumbs says nothing.
		if (cache === 'warm' && figure.endsWith('Bytes')) return [];
		const values = site.map((figures) => figures[figure]);
		const references = (rounds[against] ?? []).map((figures) => figures[figure]);
		const ratio = medianRatio(values, references);
		const middle = median(values.filter((value) => value !== null));
		if (ratio === null || middle === null) return [];
		const reference = median(references.filter((value) => value !== null));
		const limit = bound(condition);
		return [{ says, against, site: middle, reference, ratio, bound: limit, passes: passes(ratio, limit) }];
	});
	const shift = Math.max(...site.map(({ layoutShift }) => layoutShift ?? 0));
	lines.push({
		says: 'layout shift, worst round',
		against: 'itself',
		site: shift,
		reference: null,
		ratio: shift,
		bound: layoutShiftBound,
		passes: passes(shift, layoutShiftBound)
	});
	return lines;
}

const rounded = (value: number | null): string => {
	if (value === null) return '';
	return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
};
const verdict = (passes: boolean | null): string => (passes === null ? '' : passes ? 'pass' : 'FAIL');

/** A series as a Markdown table, with a heading that says how it was measured. */
export function tableOf(series: Series): string {
	const { viewport, speed } = series.condition;
	const rounds = series.rounds.site?.length ?? 0;
	const rows = linesOf(series).map(({ says, against, site, reference, ratio, bound, passes }) => [
		says,
		against,
		rounded(site),
		rounded(reference),
		ratio.toFixed(2),
		bound === null ? '' : `≤ ${bound}`,
		verdict(passes)
	]);
	const head = ['figure', 'against', 'site', 'reference', 'ratio', 'bound', ''];
	return [
		`### ${viewport.width}×${viewport.height}, ${speed === 'full' ? 'full speed' : '4× CPU and slow 4G'}, ${series.cache} cache, ${rounds} rounds`,
		'',
		`| ${head.join(' | ')} |`,
		`| ${head.map(() => '---').join(' | ')} |`,
		...rows.map((row) => `| ${row.join(' | ')} |`),
		''
	].join('\n');
}
