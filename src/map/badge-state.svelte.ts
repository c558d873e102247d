/** What a badge shows at the moment; the map session writes it, the component draws it. Pixels. */
export class BadgeState {
	dx = $state(0);
	dy = $state(0);
	radius = $state(17);
	plate = $state<{ x: number; y: number } | null>(null);
	selected = $state(false);
	/** Filtered out: shown weakly, without its plate, and beyond pointer and keyboard. */
	dimmed = $state(false);
	plateWidth = $state(0);
	plateHeight = $state(0);
}
