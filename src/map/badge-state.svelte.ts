import type { BadgePlace } from './badge-layout.ts';

/** What a badge shows at the moment; the map session writes it, the component draws it. Pixels. */
export class BadgeState {
	dx = $state(0);
	dy = $state(0);
	radius = $state(17);
	plate = $state<BadgePlace['plate']>(null);
	selected = $state(false);
	/** Filtered out: shown weakly, without its plate, and beyond pointer and keyboard. */
	dimmed = $state(false);
}
