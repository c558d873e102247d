/** Wordings of the exhibition. */
export interface ExhibitionMessages {
	exhibition: string;
	exhibitionHint: string;
	playByItself: string;
	onYourPhone: string;
	figuresPage: (n: number, count: number) => string;
	moreFigures: string;
}

export const exhibitionZh: ExhibitionMessages = {
	exhibition: '展厅模式',
	exhibitionHint: '深色大屏，无人时自动播放',
	playByItself: '自动播放',
	onYourPhone: '扫码，在手机上看本章',
	figuresPage: (n, count) => `数字 ${n} / ${count} 页`,
	moreFigures: '下一页数字'
};

export const exhibitionEn: ExhibitionMessages = {
	exhibition: 'Exhibition mode',
	exhibitionHint: 'Dark, for a large screen, turning by itself when nobody is there',
	playByItself: 'Play by itself',
	onYourPhone: 'This chapter on your phone',
	figuresPage: (n, count) => `Figures, page ${n} of ${count}`,
	moreFigures: 'More figures'
};
