declare module 'virtual:site-contents' {
	import type { Contents } from '#service-worker/contents.ts';

	export const contents: Contents;
}
