import type { Attachment } from 'svelte/attachments';

/** Lets a `<details>` close as a menu does: by Escape, which goes no further, and when one goes on elsewhere. */
export const closingDetails: Attachment<HTMLDetailsElement> = (details) => {
	const onEscape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !details.open) return;
		event.stopPropagation();
		details.open = false;
		details.querySelector('summary')?.focus();
	};
	const onElsewhere = ({ target }: Event) => {
		if (target instanceof Node && !details.contains(target)) details.open = false;
	};
	details.addEventListener('keydown', onEscape);
	document.addEventListener('pointerdown', onElsewhere);
	document.addEventListener('focusin', onElsewhere);
	return () => {
		details.removeEventListener('keydown', onEscape);
		document.removeEventListener('pointerdown', onElsewhere);
		document.removeEventListener('focusin', onElsewhere);
	};
};
