import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Bound, Claim } from '#model/claim.ts';
import type { Geodata } from '#model/geodata.ts';
import type { Project, ProjectFacts } from '#model/project.ts';
import { knownOn, standingOf } from '#model/standing.ts';
import type { Status } from '#model/status.ts';
import type { Text } from '#model/text.ts';
import type { Metric } from '#model/vocabulary.ts';

/** Where a project stands by what was published up to a day, each part with the id of its claim. */
interface PublishedStanding {
	asKnownOn: string;
	progress: { percent: number; bound: Bound; claim: string } | null;
	status: { word: Status; text: Text; claim: string } | null;
	claimsDiffer: boolean;
}

type Properties = ProjectFacts & { standing: PublishedStanding };

function publishedStanding(claims: Claim[], metrics: Record<string, Metric>, day: string): PublishedStanding {
	const { progress, status, differences } = standingOf(claims, metrics);
	return {
		asKnownOn: day,
		progress: progress && { percent: progress.value, bound: progress.qualifier, claim: progress.id },
		status: status && { word: status.qualifier, text: status.value, claim: status.id },
		claimsDiffer: differences.length > 0
	};
}

/** All projects as GeoJSON (RFC 7946, WGS-84), courses resolved, with their standing as known on a day, as JSON text. */
export function projectsGeojson({ projects, claims, vocabulary }: Geodata, day: string): string {
	const known = knownOn(claims, day);
	const featureOf = ({ geometry, ...facts }: Project): Feature<Geometry | null, Properties> => {
		const own = known.filter(({ about }) => about === `project/${facts.id}`);
		const standing = publishedStanding(own, vocabulary.metrics, day);
		return { type: 'Feature', id: facts.id, geometry, properties: { ...facts, standing } };
	};
	const collection: FeatureCollection<Geometry | null, Properties> = {
		type: 'FeatureCollection',
		features: projects.map(featureOf)
	};
	return JSON.stringify(collection);
}
