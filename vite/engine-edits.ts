/** A place in a file of the engine's sources that the site's build says in another way. */
interface Edit {
	file: string;
	from: string;
	to: string;
}

const edits: Edit[] = [
	{
		// Masks of tiles hold for every source that is cut into the same tiles, as all of this map are: one drawing a frame.
		file: 'render/frame_render_context.ts',
		from: `        if (this.currentStencilSource === layer.source || !layer.isTileClipped() || !tileIDs?.length) {
            return;
        }

        this.currentStencilSource = layer.source;
`,
		to: `        if (!layer.isTileClipped() || !tileIDs?.length) return;
        const tiles = tileIDs.map(({key}) => key).join();
        if (this.currentStencilSource === tiles) return;
        this.currentStencilSource = tiles;
`
	},
	{
		// A name that the map's edge would cut stands on another side of its point, or not at all.
		file: 'symbol/collision_index.ts',
		from: `        unplaceable ||= !this.isInsideGrid(tlX, tlY, brX, brY);
`,
		to: `        unplaceable ||= !this.isInsideGrid(tlX, tlY, brX, brY);
        unplaceable ||= overlapMode === 'never' && this.isCut(tlX, tlY, brX, brY);
`
	},
	{
		file: 'symbol/collision_index.ts',
		from: `if (overlapMode !== 'always' && this.grid.hitTestCircle(centerX, centerY, radius, overlapMode, collisionGroupPredicate)) {`,
		to: `if (overlapMode !== 'always' && (this.isCut(x1, y1, x2, y2) || this.grid.hitTestCircle(centerX, centerY, radius, overlapMode, collisionGroupPredicate))) {`
	},
	{
		file: 'symbol/collision_index.ts',
		from: `    isInsideGrid(x1: number`,
		to: `    isCut(x1: number, y1: number, x2: number, y2: number): boolean {
        const isSeen = !this.isOffscreen(x1, y1, x2, y2);
        return isSeen && (x1 < viewportPadding || x2 > this.screenRightBoundary || y1 < viewportPadding || y2 > this.screenBottomBoundary);
    }

    isInsideGrid(x1: number`
	},
	// The ground comes as bytes, is read where it is cut into tiles, and stays there: written out as objects, a message
	// takes longer than all that is done with them.
	{
		file: 'source/geojson_worker_source.ts',
		from: `import {getJSON} from`,
		to: `import {getArrayBuffer} from`
	},
	{
		file: 'source/geojson_worker_source.ts',
		from: `            params.data = (await getJSON<GeoJSON.GeoJSON>(params.request, abortController)).data;
`,
		to: `            const {data} = await getArrayBuffer(params.request, abortController);
            params.data = JSON.parse(new TextDecoder().decode(data));
`
	},
	{
		file: 'source/geojson_worker_source.ts',
		from: `            if (params.request) result.data = params.data;
`,
		to: ''
	},
	// Asked how a program came out, the page waits until it is compiled; it is asked only by what draws with it, so that
	// several compile while the page goes on (src/map/start-programs.ts).
	{
		file: 'webgl/program.ts',
		from: `        gl.linkProgram(this.program);

`,
		to: `        gl.linkProgram(this.program);

        this.finish = () => {
        this.finish = null;
`
	},
	{
		file: 'webgl/program.ts',
		from: `configuration.getUniforms(context, uniformLocations) : [];
    }`,
		to: `configuration.getUniforms(context, uniformLocations) : [];
        };
    }`
	},
	{
		file: 'webgl/program.ts',
		from: `        if (this.failedToCreate) return;

        context.program.set`,
		to: `        this.finish?.();
        if (this.failedToCreate) return;

        context.program.set`
	}
];

/** A file of the engine's sources as the site builds it. Throws where an edit does not find its place, as after an update. */
export function editedSource(code: string, path: string): string {
	return edits
		.filter(({ file }) => path.endsWith(`/src/${file}`))
		.reduce((text, { file, from, to }) => {
			if (text.split(from).length !== 2)
				throw new Error(
					`maplibre-gl/src/${file}: found ${text.split(from).length - 1} places of an edit in vite/engine-edits.ts, allowed 1`
				);
			return text.replace(from, () => to);
		}, code);
}
