/** Public origin of the site, e.g. `https://map.example.cn`; empty where none is configured. */
declare const __SITE_ORIGIN__: string;

/** The address of the map engine's worker, in whichever way vite/map-engine.ts builds it. */
declare module 'virtual:map-worker-url' {
	const url: string;
	export default url;
}

/** The address of the style sheet of the Chinese face, cut by vite/chinese-face.ts to what the site shows. */
declare module 'virtual:chinese-face-sheet' {
	const url: string;
	export default url;
}
