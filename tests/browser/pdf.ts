import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One printed page as a reader of PDF files understands it. */
export interface PdfPage {
	/** Millimetres. */
	width: number;
	height: number;
	/** All words in one, without the blanks that typesetting leaves between them. */
	text: string;
	/** The share of the page above its lowest words, but for what stands in the margin. */
	filled: number;
	/** How many lines and areas are drawn as vectors. */
	paths: number;
}

const mmPerPoint = 25.4 / 72;
/** What the margin at the foot of the site's printed pages takes. */
const footMm = 15;

/** Fonts give one shape to a character and to the radical that looks like it; a PDF then names the radical. */
const withoutRadicals = (text: string): string =>
	text.replaceAll(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'));

/** Opens a PDF and reads its pages. Throws where it is none. */
export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
	const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true });
	const pdf = await reading.promise;
	const pages: PdfPage[] = [];
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent();
		const { fnArray } = await page.getOperatorList();
		const heights = items
			.flatMap((item) => ('transform' in item && item.str.trim() !== '' ? Number(item.transform[5]) : []))
			.filter((points) => points * mmPerPoint > footMm);
		pages.push({
			width: Math.round(width * mmPerPoint),
			height: Math.round(height * mmPerPoint),
			filled: 1 - Math.min(height, ...heights) / height,
			text: withoutRadicals(
				items
					.map((item) => ('str' in item ? item.str : ''))
					.join('')
					.replaceAll(/\s+/g, '')
			),
			paths: fnArray.filter((operator) => operator === OPS.constructPath).length
		});
	}
	await reading.destroy();
	return pages;
}
