import type { Page } from '@playwright/test';

const chinese = /[\p{Script=Han}，。：；（）、＋]/u;
const english = /[a-z]{2,}[ ,]+[a-z]{2,}[ ,]+[a-z]{2,}/i;

/** A text of a page with the language in force where it stands. */
interface Words {
	where: string;
	lang: string;
	text: string;
}

/** All words of the open page, or of the pages served at addresses, those that attributes tell among them. */
const wordsOf = (page: Page, addresses: string[] | null): Promise<Words[]> =>
	page.evaluate(async (wanted) => {
		const told = ['aria-label', 'title', 'alt', 'placeholder', 'content'];
		const wordsIn = (root: Document, address: string) =>
			[...root.querySelectorAll('*:not(script, style, link, meta[http-equiv])')].flatMap((element) => {
				const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
				const own = nodes.map(({ nodeValue }) => nodeValue ?? '');
				const attributes = told.map((name) => element.getAttribute(name) ?? '');
				const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
				return [...own, ...attributes]
					.filter((words) => words.trim() !== '')
					.map((words) => ({ where: `${address} <${element.localName}>`, lang, text: words.trim() }));
			});
		const read = async (address: string) => {
			const text = await (await fetch(address)).text();
			return wordsIn(new DOMParser().parseFromString(text, 'text/html'), address);
		};
		return wanted === null
			? wordsIn(document, location.pathname)
			: (await Promise.all(wanted.map(read))).flat();
	}, addresses);

/**
 * Chinese characters where the language in force is English, and English sentences where it is Chinese: in the open page,
 * or in the pages served at addresses, for which the open page has to be one without scripts.
 */
export async function unmarkedWords(
	page: Page,
	addresses: string[] | null = null
): Promise<{ read: number; unmarked: string[] }> {
	const words = await wordsOf(page, addresses);
	const unmarked = words.filter(({ lang, text }) => (lang === 'en' ? chinese : english).test(text));
	return { read: words.length, unmarked: unmarked.map(({ where, text }) => `${where} ${text}`) };
}
