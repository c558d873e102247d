import { worldPx, zoneBox, zoneSizePx } from '../zone-frame.ts';

/** Collects the rules of the static map: equal styles share a class, and a zoom from which on becomes a size query. */
export class StaticSheet {
	#classes = new Map<string, string>();
	#zooms = new Set<number>();

	/** The class of a style and of the zoom from which on it is seen; empty where there is nothing to say. */
	classOf = (style: string, visibleFrom: number): string => {
		const own = style === '' ? '' : this.#named(style);
		if (visibleFrom < leastZoom) return own;
		this.#zooms.add(visibleFrom);
		return `${own} ${zoomClass(visibleFrom)}`.trim();
	};

	#named(style: string): string {
		const name = this.#classes.get(style) ?? `m${this.#classes.size.toString(36)}`;
		this.#classes.set(style, name);
		return name;
	}

	/** All rules, in the order of the zooms. */
	css(): string {
		const styles = [...this.#classes].map(([style, name]) => `.${name}{${style}}`);
		const zooms = [...this.#zooms].sort((a, b) => a - b);
		const hidden =
			zooms.length > 0 ? [`${zooms.map((zoom) => `.${zoomClass(zoom)}`).join()}{display:none}`] : [];
		const shown = zooms.map((zoom) => fromZoom(zoom, `.${zoomClass(zoom)}{display:inline}`));
		return [frameRules(), ...styles, ...hidden, ...shown].join('');
	}
}

/** Smaller maps than a phone's are not distinguished. */
const leastZoom = 6;

const zoomClass = (zoom: number): string => `from-${Math.round(zoom * 10)}`;

/** Rules for a zone shown at a zoom or closer. The zoom follows from the size of the frame that holds the zone's box. */
export function fromZoom(zoom: number, rules: string): string {
	const { width, height } = zoneSizePx(zoom);
	return `@container zone (min-width:${width.toFixed(2)}px) and (min-height:${height.toFixed(2)}px){${rules}}`;
}

/** The zone's box inside its frame, and the zoom that its size comes to, as the engine counts zoom. */
function frameRules(): string {
	const ratio = (zoneBox.width / zoneBox.height).toPrecision(8);
	const width = `min(100cqw,100cqh*${ratio})`;
	return [
		`.static-map{width:${width};aspect-ratio:${ratio};`,
		`--zoom:log(tan(atan2(${width},${(zoneBox.width * worldPx).toPrecision(8)}px)),2);`,
		`--whole-zoom:round(down,var(--zoom),1);--stretch:pow(2,var(--zoom) - var(--whole-zoom))}`
	].join('');
}
