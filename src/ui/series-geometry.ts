import type { Series } from '#view/series.ts';

/** Where a chart of dated observations draws what, in the units of its view box (CSS pixels at full width). */

export const chart = { width: 336, height: 196, left: 44, right: 14, top: 14, bottom: 26 } as const;

const dayMs = 86_400_000;
const innerWidth = chart.width - chart.left - chart.right;
const innerHeight = chart.height - chart.top - chart.bottom;

export interface Tick {
	at: number;
	label: string;
}

/** A tick of the time axis; its label keeps inside the chart. */
export interface DayTick extends Tick {
	labelAt: number;
}

const timeOf = (day: string): number => Date.parse(day);

/** Round numbers that span the values, three to six of them. Equal values get room on both sides. */
export function valueTicks(values: number[], isPercent: boolean): number[] {
	if (isPercent && values.every((value) => value >= 0 && value <= 100)) return [0, 25, 50, 75, 100];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const span = high - low || Math.abs(high) / 10 || 1;
	const power = 10 ** Math.floor(Math.log10(span / 3));
	const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= span / 3) ?? 10);
	const first = Math.floor(low / step) - (low === high ? 1 : 0);
	const last = Math.max(Math.ceil(high / step), first + 2);
	// The step is 1, 2 or 5 times a power of ten: digits beyond twelve are noise.
	return Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toPrecision(12))
	);
}

/** First days of months inside a span of days, as few as the steps allow. */
function monthStarts(first: string, last: string): string[] {
	const starts: string[] = [];
	const month = new Date(`${first.slice(0, 7)}-01`);
	for (; month.getTime() <= timeOf(last); month.setUTCMonth(month.getUTCMonth() + 1)) {
		if (month.getTime() >= timeOf(first)) starts.push(month.toISOString().slice(0, 10));
	}
	return starts;
}

/** At most four months to name on the axis, evenly spaced; the days themselves where the span holds no two months. */
export function dayTicks(first: string, last: string): string[] {
	const starts = monthStarts(first, last);
	const ends = [...new Set([first, last])];
	if (starts.length < 2) return ends;
	const isRound = (start: string, step: number) => (Number(start.slice(5, 7)) - 1) % step === 0;
	for (const step of [1, 2, 3, 6]) {
		const round = starts.filter((start) => isRound(start, step));
		if (round.length <= 4) return round.length > 1 ? round : ends;
	}
	const years = starts.filter((start) => start.endsWith('-01-01'));
	const every = Math.ceil(years.length / 4);
	return years.filter((_, index) => index % every === 0);
}

/** Pixels from the left edge of a day inside the span. */
function positionOf(day: string, first: string, last: string): number {
	const span = timeOf(last) - timeOf(first) || dayMs;
	const share = (timeOf(day) - timeOf(first)) / span;
	// Marks keep off the axis and the edge.
	return chart.left + 10 + share * (innerWidth - 20);
}

/** The middle of a label that would else stand out over the right edge. */
const labelHalfWidth = 32;

/**
 * Places the axes' ticks and every observation of a series, a figure about a stretch of time on its last day. Heights
 * grow downwards, as in SVG.
 */
export function layOut({ observations, isPercent }: Series, format: (value: number) => string) {
	const days = observations.map(({ lastDay }) => lastDay);
	const [first = '', last = ''] = [days[0], days.at(-1)];
	const values = valueTicks(
		observations.map(({ value }) => value),
		isPercent
	);
	const [low = 0, high = 1] = [values[0], values.at(-1)];
	// Marks keep off the time axis, but for a scale that begins with nothing.
	const height = innerHeight - (low === 0 ? 0 : 10);
	const heightOf = (value: number) => chart.top + height * (1 - (value - low) / (high - low));
	const isInMonths = dayTicks(first, last).every((day) => day.endsWith('-01'));
	return {
		valueTicks: values.map((value): Tick => ({ at: heightOf(value), label: format(value) })),
		dayTicks: dayTicks(first, last).map((day): DayTick => {
			const at = positionOf(day, first, last);
			const labelAt = Math.min(at, chart.width - labelHalfWidth);
			return { at, labelAt, label: isInMonths ? day.slice(0, 7) : day };
		}),
		placed: observations.map(({ value, lastDay }) => ({
			x: positionOf(lastDay, first, last),
			y: heightOf(value)
		}))
	};
}

/** A mark for each scope, told apart by shape alone: SVG paths around the origin, about ten pixels wide. */
export const markPaths = [
	'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1 -4.5 0Z',
	'M-4.2 -4.2H4.2V4.2H-4.2Z',
	'M0 -5.4L5.2 3.9H-5.2Z',
	'M0 -5.8L5.8 0L0 5.8L-5.8 0Z',
	'M0 5.4L5.2 -3.9H-5.2Z',
	'M-1.9 -5.2H1.9V-1.9H5.2V1.9H1.9V5.2H-1.9V1.9H-5.2V-1.9H-1.9Z'
] as const;
