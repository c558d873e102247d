import { heldMs } from './interaction.ts';
import type { Condition, Figures, SubjectName } from './visit.ts';

/** A figure of the site held against the same figure of another page in the same run. */
export interface Comparison {
	figure: keyof Figures;
	against: Exclude<SubjectName, 'site'>;
	says: string;
	/** The site's share of the reference that must not be exceeded; null where it is only told. */
	bound: (condition: Condition) => number | null;
}

const at = (bound: number) => () => bound;
const onlyTold = () => null;

export const comparisons: readonly Comparison[] = [
	{
		figure: 'visibleMs',
		against: 'maplibre',
		says: 'map visible',
		bound: ({ speed }) => (speed === 'full' ? 0.25 : 0.2)
	},
	{ figure: 'visibleMs', against: 'plain', says: 'map visible', bound: at(1.35) },
	{ figure: 'visibleMs', against: 'leaflet', says: 'map visible', bound: at(1) },
	{ figure: 'scriptBytes', against: 'maplibre', says: 'script bytes until live', bound: at(0.92) },
	{ figure: 'allBytes', against: 'maplibre', says: 'all bytes of the visit', bound: at(1.35) },
	{ figure: 'idleMs', against: 'maplibre', says: 'live map idle', bound: at(1.08) },
	{ figure: 'blockingMs', against: 'maplibre', says: 'total blocking time', bound: at(0.5) },
	{ figure: 'popupMs', against: 'maplibre', says: 'click to popup painted', bound: at(1.15) },
	{
		figure: 'heldPopupMs',
		against: 'maplibre',
		says: `… of a button held for ${heldMs} ms before`,
		bound: onlyTold
	},
	{
		figure: 'cpuMsPerFrame',
		against: 'maplibre',
		says: 'processor time per frame, panning',
		bound: at(1.15)
	},
	{ figure: 'mainMsPerFrame', against: 'maplibre', says: '… of the main thread alone', bound: onlyTold },
	{ figure: 'heapBytes', against: 'maplibre', says: 'script heap after load', bound: at(1.2) }
];

/** Nothing moves while the page loads. */
export const layoutShiftBound = 0;
