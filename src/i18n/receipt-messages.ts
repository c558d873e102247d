import type { Language } from '#model/text.ts';

/** Words of a receipt that only receipts use. */
export interface ReceiptMessages {
	/** Before the one day on which a claim is true and was published. */
	asOfAndPublished: string;
	/** On the button that copies a citation; its full name is `copyCitation`. */
	citation: string;
	/** Heading of a member's area, population and output. */
	atAGlance: string;
	/** Explains, once below a table, the dash where nothing was found to stand beside a target. */
	noResultMark: string;
	/** A value with what it covers. */
	withScope: (value: string, scope: string) => string;
}

export const receiptMessages: Record<Language, ReceiptMessages> = {
	zh: {
		asOfAndPublished: '截至及发布',
		citation: '引用',
		atAGlance: '概况',
		noResultMark: '— 没有查到可比的数',
		withScope: (value, scope) => `${value}（${scope}）`
	},
	en: {
		asOfAndPublished: 'As of and published',
		citation: 'Citation',
		atAGlance: 'At a glance',
		noResultMark: '— no comparable figure found',
		withScope: (value, scope) => `${value} (${scope})`
	}
};
