import { announce } from './announce.svelte.ts';

/**
 * Keys in the list of projects: the arrows, Home and End move from row to row; M goes to the project's ring on the map
 * and back to its row. They hold only while a row or ring has the focus, so that no other use of them is taken.
 */

const steps: Record<string, (at: number, count: number) => number> = {
	ArrowDown: (at, count) => Math.min(at + 1, count - 1),
	ArrowUp: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_at, count) => count - 1
};

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
	altKey || ctrlKey || metaKey || shiftKey;

const element = (attribute: 'project' | 'ring', id: string) =>
	document.querySelector<HTMLElement>(`[data-${attribute}="${CSS.escape(id)}"]`);

function moveInList(row: HTMLElement, event: KeyboardEvent) {
	const rows = [...(row.closest('ul, ol, tbody')?.querySelectorAll<HTMLElement>('[data-project]') ?? [])];
	const next = rows[steps[event.key]?.(rows.indexOf(row), rows.length) ?? -1];
	if (!next) return;
	event.preventDefault();
	next.focus();
}

/** Handles a key pressed anywhere on the page; `noRing` is told where a project has no ring. */
export function listKeys(event: KeyboardEvent, noRing: string): void {
	const { target } = event;
	if (!(target instanceof HTMLElement) || hasModifier(event)) return;
	const { project, ring } = target.dataset;
	if (project !== undefined) moveInList(target, event);
	if (event.key.toLowerCase() !== 'm') return;
	if (ring !== undefined) element('project', ring)?.focus();
	if (project === undefined) return;
	const there = element('ring', project);
	if (there) there.focus({ preventScroll: true });
	else announce(noRing);
}
