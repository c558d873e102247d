import type { Map as Engine } from 'maplibre-gl';
import type { Scene } from './hold-drawing.ts';

type Painter = Engine['painter'];
/** A program as vite/engine-edits.ts leaves it: asks how it was compiled, once. */
type StartedProgram = ReturnType<Painter['programCache']['getProgram']> & { finish?: (() => void) | null };

/** Walking through what is loaded costs a few milliseconds, and something new is loaded every few. */
const leastPauseMs = 80;
const pollMs = 15;
/** A device that tells no end is drawn on all the same. */
const longestMs = 1000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Has the graphics compile the shader programs of a map that is not drawn yet, while the page goes on. */
export class ProgramStarter {
	#painter: Painter;
	#draw: Painter['render'];
	#scene: Scene | null = null;
	#startedAtMs = -Infinity;
	#started = new Set<StartedProgram>();

	constructor({ painter }: Engine) {
		this.#painter = painter;
		this.#draw = painter.render.bind(painter);
	}

	/** Starts what a picture as it is loaded so far needs. */
	look(scene: Scene): void {
		this.#scene = scene;
		if (performance.now() - this.#startedAtMs >= leastPauseMs) this.#start(scene);
	}

	/** Resolves when the programs of the last picture are compiled and known: asked between drawings, each would wait for these. */
	async ready(): Promise<void> {
		if (this.#scene) this.#start(this.#scene);
		const endMs = performance.now() + longestMs;
		for (const program of this.#started) {
			while (this.#compiles(program) && performance.now() < endMs) await pause(pollMs);
			program.finish?.();
			await pause(0);
		}
	}

	/** Goes through a picture as if it were drawn, with programs that draw nothing. */
	#start(scene: Scene): void {
		this.#startedAtMs = performance.now();
		const { programCache } = this.#painter;
		const getProgram = programCache.getProgram.bind(programCache);
		programCache.getProgram = (variant) => {
			const program = getProgram(variant);
			this.#started.add(program);
			return Object.create(program, { draw: { value: () => undefined } }) as typeof program;
		};
		try {
			this.#draw(...scene);
		} finally {
			Reflect.deleteProperty(programCache, 'getProgram');
		}
	}

	#compiles({ program }: StartedProgram): boolean {
		const { gl } = this.#painter.context;
		const parallel = gl.getExtension('KHR_parallel_shader_compile');
		if (!parallel || gl.isContextLost()) return false;
		return gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) === false;
	}
}
