/** What a page says to the service worker. */
export type Message =
	/** Take over the pages that are open, if they are of this version. */
	| { type: 'claim'; version: string }
	/** Take the place of the version in use. */
	| { type: 'activate' };
