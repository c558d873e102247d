/** One version of the site as a whole, as the build lists it for the service worker. */
export interface Contents {
	/** Names the bytes of all files together. */
	version: string;
	/** Address of all pages and data in one file: a JSON array, one `PackedFile` on each line between its brackets. */
	pack: string;
	/** What is fetched file by file: scripts, styles and pictures. */
	files: { path: string; integrity: string }[];
}

/** A text of the site inside the pack. */
export interface PackedFile {
	/** The path of its address. */
	path: string;
	type: string;
	text: string;
}
