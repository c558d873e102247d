/** A wall's sizes follow from its viewport alone, so that a screen shows the same at any device pixel ratio. */

/** The screen that the exhibition is drawn on, in units; larger ones have larger units, wider ones more of them. */
const designWidth = 1920;
const designHeight = 1080;
/** A smaller unit than this could not be read at arm's length. */
const leastUnitPx = 0.4;

/** Names of 11.5 px at a desk are read from some metres: 20.7 units. */
const marksPerUnit = 1.8;
/** The map is opened anew for another size: windows are dragged in smaller steps than this. */
const mapStep = 0.05;
/** The ground shows a little more than a desk does at the same size, for only one chapter's subjects stand on it. */
const picturePerUnit = 0.88;

export interface WallSize {
	/** CSS pixels of one unit. */
	unitPx: number;
	/** As `DrawingSize` of the map. */
	marks: number;
	picture: number;
}

/** Sizes for a viewport in CSS pixels. */
export function wallSizeOf({ width, height }: { width: number; height: number }): WallSize {
	const unitPx = Math.max(leastUnitPx, Math.min(width / designWidth, height / designHeight));
	const mapUnitPx = Math.round(unitPx / mapStep) * mapStep;
	return {
		unitPx,
		marks: mapUnitPx * marksPerUnit,
		picture: mapUnitPx * picturePerUnit
	};
}
