/** How large a map is drawn; both are 1 at a desk. */
export interface DrawingSize {
	/** How many times their standard size lines, names and rings are, in pixels. */
	marks: number;
	/** How many times its standard size the whole picture is: a zoom shows what log₂ of that less shows at a desk. */
	picture: number;
}

export const deskSize: DrawingSize = { marks: 1, picture: 1 };

/** How much larger marks are than the ground under them: what is drawn to scale must not follow that. */
export const boldness = ({ marks, picture }: DrawingSize): number => marks / picture;

/** Names of members are large at a desk already: bold marks make them a third larger at most. */
export const largeNameShare = (size: DrawingSize): number => Math.min(1, 1.35 / boldness(size));

/** From how many zooms later small things join that have less room between bold marks. */
export const crowdedZooms = (size: DrawingSize): number => Math.max(0, 1.5 * Math.log2(boldness(size)));

/** The zoom at which a desk shows what this map shows. */
export const deskZoom = (zoom: number, { picture }: DrawingSize): number => zoom - Math.log2(picture);
