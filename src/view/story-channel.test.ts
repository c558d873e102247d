import { describe, expect, it } from 'vitest';
import { StoryChannel, type Channel } from './story-channel.ts';

/** Channels that hear each other at once, and never themselves, as the browser's do. */
function connected() {
	const open: Channel[] = [];
	return (): Channel => {
		const channel: Channel = {
			onmessage: null,
			postMessage(data) {
				for (const other of open)
					if (other !== channel) other.onmessage?.(new MessageEvent('message', { data }));
			},
			close: () => void open.splice(open.indexOf(channel), 1)
		};
		open.push(channel);
		return channel;
	};
}

function windowAt(channel: Channel, index: number) {
	const heard: number[] = [];
	return {
		heard,
		story: new StoryChannel(
			channel,
			() => index,
			(to) => heard.push(to)
		)
	};
}

describe('windows of a story', () => {
	it('hear each other’s moves, and not their own', () => {
		const join = connected();
		const [stage, presenter] = [windowAt(join(), 0), windowAt(join(), 0)];
		stage.story.tell(3);
		presenter.story.tell(4);
		expect([stage.heard, presenter.heard]).toEqual([[4], [3]]);
	});

	it('answer who asks where the story stands', () => {
		const join = connected();
		windowAt(join(), 7);
		const late = windowAt(join(), 0);
		late.story.ask();
		expect(late.heard).toEqual([7]);
	});

	it('hear whether a hand turned the page: a loop does not, nor does an answer', () => {
		const join = connected();
		const byItself: boolean[] = [];
		const wall = new StoryChannel(
			join(),
			() => 0,
			(_, itself) => byItself.push(itself)
		);
		const [other, presenter] = [windowAt(join(), 2), windowAt(join(), 0)];
		other.story.tell(2, true);
		presenter.story.tell(3);
		wall.ask();
		expect(byItself).toEqual([true, false, true, true]);
	});

	it('hear nothing any more once they have left', () => {
		const join = connected();
		const [stage, presenter] = [windowAt(join(), 0), windowAt(join(), 0)];
		presenter.story.close();
		stage.story.tell(1);
		expect(presenter.heard).toEqual([]);
	});

	it.each([null, 'at', { kind: 'at' }, { kind: 'at', index: 1.5 }, { kind: 'at', index: '2' }, { index: 2 }])(
		'pass over %j',
		(data) => {
			const join = connected();
			const stage = windowAt(join(), 0);
			join().postMessage(data);
			expect(stage.heard).toEqual([]);
		}
	);
});
