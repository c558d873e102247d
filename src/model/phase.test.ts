import { describe, expect, it } from 'vitest';
import { phaseOf, phases, type Phase } from './phase.ts';
import { isStatus, statuses, type Status } from './status.ts';

describe('the phase of a status', () => {
	it.each<[Status, Phase]>([
		['planned', 'planned'],
		['preparing', 'planned'],
		['started', 'started'],
		['advancing', 'under-construction'],
		['under-construction', 'under-construction'],
		['completed', 'ready'],
		['ready-to-open', 'ready'],
		['open', 'ready'],
		['in-effect', 'in-effect']
	])('%s is %s', (status, phase) => {
		expect(phaseOf(status)).toBe(phase);
	});

	it('never goes back while the status words go on', () => {
		const steps = statuses.map((status) => phases.indexOf(phaseOf(status)));
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
	});

	it('reaches every phase', () => {
		expect(new Set(statuses.map(phaseOf))).toEqual(new Set(phases));
	});
});

describe('isStatus', () => {
	it('knows the status words and nothing else', () => {
		expect(statuses.every(isStatus)).toBe(true);
		for (const word of ['', '=', 'Open', 'constructor', 'ready']) expect(isStatus(word), word).toBe(false);
	});
});
