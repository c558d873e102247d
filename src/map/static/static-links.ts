import type { Selection } from '#view/selection.ts';

/** The links of the static map, which the document brought: what a click on one of them means, and which one is marked. */

const linkSelector = 'a[data-static]';

function selectionOf(link: Element): Selection | null {
	const [kind, id] = [link.getAttribute('data-kind'), link.getAttribute('data-static')];
	return (kind === 'project' || kind === 'member') && id !== null ? { kind, id } : null;
}

/** What a plain click on a link of the static map selects; null for any other click, which the browser may follow. */
export function chosenIn({
	target,
	button,
	ctrlKey,
	metaKey,
	shiftKey,
	altKey
}: MouseEvent): Selection | null {
	if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return null;
	const link = target.closest(linkSelector);
	return link && selectionOf(link);
}

/** Marks what is selected, and what the filter does not let pass, in the static map inside of `frame`. */
export function markDrawing(
	frame: Element,
	selection: Selection | null,
	filteredOut: ReadonlySet<string>
): void {
	for (const link of frame.querySelectorAll(linkSelector)) {
		const own = selectionOf(link);
		link.toggleAttribute('data-chosen', own?.kind === selection?.kind && own?.id === selection?.id);
		link.toggleAttribute('data-dimmed', own?.kind === 'project' && filteredOut.has(own.id));
	}
}
