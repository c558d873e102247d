/** What windows of one story tell each other: where it stands, and whether a loop took it there; or that somebody wants to know. */
type Message = { kind: 'at'; index: number; byItself?: boolean } | { kind: 'ask' };

function isMessage(data: unknown): data is Message {
	if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
	return data.kind === 'ask' || (data.kind === 'at' && 'index' in data && Number.isInteger(data.index));
}

/** The ends that a channel needs; `BroadcastChannel` is one. */
export interface Channel {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => void) | null;
	close(): void;
}

/**
 * Keeps the windows of one story in step: each tells the moves that were made in it, and follows those of the others
 * without telling them again. A window that opens asks where the story stands.
 */
export class StoryChannel {
	#channel: Channel;

	/** `indexNow` answers who asks; `onmoved` is told of moves in another window, and whether nobody made them. */
	constructor(channel: Channel, indexNow: () => number, onmoved: (index: number, byItself: boolean) => void) {
		this.#channel = channel;
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (!isMessage(data)) return;
			// An answer is no move: no hand made it.
			if (data.kind === 'ask') this.tell(indexNow(), true);
			else onmoved(data.index, data.byItself === true);
		};
	}

	tell(index: number, byItself = false): void {
		this.#send({ kind: 'at', index, byItself });
	}

	ask(): void {
		this.#send({ kind: 'ask' });
	}

	close(): void {
		this.#channel.close();
	}

	#send(message: Message): void {
		this.#channel.postMessage(message);
	}
}

/** The channel of one story, on this site and browser only. */
export const channelOf = (story: string): BroadcastChannel => new BroadcastChannel(`story:${story}`);
