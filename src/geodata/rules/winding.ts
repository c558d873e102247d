import { booleanClockwise } from '@turf/turf';
import { areasOf } from '../shapes.ts';
import type { Rule } from './rule.ts';

/** Rings turn as RFC 7946 has it: outer ones counter-clockwise, holes clockwise. */
export const winding: Rule = {
	name: 'winding',
	check: ({ shapes }) =>
		shapes.flatMap((shape) =>
			areasOf(shape).flatMap(({ rings }) =>
				rings.flatMap(({ path, positions }, index) => {
					const hole = index > 0;
					const clockwise = booleanClockwise(positions);
					if (clockwise === hole) return [];
					const [found, allowed] = clockwise
						? ['a clockwise outer ring', 'counter-clockwise (RFC 7946)']
						: ['a counter-clockwise hole', 'clockwise (RFC 7946)'];
					return [{ json: shape.json, path, found, allowed }];
				})
			)
		)
};
