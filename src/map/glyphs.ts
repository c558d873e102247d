import {
	Anchor,
	Droplet,
	Factory,
	Flame,
	Landmark,
	Leaf,
	Road,
	Ship,
	TrainFront,
	Users,
	type IconNode
} from 'lucide';
import type { Category } from '#model/category.ts';

/** The glyph of each category, as drawing instructions on a 24 px square; interface and map sprites share them. */
export const glyphs: Record<Category, IconNode> = {
	rail: TrainFront,
	expressway: Road,
	port: Anchor,
	waterway: Ship,
	water: Droplet,
	energy: Flame,
	industry: Factory,
	tourism: Landmark,
	ecology: Leaf,
	services: Users
};
