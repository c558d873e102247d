import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection } from 'geojson';
import { build } from 'vite';
import type { Ground, GroundKind, MapFeatures } from '#view/map-features.ts';
import { builtSite } from '../scripts/build.mjs';
import { root } from '../scripts/run.mjs';
import { featuresPath, paintOf, type DrawnKind } from './pages/look.ts';

/** What the map draws, without what only carries its labels and shades; members lie below all else. */
const drawnKinds = ['members', ...Object.keys(paintOf)] as DrawnKind[];

const readBuilt = (name: string): unknown => JSON.parse(readFileSync(join(builtSite, 'map', name), 'utf8'));

/** Reads what the built site draws. */
export const builtFeatures = () => readBuilt('features.json') as MapFeatures;
/** The same of what lies below. */
export const builtGround = () => readBuilt('ground.json') as Ground;

function byKind(
	{ areas, courses, towns, stations, sites }: MapFeatures,
	ground: Ground
): Record<DrawnKind, Feature[]> {
	const below = (...kinds: GroundKind[]) =>
		ground.features.filter(({ properties }) => kinds.includes(properties.kind));
	return {
		neighbours: below('neighbour'),
		counties: below('county'),
		rivers: below('river'),
		network: below('rail', 'road'),
		members: below('member'),
		areas: areas.features,
		courses: courses.features,
		towns: towns.features,
		stations: stations.features,
		sites: sites.features
	};
}

/** The site's own features as one collection, each with its kind. */
export function allFeatures(features: MapFeatures, ground: Ground): FeatureCollection {
	const drawn = byKind(features, ground);
	return {
		type: 'FeatureCollection',
		features: [...new Set(drawnKinds)].flatMap((kind) =>
			drawn[kind].map(({ geometry, properties }) => ({
				type: 'Feature' as const,
				geometry,
				properties: { ...properties, kind }
			}))
		)
	};
}

/** Builds a reference page, minified by the same bundler, with its features beside it and all of it compressed. */
export async function buildReferencePage(name: 'maplibre' | 'leaflet', outDir: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: join(root, 'bench', 'pages', name),
		worker: { format: 'es' },
		// Under the path whose files the server lets browsers keep.
		build: { outDir, emptyOutDir: true, assetsDir: '_app/immutable', chunkSizeWarningLimit: 2000 }
	});
	writeFileSync(join(outDir, featuresPath), JSON.stringify(allFeatures(builtFeatures(), builtGround())));
	compressIn(outDir);
}

/** Lays a page of one document, and the pictures it shows, into an empty folder. */
export function writePlainPage(
	html: string,
	pictures: readonly { path: string; content: Buffer }[],
	outDir: string
): void {
	rmSync(outDir, { recursive: true, force: true });
	for (const { path, content } of [{ path: 'index.html', content: Buffer.from(html) }, ...pictures]) {
		const file = join(outDir, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	compressIn(outDir);
}

function compressIn(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = join(folder, name);
		if (!statSync(file).isFile() || !/\.(html|js|mjs|css|json|geojson|svg)$/.test(name)) continue;
		writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
	}
}
