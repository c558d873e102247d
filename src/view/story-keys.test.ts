import { describe, expect, it } from 'vitest';
import { actionOf, type Focus, type StoryMode } from './story-keys.ts';

const press = (
	key: string,
	held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}
) => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...held
});

const action = (key: string, focus: Focus = null, mode: StoryMode = 'presenting') =>
	actionOf(press(key), focus, mode);

describe('a key', () => {
	it.each([
		['ArrowRight', 'next'],
		['ArrowLeft', 'previous'],
		['PageDown', 'next'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		[' ', 'next'],
		['f', 'full-screen'],
		['F', 'full-screen'],
		['p', 'presenter'],
		['Escape', 'leave'],
		['x', null],
		['Tab', null],
		['constructor', null]
	])('%j asks for %s', (key, wanted) => {
		expect(action(key)).toBe(wanted);
	});

	it('turns back with Shift and Space', () => {
		expect(actionOf(press(' ', { shiftKey: true }), null, 'presenting')).toBe('previous');
	});

	it('pauses the exhibition with Space', () => {
		expect(action(' ', null, 'exhibition')).toBe('pause');
	});

	it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('is the browser’s while %s is held', (held) => {
		expect(actionOf(press('f', { [held]: true }), null, 'presenting')).toBeNull();
	});

	it('leaves Space to a focused button, and everything typed to a field', () => {
		expect(action(' ', 'pressed')).toBeNull();
		expect(action('ArrowRight', 'pressed')).toBe('next');
		expect(action('p', 'typed')).toBeNull();
		expect(action('Escape', 'typed')).toBe('leave');
	});
});
