import { describe, expect, it } from 'vitest';
import { cameraHash, maxZoom, minZoom, parseCameraHash, regionBounds, zoneBounds } from './camera.ts';

describe('a camera in the address', () => {
	it.each([
		[{ zoom: 9.37, latitude: 31.16, longitude: 108.39 }],
		[{ zoom: minZoom, latitude: 34, longitude: 104 }],
		[{ zoom: maxZoom, latitude: 28.6, longitude: 112 }],
		[{ zoom: 7.654321, latitude: 31.123456789, longitude: 107.987654321 }]
	])('comes back within half a pixel: %j', (camera) => {
		const back = parseCameraHash(cameraHash(camera));
		const halfPixelDegrees = 360 / 512 / 2 ** camera.zoom / 2;
		expect(Math.abs((back?.zoom ?? NaN) - camera.zoom)).toBeLessThanOrEqual(0.005);
		expect(Math.abs((back?.latitude ?? NaN) - camera.latitude)).toBeLessThanOrEqual(halfPixelDegrees);
		expect(Math.abs((back?.longitude ?? NaN) - camera.longitude)).toBeLessThanOrEqual(halfPixelDegrees);
	});

	it('is written as zoom, latitude, longitude, and no longer than its zoom needs', () => {
		expect(cameraHash({ zoom: 8, latitude: 31.123456, longitude: 108.654321 })).toBe('#8/31.123/108.654');
		expect(cameraHash({ zoom: 12, latitude: 31.123456, longitude: 108.654321 })).toBe(
			'#12/31.12346/108.65432'
		);
	});

	it('settles: what was read is written the same', () => {
		const hash = cameraHash({ zoom: 9.37123, latitude: 31.16051, longitude: 108.39049 });
		const camera = parseCameraHash(hash);
		expect(camera && cameraHash(camera)).toBe(hash);
	});

	it('is read with or without its sign', () => {
		expect(parseCameraHash('9/31.2/108.4')).toEqual({ zoom: 9, latitude: 31.2, longitude: 108.4 });
		expect(parseCameraHash('#9/31.2/108.4')).toEqual(parseCameraHash('9/31.2/108.4'));
	});

	it.each([
		['nothing', ''],
		['a sign alone', '#'],
		['a claim', '#bridge-works'],
		['two numbers', '#9/31.2'],
		['a bearing too', '#9/31.2/108.4/30'],
		['an empty part', '#9//108.4'],
		['blanks', '#9/ /108.4'],
		['words', '#nine/31/108'],
		['no number', '#NaN/31/108'],
		['no end', '#9/31/Infinity'],
		['hexadecimal digits', '#0x9/31/108'],
		['an exponent', '#1e1/31/108'],
		['markup', '#9/31/108<script>'],
		['latitude and longitude changed over', '#9/108.4/31.2'],
		['another country', '#9/48.9/2.3'],
		['a place west of the region', '#9/31/103.9'],
		['a place east of the region', '#9/31/112.1'],
		['a place south of the region', '#9/28.5/108'],
		['a place north of the region', '#9/34.1/108'],
		['a zoom closer than the geometry bears', '#12.01/31/108'],
		['a zoom that shows the whole world', '#0/31/108'],
		['a negative zoom', '#-9/31/108']
	])('is none where the address says %s', (_what, hash) => {
		expect(parseCameraHash(hash)).toBeNull();
	});
});

describe('the limits', () => {
	it('hold the zone inside the region', () => {
		const [[west, south], [east, north]] = zoneBounds;
		const [[farWest, farSouth], [farEast, farNorth]] = regionBounds;
		expect([west > farWest, south > farSouth, east < farEast, north < farNorth]).toEqual([
			true,
			true,
			true,
			true
		]);
	});
});
