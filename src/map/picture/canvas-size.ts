/** How large a picture the device can draw; browsers cut a canvas that is too large without a word. */

/** Device pixels. */
export interface PixelSize {
	width: number;
	height: number;
}

/** What was asked for is more than the device draws; `largest` is what it would draw of the same shape. */
export class TooLarge extends Error {
	override readonly name = 'TooLarge';
	readonly asked: PixelSize;
	readonly largest: PixelSize;

	constructor(asked: PixelSize, largest: PixelSize) {
		super(
			`picture: found ${asked.width} × ${asked.height} px, allowed ${largest.width} × ${largest.height} px`
		);
		this.asked = asked;
		this.largest = largest;
	}
}

/** Shrinks a size to sides of at most `side`, in its own shape. */
export function shrunkTo({ width, height }: PixelSize, side: number): PixelSize {
	const share = Math.min(1, side / width, side / height);
	return { width: Math.floor(width * share), height: Math.floor(height * share) };
}

/** Throws `TooLarge` where a side is longer than the device allows. */
export function requireSides(size: PixelSize, side: number): void {
	if (size.width > side || size.height > side) throw new TooLarge(size, shrunkTo(size, side));
}

/** The longest side of a drawing surface, as the device itself tells it. */
export function longestSide(gl: WebGL2RenderingContext): number {
	const [viewportWidth = 0, viewportHeight = 0] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
	const sides = [gl.MAX_TEXTURE_SIZE, gl.MAX_RENDERBUFFER_SIZE].map((name) => Number(gl.getParameter(name)));
	return Math.min(viewportWidth, viewportHeight, ...sides);
}

/** A canvas of exactly this size. Throws `TooLarge` where the browser cannot hold its last pixel. */
export function canvasOf(size: PixelSize): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, size);
	const context = canvas.getContext('2d');
	if (context) {
		const last = [size.width - 1, size.height - 1, 1, 1] as const;
		context.fillRect(...last);
		if (context.getImageData(...last).data[3] === 255) {
			context.clearRect(...last);
			return context;
		}
	}
	throw new TooLarge(size, shrunkTo(size, Math.floor(Math.max(size.width, size.height) / 2)));
}
