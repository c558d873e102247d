import type { Language } from '#model/text.ts';

/** Words of the panel that hands on what is on the screen. */
export interface SharingMessages {
	/** On the button that opens it. */
	handOn: string;
	handOnTitle: string;
	handOnNote: string;
	pageLink: string;
	copyLink: string;
	linkCopied: string;
	linkRefused: string;
	linkCode: string;
	/** Instead of the code where the link is too long for one. */
	linkTooLong: string;
}

export const sharingMessages: Record<Language, SharingMessages> = {
	zh: {
		handOn: '分享',
		handOnTitle: '分享当前画面',
		handOnNote: '链接里带着日期、所选项目、筛选、次序和地图位置，对方打开就是这个画面。',
		pageLink: '链接',
		copyLink: '复制链接',
		linkCopied: '已复制链接',
		linkRefused: '浏览器不允许复制，链接已选中，请自行复制',
		linkCode: '链接的二维码',
		linkTooLong: '链接太长，放不进二维码，请复制链接。'
	},
	en: {
		handOn: 'Share',
		handOnTitle: 'Share this view',
		handOnNote:
			'The link carries the date, the selected project, filters, order and map position: it opens this very view.',
		pageLink: 'Link',
		copyLink: 'Copy link',
		linkCopied: 'Link copied',
		linkRefused: 'The browser does not allow copying; the link is selected for you to copy',
		linkCode: 'QR code of the link',
		linkTooLong: 'The link is too long for a QR code; please copy it.'
	}
};
