import type { Page } from '@playwright/test';

/** What of a page shows a figure, and where its receipt is. */

/** An element marked with the claim it shows. */
export interface MarkedFigure {
	claim: string;
	text: string;
	/** Whether it shows a number with its unit, and not a word alone. */
	showsFigure: boolean;
	/** Where the links of its item lead, the item's own among them: paths with their hash. */
	links: string[];
	/** The project whose popup a click on it opens. */
	opens: string | null;
	/** Whether it stands in the entry of its own claim, on the page of the document. */
	atSource: boolean;
}

export interface FiguresOfPage {
	address: string;
	/** Figures that nothing accounts for: their text and the element. */
	bare: string[];
	marked: MarkedFigure[];
	ids: string[];
	links: string[];
}

/** Patterns as texts, so that they can cross into the page. `names` is cut out before `figures` is looked for. */
export interface FigurePatterns {
	figures: string;
	notFigures: string;
}

/**
 * Looks for figures in a page: as it is served, or as it stands before the reader (`live`). Runs inside the browser, so it
 * refers to nothing outside of itself. A figure is accounted for by `data-claim` (the element shows that claim),
 * `data-remark` (our own words beside a claim), `data-no-figure` (names, counts, uncertainties of positions) or by
 * standing in a link to a receipt.
 */
async function look({
	address,
	live,
	patterns
}: {
	address: string;
	live: boolean;
	patterns: FigurePatterns;
}): Promise<FiguresOfPage> {
	const parsed = async () =>
		new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
	const root = live ? document : await parsed();
	const figure = new RegExp(patterns.figures, 'u');
	const notFigure = new RegExp(patterns.notFigures, 'gu');
	const accounted =
		'[data-claim], [data-remark], [data-no-figure], a[href*="/sources/"], script, style, .maplibregl-ctrl';
	const pathOf = (link: Element) => {
		const base = new URL(address, location.origin);
		const { pathname, hash } = new URL(link.getAttribute('href') ?? '', base);
		return `${pathname}${hash}`;
	};

	// Comments between pieces of text are no gap, elements are.
	const ownText = (element: Element) =>
		[...element.childNodes]
			.filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE)
			.map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '\uFFFC'))
			.join('');
	const hasFigure = (text: string) => figure.test(text.replace(notFigure, '\uFFFC'));
	const all = (selector: string) => [...root.body.querySelectorAll(selector)];

	return {
		address,
		bare: all('*')
			.filter((element) => element.closest(accounted) === null && hasFigure(ownText(element)))
			.map((element) => `${ownText(element).trim()} in ${element.outerHTML.slice(0, 120)}`),
		marked: all('[data-claim]').map((element) => {
			const claim = element.getAttribute('data-claim') ?? '';
			const item = element.closest('[data-ring], [data-popup-for], li, tr, article, section');
			const around = [element.closest('a[href]'), ...(item?.querySelectorAll('a[href]') ?? [])];
			const opener = element.closest<HTMLElement>('[data-ring], [data-choose]')?.dataset;
			const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
			return {
				claim,
				text,
				showsFigure: hasFigure(text),
				links: [...new Set(around.flatMap((link) => (link ? [pathOf(link)] : [])))],
				opens: opener?.['ring'] ?? opener?.['choose'] ?? null,
				atSource: element.closest(`[id="${claim}"]`) !== null
			};
		}),
		ids: [...root.querySelectorAll('[id]')].map(({ id }) => id),
		links: all('a[href]').map(pathOf)
	};
}

/** Fetches a page and looks through it without running anything in it. `page` stands on a file of the site. */
export const figuresServed = (
	page: Page,
	address: string,
	patterns: FigurePatterns
): Promise<FiguresOfPage> => page.evaluate(look, { address, live: false, patterns });

/** Looks through the page that is open, with all that its scripts have added. */
export const figuresShown = (page: Page, patterns: FigurePatterns): Promise<FiguresOfPage> =>
	page.evaluate(look, { address: new URL(page.url()).pathname, live: true, patterns });
