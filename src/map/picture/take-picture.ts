import { mount, unmount } from 'svelte';
import type { Map as Engine } from 'maplibre-gl';
import { formatKm } from '#i18n/format.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ProjectCard } from '#view/project-card.ts';
import type { LegendEntry } from '../story-legend.ts';
import { canvasOf, requireSides, type PixelSize } from './canvas-size.ts';
import { hiddenBox } from './hidden-box.ts';
import { drawCopy } from './map-copy.ts';
import { paintElement } from './paint-element.ts';
import { paintPopup } from './paint-popup.ts';
import PictureSheet from './PictureSheet.svelte';
import { scaleBar } from './scale-bar.ts';
import { viewLegend } from './view-legend.ts';

/** What stands beside the map in a picture: as of which day (ISO, and in words), and whose data it shows. */
export interface PictureCredits {
	day: string;
	dayWords: string;
	attribution: string;
}

export type PictureStep = 'map' | 'badges' | 'file';

export interface PictureRequest {
	engine: Engine;
	cards: ProjectCard[];
	credits: PictureCredits;
	messages: Messages;
	/** Device pixels of the picture to a CSS pixel of the page. */
	ratio: number;
	signal: AbortSignal;
	onstep: (step: PictureStep) => void;
}

/** A canvas of longer sides is cut by one browser or another. */
const longestCanvasSide = 16_384;
const longestBarPx = 110;

/** Rings, plates and pills that lie in the map's box, those on top last. */
function badgesIn(container: HTMLElement): HTMLElement[] {
	const box = container.getBoundingClientRect();
	return [...container.querySelectorAll<HTMLElement>('.maplibregl-marker')]
		.filter((marker) => {
			const { left, top } = marker.getBoundingClientRect();
			return left > box.left - 300 && left < box.right + 300 && top > box.top - 100 && top < box.bottom + 100;
		})
		.sort((a, b) => Number(a.style.zIndex) - Number(b.style.zIndex));
}

/** Whether one of these elements is seen in the map's box. */
function shows(container: HTMLElement, selector: string): boolean {
	const box = container.getBoundingClientRect();
	return [...container.querySelectorAll(selector)].some((element) => {
		const { left, right, top, bottom, width } = element.getBoundingClientRect();
		return width > 0 && right > box.left && left < box.right && bottom > box.top && top < box.bottom;
	});
}

/** Projects whose rings are in view, in full. */
const ringedIn = (container: HTMLElement, cards: ProjectCard[]): ProjectCard[] =>
	cards.filter(({ id }) => shows(container, `[data-ring="${CSS.escape(id)}"]`));

/** Marks that stand on the map beside its rings. */
function marksIn(container: HTMLElement): LegendEntry[] {
	const marks = { differs: '.maplibregl-marker .tag', placeless: '[data-placeless]' } as const;
	const kinds = Object.keys(marks) as (keyof typeof marks)[];
	return kinds.filter((kind) => shows(container, marks[kind])).map((kind) => ({ kind }));
}

/** What the page is called says what the map shows. */
const titleOf = (siteName: string): string =>
	document.title
		.split(' · ')
		.filter((part) => part !== siteName)
		.join(' · ') || siteName;

/** Lays out what stands around the map, as wide as the map, where nobody sees it. */
function layOutSheet({ engine, cards, credits, messages }: PictureRequest) {
	const container = engine.getContainer();
	const { clientWidth: width, clientHeight: height } = container;
	const bar = scaleBar(engine.getZoom(), engine.getCenter().lat, longestBarPx);
	const target = hiddenBox();
	const instance = mount(PictureSheet, {
		target,
		props: {
			size: { width, height },
			title: titleOf(messages.siteName),
			credits,
			legend: viewLegend(engine, ringedIn(container, cards), marksIn(container)),
			scale: { words: messages.kilometres(formatKm(bar.lengthM, messages.language)), widthPx: bar.widthPx },
			messages
		}
	});
	const sheet = target.querySelector<HTMLElement>('[data-picture-sheet]');
	const slot = target.querySelector<HTMLElement>('[data-picture-slot]');
	if (!sheet || !slot) throw new Error('picture: the sheet has no place for the map');
	return {
		sheet,
		slot,
		remove: () => {
			void unmount(instance);
			target.remove();
		}
	};
}

const toPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
	new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('picture: no PNG was made'))),
			'image/png'
		)
	);

/**
 * Draws the map in view as a PNG with title, day, legend of what is shown, scale and credits. Throws `TooLarge` where
 * the device cannot draw as much, and the signal's reason when it aborts.
 */
export async function takePicture(request: PictureRequest): Promise<Blob> {
	const { engine, ratio, signal, onstep } = request;
	const { sheet, slot, remove } = layOutSheet(request);
	try {
		const size: PixelSize = {
			width: Math.floor(sheet.offsetWidth * ratio),
			height: Math.floor(sheet.offsetHeight * ratio)
		};
		requireSides(size, longestCanvasSide);
		const context = canvasOf(size);
		onstep('map');
		const { left, top } = sheet.getBoundingClientRect();
		const place = slot.getBoundingClientRect();
		const toSheet = (x: number, y: number) =>
			context.setTransform(ratio, 0, 0, ratio, -x * ratio, -y * ratio);
		toSheet(left, top);
		paintElement(context, sheet);
		await drawCopy(engine, ratio, signal, (canvas) => {
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.drawImage(
				canvas,
				Math.round((place.left - left) * ratio),
				Math.round((place.top - top) * ratio)
			);
		});
		onstep('badges');
		const container = engine.getContainer();
		const box = container.getBoundingClientRect();
		toSheet(box.left - place.left + left, box.top - place.top + top);
		context.beginPath();
		context.rect(box.left, box.top, box.width, box.height);
		context.clip();
		for (const badge of badgesIn(container)) paintElement(context, badge);
		paintPopup(context, container);
		signal.throwIfAborted();
		onstep('file');
		return await toPng(context.canvas);
	} finally {
		remove();
	}
}

/** A file name that says the day, the page, the camera and the resolution. */
export function pictureName(engine: Engine, day: string, ratio: number): string {
	const page = location.pathname.split('/').filter(Boolean).join('-');
	const { lng, lat } = engine.getCenter();
	const camera = `z${engine.getZoom().toFixed(1)}-${lat.toFixed(2)}-${lng.toFixed(2)}`;
	return `${['wandakaiyun', day, page, camera].filter(Boolean).join('_')}@${ratio}x.png`;
}
