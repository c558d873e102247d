import type { Category } from '#model/category.ts';
import type { Theme } from '#model/theme.ts';

/** A colour family; categories that belong together share one and are told apart by glyph and word. */
export type Hue = 'rail' | 'road' | 'port' | 'eco' | 'water' | 'industry' | 'culture' | 'service';

export const hueOf: Record<Category, Hue> = {
	rail: 'rail',
	expressway: 'road',
	port: 'port',
	waterway: 'port',
	water: 'water',
	energy: 'water',
	industry: 'industry',
	tourism: 'culture',
	ecology: 'eco',
	services: 'service'
};

/** Every colour the map draws with. */
export interface Palette {
	land: string;
	veil: string;
	veilOpacity: number;
	ink: string;
	inkSoft: string;
	water: string;
	waterText: string;
	boundary: string;
	zoneOutline: string;
	vignette: string;
	outsideBoundary: string;
	existing: string;
	reliefText: string;
	bandOpacity: number;
	hues: Record<Hue, string>;
}

export const lightPalette: Palette = {
	land: '#FFFDF8',
	veil: '#EBE5D7',
	veilOpacity: 0.7,
	ink: '#1E2428',
	inkSoft: '#62635E',
	water: '#7FA9C2',
	waterText: '#2C607F',
	boundary: '#8B7B62',
	zoneOutline: '#5D4E38',
	vignette: '#B49B6C',
	outsideBoundary: '#B9AE99',
	existing: '#8D8A83',
	reliefText: '#6B5B3E',
	bandOpacity: 0.12,
	hues: {
		rail: '#2F3E9E',
		road: '#BF3B1E',
		port: '#0A7198',
		eco: '#3B7443',
		water: '#4F4005',
		industry: '#43306B',
		culture: '#83194A',
		service: '#6D6673'
	}
};

export const darkPalette: Palette = {
	land: '#17232A',
	veil: '#0E161B',
	veilOpacity: 0.62,
	ink: '#F3EEE3',
	inkSoft: '#9BA5A6',
	water: '#4F87A3',
	waterText: '#8FC0D8',
	boundary: '#7E8A86',
	zoneOutline: '#C9BF9F',
	vignette: '#C9B27A',
	outsideBoundary: '#3B4A50',
	existing: '#6E7B80',
	reliefText: '#B7AB8A',
	bandOpacity: 0.14,
	hues: {
		rail: '#9CC2FF',
		road: '#EE8350',
		port: '#86EDF8',
		eco: '#2FBC8C',
		water: '#EDCC50',
		industry: '#A096EE',
		culture: '#CC8ABB',
		service: '#DEE0D0'
	}
};

export const palettes: Record<Theme, Palette> = { light: lightPalette, dark: darkPalette };
