/** Where one chooses a project: in the list, on the map, in the search. */
const places = '#projects, .map, [role="combobox"]';
const cards = '[data-popup-for], [data-member-card], [data-chooser]';

/** Whether what is being chosen is chosen by keyboard, from where one chooses. */
export function isChosenByKeyboard(): boolean {
	const active = document.activeElement;
	return active !== null && active.matches(':focus-visible') && active.closest(places) !== null;
}

/** Takes who came by keyboard to the card that has opened; Escape leads back. A pointer's focus stays where it is. */
export function readOn(map: HTMLElement): void {
	const card = map.querySelector<HTMLElement>(cards);
	card?.setAttribute('tabindex', '-1');
	card?.focus({ preventScroll: true });
}
