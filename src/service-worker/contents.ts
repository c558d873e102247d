import type { Passages } from './passages.ts';

/** One version of the site as a whole, as the build lists it for the service worker. */
export interface Contents {
	/** Names the bytes of all files together. */
	version: string;
	/**
	 * Address of all pages and data in one file: a JSON array with one entry on each line between its brackets, first the
	 * passages that several files share, a `string[]`, then each file as a `PackedFile`.
	 */
	pack: string;
	/** What is fetched file by file: scripts, styles and pictures. */
	files: { path: string; integrity: string }[];
}

/** A text of the site inside the pack. */
export interface PackedFile {
	/** The path of its address. */
	path: string;
	type: string;
	text: Passages;
}
