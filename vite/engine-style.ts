/** Controls of MapLibre that the site does not show; their signs are pictures inside the sheet, nine tenths of it. */
const unusedParts = /\.maplibregl-(ctrl-(?!scale|top|bottom)|user-location|cooperative-gesture)/;

/** The blocks of a sheet's outermost level, each a selector or at-rule with its braces. */
function blocksOf(css: string): string[] {
	const blocks: string[] = [];
	let depth = 0;
	let start = 0;
	for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
		depth += brace === '{' ? 1 : -1;
		if (depth > 0) continue;
		blocks.push(css.slice(start, index + 1));
		start = index + 1;
	}
	return blocks;
}

/** The block for those of its selectors that the site needs; null where there is none. A rule of a medium goes as a whole. */
function neededOf(block: string): string | null {
	const [selectors = '', ...rest] = block.split('{');
	const needed = selectors.startsWith('@')
		? [selectors].filter(() => !unusedParts.test(block))
		: selectors.split(',').filter((selector) => !unusedParts.test(selector));
	return needed.length === 0 ? null : [needed.join(','), ...rest].join('{');
}

/** MapLibre's sheet without the rules for controls that the site does not show: map, markers, popups and scale stay. */
export function withoutUnusedControls(css: string): string {
	return blocksOf(css)
		.flatMap((block) => neededOf(block) ?? [])
		.join('\n');
}
