/** Measures of a site's icon: a disc with a rim and a glyph, drawn on the live map's canvas and in the static map. CSS pixels. */
export const siteIcon = {
	sizePx: 26,
	radiusPx: 11.5,
	rimPx: 1.3,
	/** The rim of a place that is known approximately. */
	approximateDash: [2.4, 2],
	/** Side of the glyph; its own drawing is 24 wide. */
	glyphPx: 15,
	/** In units of the glyph's drawing. */
	glyphStroke: 2
} as const;
