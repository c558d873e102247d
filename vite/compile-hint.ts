import type { Plugin } from 'vite';

/** What V8 takes for it, in the first line of a file; other engines read a comment. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Has a chunk's functions compiled while it comes, beside the page: one by one, each at its first call, they hold it up. Fits code
 * that is called at once; of the rest it costs memory.
 */
export function compiledAhead(chunkName: string): Plugin {
	return {
		name: 'compiled-ahead',
		apply: 'build',
		generateBundle: {
			// Vite itself writes a line on top.
			order: 'post',
			handler(_, bundle) {
				if (this.environment.config.consumer !== 'client') return;
				for (const part of Object.values(bundle))
					if (part.type === 'chunk' && part.name === chunkName) part.code = hint + part.code;
			}
		}
	};
}
