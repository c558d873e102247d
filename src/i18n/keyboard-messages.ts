/** Wordings for who comes by keyboard or listens. */
export interface KeyboardMessages {
	skipToContent: string;
	selected: (what: string) => string;
	selectionClosed: string;
	noRing: string;
	keys: string;
	keyHints: Record<'move' | 'read' | 'map' | 'close', string>;
}

export const keyboardZh: KeyboardMessages = {
	skipToContent: '跳到正文',
	selected: (what) => `已选中：${what}`,
	selectionClosed: '已取消选中',
	noRing: '这一项在图上没有环',
	keys: '键盘',
	keyHints: {
		move: '在列表里逐项移动',
		read: '选中并读说明',
		map: '在列表与图上的环之间来回',
		close: '关闭，回到原处'
	}
};

export const keyboardEn: KeyboardMessages = {
	skipToContent: 'Skip to the text',
	selected: (what) => `Selected: ${what}`,
	selectionClosed: 'Nothing is selected now',
	noRing: 'This project has no ring on the map',
	keys: 'Keyboard',
	keyHints: {
		move: 'move through the list',
		read: 'select and read on',
		map: 'from the list to the ring on the map and back',
		close: 'close and return'
	}
};
