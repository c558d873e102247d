import { render } from 'svelte/server';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { expect, test } from 'vitest';
import { messagesIn } from '#i18n/messages.ts';
import { wallSizeOf } from '#view/wall-size.ts';
import ExhibitionStage from './ExhibitionStage.svelte';

/** The code for phones at a wall; that its modules say the address is the matter of qr-path.test.ts. */

const none = () => undefined;
const nothing = createRawSnippet(() => ({ render: () => '<i></i>' }));
const chapter = {
	id: 'one',
	n: 1,
	part: null,
	title: '一',
	lead: '。',
	href: '/stories/zone/1/',
	subjects: [],
	sources: []
};

const stageWith = (own: { phoneAddress: string | null; attracts: boolean }): string =>
	render(ExhibitionStage, {
		props: {
			...own,
			story: { id: 'zone', title: '四地一图', parts: [], chapters: [chapter] },
			chapter,
			legend: [],
			search: '?mode=exhibition',
			explored: false,
			pointerHidden: false,
			shift: { x: 0, y: 0 },
			chapterMs: 18_000,
			page: 0,
			pages: 1,
			size: wallSizeOf({ width: 1920, height: 1080 }),
			day: '2025',
			otherLanguage: { href: '/en/stories/zone/1/', tag: 'en' },
			messages: messagesIn('zh'),
			ground: nothing,
			foot: nothing,
			onaction: none,
			onreturn: none,
			onroom: none,
			onpages: none,
			onmore: none
		} as unknown as ComponentProps<typeof ExhibitionStage>
	}).body;

test('a wall shows a code for phones while it runs by itself, where a public address is known', () => {
	const phoneAddress = 'https://map.example.org/stories/zone/1/';
	expect(stageWith({ phoneAddress, attracts: true })).toContain(`data-qr="${phoneAddress}"`);
	expect(stageWith({ phoneAddress, attracts: false })).not.toContain('data-qr');
	expect(stageWith({ phoneAddress: null, attracts: true })).not.toContain('data-qr');
});
