import type { BadgePlace } from '../badge-layout.ts';
import { translateOf } from '../badge-layout.ts';
import { percentAt } from './names.server.ts';
import { short } from './zoom-curve.ts';

/** Where a ring stands and how its leader and plate lie, as custom properties that static-map.css reads. */
export function badgeRule({
	card,
	position,
	dx,
	dy,
	plate
}: BadgePlace): [selector: string, declarations: string] {
	const { x, y } = percentAt(position);
	const lengthPx = Math.hypot(dx, dy);
	const leads = lengthPx > 1;
	return [
		`.badge-${card.id}`,
		[
			`left:${x}%;top:${y}%`,
			`--dx:${short(dx)}px;--dy:${short(dy)}px`,
			`--lead:${leads ? `${short(lengthPx)}px` : '0px'};--turn:${leads ? short((Math.atan2(dy, dx) * 180) / Math.PI) : 0}deg`,
			`--leads:${leads ? 1 : 0}`,
			`--plate:${plate ? translateOf(plate) : '0 0'};--plate-opacity:${plate ? 1 : 0}`
		].join(';')
	];
}
