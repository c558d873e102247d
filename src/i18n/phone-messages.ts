/** Words of the bottom sheet and of the pager. */
export interface PhoneMessages {
	/** What the sheet's handle does, said with whether it is open. */
	sheetHandle: string;
	raiseSheet: string;
	lowerSheet: string;
	/** Names the card of what the map speaks of. */
	onMap: string;
	pager: string;
	previousItem: string;
	nextItem: string;
	itemOf: (position: number, total: number) => string;
}

export const zhPhoneMessages: PhoneMessages = {
	sheetHandle: '清单与详情',
	raiseSheet: '调高',
	lowerSheet: '调低',
	onMap: '图上所选',
	pager: '逐项翻看',
	previousItem: '上一项',
	nextItem: '下一项',
	itemOf: (position, total) => `${position} / ${total}`
};

export const enPhoneMessages: PhoneMessages = {
	sheetHandle: 'List and details',
	raiseSheet: 'Raise',
	lowerSheet: 'Lower',
	onMap: 'Chosen on the map',
	pager: 'One after another',
	previousItem: 'Previous',
	nextItem: 'Next',
	itemOf: (position, total) => `${position} of ${total}`
};
