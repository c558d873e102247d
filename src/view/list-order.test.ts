import { describe, expect, it } from 'vitest';
import { figure, placeless, project } from '../../tests/unit/build.ts';
import { inListOrder } from './list-order.ts';

describe('the list', () => {
	const [rail, road, hidden, later] = [
		project({ id: 'rail', category: 'rail' }),
		project({ id: 'road' }),
		project({ id: 'hidden', ...placeless }),
		project({ id: 'later' })
	];
	const claims = ['hidden', 'later', 'road', 'rail'].map((id) => figure({ about: `project/${id}` }));
	const order = (...projects: (typeof rail)[]) => inListOrder(projects, claims).map(({ id }) => id);

	it('goes by category, then by what is on the map, then as the edition speaks of it', () => {
		expect(order(hidden, road, later, rail)).toEqual(['rail', 'later', 'road', 'hidden']);
	});

	it('sets what the edition is silent about behind the others of its category', () => {
		expect(order(project({ id: 'silent' }), road)).toEqual(['road', 'silent']);
	});

	it('leaves the given list as it was', () => {
		const given = [road, rail];
		inListOrder(given, claims);
		expect(given).toEqual([road, rail]);
	});
});
