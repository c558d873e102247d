let words = $state('');

/** What is being told to those who listen. */
export const announced = (): string => words;

/** Tells a change that only eyes would notice, politely, through the page's one live region. */
export function announce(text: string): void {
	// The same words twice would be no change to listen to.
	words = text === words ? `${text}\u00a0` : text;
}
