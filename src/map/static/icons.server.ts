import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { categories, type Category } from '#model/category.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { readLayer } from './layer-reader.server.ts';
import { percentAt } from './names.server.ts';
import { farthestZoom, featuresOf } from './shapes.server.ts';
import { inCss } from './zoom-curve.ts';

/** The icon of a project without a ring: a link to its page. */
export interface StaticIcon {
	id: string;
	href: string;
	name: string;
	category: Category;
	approximate: boolean;
	x: string;
	y: string;
	visibleFrom: number;
	/** CSS declarations that size it. */
	style: string;
}

/** What the image's name in the style says: see sprites.ts. */
function imageOf(name: string): { category: Category; approximate: boolean } {
	const [, word = '', suffix] = /^site-([a-z]+)(-approx)?$/.exec(name) ?? [];
	const category = categories.find((one) => one === word);
	if (!category) throw new Error(`icon ${name}: allowed are site-<category> and site-<category>-approx`);
	return { category, approximate: suffix !== undefined };
}

/** All icons of the style's sites, bottom to top. */
export function iconsOf(style: StyleSpecification, cards: ProjectCard[]): StaticIcon[] {
	return style.layers
		.filter(({ id }) => id === 'site-icons')
		.flatMap((layer) => {
			const reader = readLayer(layer);
			return featuresOf(style, 'sites').flatMap((feature) => {
				const { geometry, properties } = feature;
				const card = cards.find(({ id }) => id === properties?.['project']);
				const visibleFrom = reader.visibleFrom(feature);
				if (!card || geometry.type !== 'Point' || visibleFrom >= farthestZoom) return [];
				const image = reader.value('icon-image', feature) as { name: string };
				return [
					{
						id: card.id,
						href: card.href,
						name: card.name,
						...imageOf(image.name),
						...percentAt(geometry.coordinates),
						visibleFrom,
						style: `scale:${inCss(reader.number('icon-size', feature))}`
					}
				];
			});
		});
}
