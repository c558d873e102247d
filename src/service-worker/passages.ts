/** A text of which several files hold passages: what is its own, and the numbers of the shared passages between. */
export type Passages = (string | number)[];

/** Where one shared passage may end: the map's links and the sheets are the same from page to page. */
const seam =
	/(?<=<\/(?:a|style|svg|li|section|div|script)>)|(?=<(?:style|script|div|meta)[ >]|\{"?type"?:"data")/;
/** Below this a number and the quotes around what it parts cost more than they save. */
const leastLength = 120;

/** Takes what several texts hold out of them, to be kept once. `wholeText` puts each together again. */
export function sharePassages(texts: string[]): { shared: string[]; texts: Passages[] } {
	const pieces = texts.map((text) => text.split(seam));
	const holders = new Map<string, number>();
	for (const piece of pieces.flatMap((some) => [...new Set(some)]))
		holders.set(piece, (holders.get(piece) ?? 0) + 1);
	const shared = [...holders].flatMap(([piece, count]) =>
		count > 1 && piece.length >= leastLength ? [piece] : []
	);
	const numbers = new Map(shared.map((piece, number) => [piece, number]));
	return { shared, texts: pieces.map((some) => joined(some.map((piece) => numbers.get(piece) ?? piece))) };
}

/** The same with neighbouring texts as one. */
function joined(passages: Passages): Passages {
	const result: Passages = [];
	for (const passage of passages) {
		const last = result.at(-1);
		if (typeof passage === 'string' && typeof last === 'string') result[result.length - 1] = last + passage;
		else result.push(passage);
	}
	return result;
}

/** The text again. Throws where a number is not that of a shared passage. */
export function wholeText(passages: Passages, shared: string[]): string {
	return passages
		.map((passage) => (typeof passage === 'string' ? passage : sharedAt(passage, shared)))
		.join('');
}

function sharedAt(number: number, shared: string[]): string {
	const passage = shared[number];
	if (passage === undefined)
		throw new Error(`shared passage: found ${number}, allowed 0 to ${shared.length - 1}`);
	return passage;
}
