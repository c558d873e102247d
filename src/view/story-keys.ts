/** What a key asks a story to do. */
export type StoryAction =
	'next' | 'previous' | 'first' | 'last' | 'full-screen' | 'presenter' | 'leave' | 'pause';

/** How a story is shown: somebody turns the pages, or nobody is there. */
export type StoryMode = 'presenting' | 'exhibition';

/** What of a keyboard event counts. */
export interface Key {
	key: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	altKey: boolean;
	metaKey: boolean;
}

const actions: Record<string, StoryAction> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	f: 'full-screen',
	p: 'presenter',
	Escape: 'leave'
};

/** Keys that a control under the focus needs for itself. */
const ownKeys: Record<string, readonly string[]> = {
	pressed: [' ', 'Enter'],
	typed: [
		' ',
		'ArrowLeft',
		'ArrowRight',
		'ArrowUp',
		'ArrowDown',
		'Home',
		'End',
		'PageUp',
		'PageDown',
		'f',
		'p'
	],
	scrolled: ['ArrowUp', 'ArrowDown']
};

/** What has the focus: something to press, to type in, to scroll by keys, or nothing of the kind. */
export type Focus = 'pressed' | 'typed' | 'scrolled' | null;

/** The action of a key, the same for keyboards and clickers; null where the key is the browser's or the focused control's. */
export function actionOf(
	{ key, shiftKey, ctrlKey, altKey, metaKey }: Key,
	focus: Focus,
	mode: StoryMode
): StoryAction | null {
	if (ctrlKey || altKey || metaKey) return null;
	const name = key.length === 1 ? key.toLowerCase() : key;
	if (focus !== null && ownKeys[focus]?.includes(name)) return null;
	if (name === ' ') return mode === 'exhibition' ? 'pause' : shiftKey ? 'previous' : 'next';
	return Object.hasOwn(actions, name) ? (actions[name] ?? null) : null;
}
