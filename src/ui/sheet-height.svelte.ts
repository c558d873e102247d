import type { Detent } from './sheet-detents.ts';

/** Pages whose matter is on the map: there the sheet leaves half of it free. */
const pagesOfTheMap = new Set(['/[[lang=lang]]/projects/[id]', '/[[lang=lang]]/members/[id]']);

function firstDetent(routeId: string | null): Detent {
	if (routeId === '/[[lang=lang]]') return 'peek';
	return routeId !== null && pagesOfTheMap.has(routeId) ? 'half' : 'full';
}

/** How high the bottom sheet stands: as the page needs it at first, then as its reader wishes. */
export class SheetHeight {
	detent = $state<Detent>('peek');
	/** Where the sheet goes back to as a card is closed; null while none is open. */
	#before: Detent | null = null;

	/** `routeId` as the router names it. */
	constructor(routeId: string | null) {
		this.detent = firstDetent(routeId);
	}

	/** Makes room for a card beside its place on the map, and goes back as it is closed. */
	makeRoom(isOpen: boolean): void {
		if (isOpen === (this.#before !== null)) return;
		if (isOpen) {
			this.#before = this.detent;
			this.detent = 'half';
			return;
		}
		this.detent = this.#before ?? this.detent;
		this.#before = null;
	}

	/** Another page has come: back at the list, one wants to see it. */
	settleOn(routeId: string | null): void {
		const first = firstDetent(routeId);
		this.detent = first === 'peek' ? 'half' : first;
		if (this.#before !== null) this.#before = this.detent;
	}
}
