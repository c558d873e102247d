import { describe, expect, it } from 'vitest';
import { constant, inCss, scaled, short, valueAt, type ZoomCurve } from './zoom-curve.ts';

const linear: ZoomCurve = {
	stops: [
		{ zoom: 8, value: 3 },
		{ zoom: 9, value: 3.7 },
		{ zoom: 12, value: 6 }
	],
	base: 1
};
const exponential: ZoomCurve = {
	stops: [
		{ zoom: 6, value: 1.8 },
		{ zoom: 9, value: 5 }
	],
	base: 1.4
};

/** What a CSS expression of numbers, `calc`, `clamp` and `pow` comes to. */
function computed(css: string, zoom: number): number {
	const tokens = css.replaceAll('var(--zoom)', String(zoom)).match(/[a-z]+(?=\()|\d*\.?\d+|[-+*(),]/g) ?? [];
	let at = 0;
	const take = () => tokens[at++] ?? '';
	const list = (): number[] => {
		const values = [sum()];
		while (take() === ',') values.push(sum());
		return values;
	};
	const atom = (): number => {
		const token = take();
		if (token === '-') return -atom();
		if (token === '(') return list()[0] ?? NaN;
		if (!/[a-z]/.test(token)) return Number(token);
		take();
		const [a = NaN, b = NaN, c = NaN] = list();
		return { calc: a, pow: a ** b, clamp: Math.min(c, Math.max(a, b)) }[token] ?? NaN;
	};
	const product = (): number => {
		let value = atom();
		while (tokens[at] === '*') {
			take();
			value *= atom();
		}
		return value;
	};
	function sum(): number {
		let value = product();
		while (tokens[at] === '+' || tokens[at] === '-') value += take() === '+' ? product() : -product();
		return value;
	}
	return sum();
}

describe('a curve over the zoom', () => {
	it('keeps its first and its last value outside its stops', () => {
		expect([valueAt(linear, 5), valueAt(linear, 8), valueAt(linear, 14)]).toEqual([3, 3, 6]);
	});

	it('goes straight between stops of base 1 and bends with another base', () => {
		expect(valueAt(linear, 8.5)).toBeCloseTo(3.35);
		expect(valueAt(exponential, 7.5)).toBeCloseTo(1.8 + 3.2 * ((1.4 ** 1.5 - 1) / (1.4 ** 3 - 1)));
	});

	it.each([5.5, 6.2, 7.6, 8.4, 9, 11])('says the same in CSS at zoom %s', (zoom) => {
		for (const curve of [linear, exponential, scaled(linear, (value) => 2 * value + 1)])
			expect(computed(inCss(curve), zoom)).toBeCloseTo(valueAt(curve, zoom), 2);
	});

	it('is a plain number where nothing changes', () => {
		expect(inCss(constant(1.25))).toBe('1.25');
		expect(inCss({ stops: linear.stops.map(({ zoom }) => ({ zoom, value: 2 })), base: 1 })).toBe('2');
	});

	it('writes numbers short', () => {
		expect([short(0.5), short(-0.25), short(12), short(1.23456)]).toEqual(['.5', '-.25', '12', '1.235']);
	});
});
