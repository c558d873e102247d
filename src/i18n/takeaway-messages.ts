/** Wordings of what can be taken away: pictures and printed pages. */
export interface TakeawayMessages {
	kilometres: (km: string) => string;
	/** Stands before the address that a printed page was taken from. */
	printedFrom: string;
	citedDocuments: string;
	handout: string;
	handoutHint: string;
	handoutDescription: (story: string) => string;
	receiptsTitle: string;
	receiptsNote: string;
	picture: string;
	pictureTitle: string;
	pictureScale: string;
	pictureSave: string;
	pictureCancel: string;
	pictureSteps: Record<'map' | 'badges' | 'file', string>;
	pictureSaved: (name: string) => string;
	pictureTooLarge: (size: string, largest: string) => string;
	pictureFailed: string;
}

export const takeawayMessages: { zh: TakeawayMessages; en: TakeawayMessages } = {
	zh: {
		kilometres: (km) => `${km} 公里`,
		printedFrom: '网址',
		citedDocuments: '引用的文件',
		handout: '讲义',
		handoutHint: '用浏览器的打印功能（Ctrl+P）打印，或存成 PDF。',
		handoutDescription: (story) => `《${story}》的地图、各章的数字和出处，排成 A4 讲义。`,
		receiptsTitle: '出处',
		receiptsNote: '方括号里的号码对应下面的文件。',
		picture: '存为图片',
		pictureTitle: '把眼前的地图存为 PNG',
		pictureScale: '精细度',
		pictureSave: '存图',
		pictureCancel: '取消',
		pictureSteps: { map: '正在画地图', badges: '正在画圆环和图例', file: '正在写文件' },
		pictureSaved: (name) => `已存：${name}`,
		pictureTooLarge: (size, largest) =>
			`这台设备画不出 ${size} 像素的图，最多 ${largest} 像素。请选小一档，或把窗口缩小。`,
		pictureFailed: '图片没有画成，请再试一次。'
	},
	en: {
		kilometres: (km) => `${km} km`,
		printedFrom: 'Address',
		citedDocuments: 'Documents cited',
		handout: 'Handout',
		handoutHint: 'Print it with the browser (Ctrl+P), or save it as a PDF.',
		handoutDescription: (story) =>
			`The map of “${story}”, its figures by chapter and their receipts, set on A4 as a handout.`,
		receiptsTitle: 'Receipts',
		receiptsNote: 'A number in brackets stands for a document of this list.',
		picture: 'Save as a picture',
		pictureTitle: 'Save the map in view as a PNG',
		pictureScale: 'Resolution',
		pictureSave: 'Save',
		pictureCancel: 'Cancel',
		pictureSteps: { map: 'Drawing the map', badges: 'Drawing rings and legend', file: 'Writing the file' },
		pictureSaved: (name) => `Saved: ${name}`,
		pictureTooLarge: (size, largest) =>
			`This device cannot draw ${size} pixels, at most ${largest}. Choose a lower resolution, or make the window smaller.`,
		pictureFailed: 'The picture could not be drawn. Please try again.'
	}
};
