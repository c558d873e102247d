import type { Language } from '#model/text.ts';
import { pathIn } from '#i18n/language.ts';
import type { Ground, MapFeatures } from '#view/map-features.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { hueOf, type Hue } from '../palette.ts';
import { outlineOf } from './outline.ts';

/** A part of the static map that leads to the page of what it shows. */
export interface Area {
	kind: 'project' | 'member';
	id: string;
	href: string;
	name: string;
	hue: Hue | null;
	/** A face is clicked anywhere inside, a line near it. */
	shape: 'face' | 'line';
	path: string;
	visibleFrom: number;
}

/** Units that what is clicked may stray from what is seen. */
const toleranceUnits = 2;
/** From here on the live style draws areas of projects. */
const areasFromZoom = 7.4;

/** Members, over them the areas of projects, over these their courses. */
export function areasOf(
	features: MapFeatures,
	ground: Ground,
	cards: ProjectCard[],
	language: Language
): Area[] {
	const members = ground.features.flatMap(({ geometry, properties }) =>
		properties.kind === 'member'
			? {
					kind: 'member' as const,
					id: properties.member,
					href: pathIn(language, `/members/${properties.member}/`),
					name: language === 'zh' ? properties.nameZh : properties.nameEn,
					hue: null,
					shape: 'face' as const,
					path: outlineOf(geometry, toleranceUnits),
					visibleFrom: 0
				}
			: []
	);
	const projects = (
		shape: Area['shape'],
		source: MapFeatures['courses'] | MapFeatures['areas'],
		visibleFrom: number
	) =>
		cards.flatMap(({ id, href, name, category }) => {
			const own = source.features.filter(({ properties }) => properties.project === id);
			const path = own.map(({ geometry }) => outlineOf(geometry, toleranceUnits)).join('');
			return path === ''
				? []
				: [{ kind: 'project' as const, id, href, name, hue: hueOf[category], shape, path, visibleFrom }];
		});
	return [
		...members,
		...projects('face', features.areas, areasFromZoom),
		...projects('line', features.courses, 0)
	];
}
