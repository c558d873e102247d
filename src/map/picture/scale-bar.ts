import { parallelM, worldPx } from '../zone-frame.ts';

/** The longest round length that a bar of at most `mostPx` CSS pixels can show, and the bar's own length. */
export function scaleBar(
	zoom: number,
	latitude: number,
	mostPx: number
): { lengthM: number; widthPx: number } {
	const metresPerPx = parallelM(latitude) / (worldPx * 2 ** zoom);
	const mostM = mostPx * metresPerPx;
	const power = 10 ** Math.floor(Math.log10(mostM));
	const lengthM = ([5, 2, 1].find((step) => step * power <= mostM) ?? 1) * power;
	return { lengthM, widthPx: lengthM / metresPerPx };
}
