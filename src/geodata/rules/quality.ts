import type { Finding } from '../finding.ts';
import type { ProjectFeature } from '../file-schemas.ts';
import { show, type JsonPath } from '../place.ts';
import type { Rule } from './rule.ts';

type Fault = Pick<Finding, 'found' | 'allowed'> & { path: JsonPath };

function faultsOfNone({ geometry, properties: { follows, uncertaintyM } }: ProjectFeature): Fault[] {
	const faults: Fault[] = [];
	if (geometry !== null)
		faults.push({ path: ['geometry'], found: `a ${geometry.type}`, allowed: 'null with quality none' });
	if (follows)
		faults.push({
			path: ['properties', 'follows'],
			found: show(follows),
			allowed: 'no river with quality none'
		});
	if (uncertaintyM !== null)
		faults.push({
			path: ['properties', 'uncertaintyM'],
			found: show(uncertaintyM),
			allowed: 'null with quality none'
		});
	return faults;
}

function faultsOfSome({ geometry, properties }: ProjectFeature): Fault[] {
	const { follows, uncertaintyM, geometryQuality, credits } = properties;
	const faults: Fault[] = [];
	const quality = `with quality ${geometryQuality}`;
	if (geometry === null && !follows)
		faults.push({
			path: ['geometry'],
			found: 'null',
			allowed: `a geometry, or a river to follow, ${quality}`
		});
	if (geometry !== null && follows)
		faults.push({
			path: ['geometry'],
			found: `a ${geometry.type}`,
			allowed: 'null: the river gives the course'
		});
	if (uncertaintyM === null)
		faults.push({ path: ['properties', 'uncertaintyM'], found: 'null', allowed: `metres ${quality}` });
	if (credits.length === 0)
		faults.push({
			path: ['properties', 'credits'],
			found: '[]',
			allowed: `where the position comes from, ${quality}`
		});
	return faults;
}

/** Quality, uncertainty, origin and geometry agree: `none` has no position, every other a position with all of them. */
export const quality: Rule = {
	name: 'quality',
	check: ({ projects }) =>
		projects.flatMap(({ json, value }) => {
			const none = value.properties.geometryQuality === 'none';
			return (none ? faultsOfNone(value) : faultsOfSome(value)).map((fault) => ({ json, ...fault }));
		})
};
