import type { Growth } from './wear.ts';

/** What was done, and seen. */
export interface SoakCounts {
	/** Of chapter. */
	changes: number;
	losses: number;
	cuts: number;
	inputs: number;
	frames: number;
	/** Of the poorest frame; null where none was looked at. */
	fewestShades: number | null;
}

/** What a soak prints: counts, and growth where it was looked at often enough. */
export interface SoakFigures extends SoakCounts {
	seed: number;
	pace: number;
	minutes: number;
	growth: Growth[];
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const names = { heapBytes: 'heap', nodes: 'DOM nodes', listeners: 'listeners' } as const;

/** Growth in words. */
export const growthInWords = ({ kind, early, late, share }: Growth): string =>
	`${names[kind]}: ${valueOf(kind, early)} after warm-up, ${valueOf(kind, late)} at the end, ${percent(share)}`;

export const valueOf = (kind: Growth['kind'], value: number): string =>
	kind === 'heapBytes' ? megabytes(value) : String(value);

/** The figures as a table of Markdown. */
export function soakTable({ growth, ...figures }: SoakFigures): string {
	const rows = [
		['changes of chapter', figures.changes],
		['minutes', figures.minutes],
		['lost surfaces', figures.losses],
		['cuts of the network', figures.cuts],
		['inputs', figures.inputs],
		['frames looked at', figures.frames],
		['fewest shades in a frame', figures.fewestShades ?? 'none looked at'],
		...growth.map(({ kind, early, late, share }) => [
			names[kind],
			`${valueOf(kind, early)} → ${valueOf(kind, late)} (${percent(share)})`
		])
	];
	return ['| figure | value |', '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join(
		'\n'
	);
}
