import type { Feature } from 'geojson';

/** How the reference pages draw the features: one colour and width for each kind, nothing that varies with zoom. */
export const paintOf = {
	neighbours: { colour: '#b9b2a6', widthPx: 1 },
	counties: { colour: '#c9c2b6', widthPx: 1 },
	rivers: { colour: '#8fb7d6', widthPx: 1.5 },
	network: { colour: '#8a8780', widthPx: 1.5 },
	members: { colour: '#6b5f4f', widthPx: 2 },
	areas: { colour: '#7a9b57', widthPx: 1 },
	courses: { colour: '#b4443c', widthPx: 3 },
	towns: { colour: '#555555', radiusPx: 2.5 },
	stations: { colour: '#3b3b3b', radiusPx: 3.5 },
	sites: { colour: '#b4443c', radiusPx: 6 }
} as const;

export type DrawnKind = keyof typeof paintOf;

export interface DrawnProperties {
	kind: DrawnKind;
	nameZh?: string;
	project?: string;
}

/** The file that a reference page fetches: one collection of everything drawn. */
export const featuresPath = '/features.geojson';

/** What the popup says; the names come from the facts, so they are set as text. */
export function popupContent({ properties }: Pick<Feature, 'properties'>): HTMLElement {
	const { nameZh, project, kind } = properties as DrawnProperties;
	const card = document.createElement('div');
	card.append(
		Object.assign(document.createElement('strong'), { textContent: nameZh ?? project ?? kind }),
		Object.assign(document.createElement('p'), { textContent: project ?? kind })
	);
	return card;
}

/** Tells the bench that the map stands idle, and how positions fall on it, as the site does. */
export function tellLive(
	container: HTMLElement,
	project: (position: [number, number]) => { x: number; y: number }
) {
	Object.defineProperty(container, 'maplibreMap', { value: { project } });
	container.dataset['mapState'] = 'live';
}
