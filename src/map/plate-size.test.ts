import { expect, it } from 'vitest';
import { messagesIn } from '#i18n/messages.ts';
import type { ProjectCard } from '#view/project-card.ts';
import { plateSizeOf } from './plate-size.ts';

const sizeOf = (shortName: string, differs: boolean) =>
	plateSizeOf(
		{
			shortName,
			differs,
			statusWords: 'Ready',
			share: null,
			fact: '118.62 km',
			shareScope: null,
			approximate: false
		} as ProjectCard,
		messagesIn('en')
	);

it('A plate has room for its tag beside the name, and for another line where that is not sure to fit', () => {
	const [oneLine, beside, unsure] = [
		sizeOf('Kaizhou Port', false),
		sizeOf('Kaizhou Port', true),
		sizeOf('Wu-Yun-Kai Expressway', true)
	];
	expect(beside.width).toBeGreaterThan(oneLine.width + 40);
	expect(beside.height).toBe(oneLine.height);
	expect(unsure.width).toBe(256);
	expect(unsure.height).toBeGreaterThan(oneLine.height);
});
