import type { Position } from 'geojson';

/**
 * Places whose WGS-84 position is known from independent data: seats of the members from GeoNames, railway stations from
 * OpenStreetMap. By `member/<id>` or the station's Chinese name without 站.
 */
export const anchors: Record<string, Position> = {
	'member/wanzhou': [108.37407, 30.81601],
	'member/kaizhou': [108.4031, 31.16946],
	'member/yunyang': [108.68129, 30.9424],
	'member/dazhou': [107.50092, 31.21592],
	万州北: [108.36214, 30.86558],
	万州: [108.39504, 30.75694],
	达州: [107.44842, 31.20067],
	渠县北: [106.97172, 30.91996],
	开江南: [107.82515, 31.06429],
	岳溪: [108.16574, 30.92047],
	梁平南: [107.76546, 30.64433]
};
