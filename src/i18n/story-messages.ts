/** Wordings of stories and of the presenter's window. */
export interface StoryMessages {
	story: string;
	storyContents: string;
	storyLink: string;
	chapterOf: (n: number, count: number) => string;
	chapterNav: string;
	partNumber: (n: number) => string;
	previousChapter: string;
	nextChapter: string;
	returnToChapter: string;
	leaveStory: string;
	fullScreen: string;
	presenterView: string;
	presenterHint: string;
	presenterDescription: (story: string) => string;
	presenterBlocked: string;
	presenterNotes: string;
	nextUp: string;
	lastChapter: string;
	clock: string;
	elapsed: string;
	restartClock: string;
	inStep: string;
	storyKeys: string;
	notOnMap: string;
	storyLegend: string;
	flowDirected: string;
	flowMutual: string;
	siteLegend: string;
	storySources: string;
	openOnMap: string;
}

export const storyZh: StoryMessages = {
	story: '讲述',
	storyContents: '目录',
	storyLink: '逐章讲述',
	chapterOf: (n, count) => `第 ${n} 章，共 ${count} 章`,
	chapterNav: '各章',
	partNumber: (n) => '一二三四五六七八九十'[n - 1] ?? `第 ${n} 部分`,
	previousChapter: '上一章',
	nextChapter: '下一章',
	returnToChapter: '回到本章',
	leaveStory: '回到地图',
	fullScreen: '全屏',
	presenterView: '讲解窗口',
	presenterHint: '备注、下一章、时钟，与大屏同步',
	presenterDescription: (story) => `《${story}》的讲解备注，与展示窗口同步翻页。`,
	presenterBlocked: '浏览器没有打开新窗口，请允许弹出窗口。',
	presenterNotes: '备注',
	nextUp: '下一章',
	lastChapter: '这是最后一章',
	clock: '时钟',
	elapsed: '已讲',
	restartClock: '重新计时',
	inStep: '两个窗口同步翻页',
	storyKeys: '← → 翻章，Home 回开头，End 到末尾，F 全屏，P 讲解窗口，Esc 退出',
	notOnMap: '位置未详，图上不落点',
	storyLegend: '本章图例',
	flowDirected: '供应方向（示意）',
	flowMutual: '相互往来（示意）',
	siteLegend: '地点',
	storySources: '用到的文件',
	openOnMap: '在地图上看'
};

export const storyEn: StoryMessages = {
	story: 'Story',
	storyContents: 'Contents',
	storyLink: 'Story, chapter by chapter',
	chapterOf: (n, count) => `Chapter ${n} of ${count}`,
	chapterNav: 'Chapters',
	partNumber: (n) => String(n),
	previousChapter: 'Previous chapter',
	nextChapter: 'Next chapter',
	returnToChapter: 'Back to the chapter',
	leaveStory: 'Back to the map',
	fullScreen: 'Full screen',
	presenterView: "Presenter's window",
	presenterHint: 'Notes, next chapter and clock, in step with the screen',
	presenterDescription: (story) => `Presenter's notes of “${story}”, in step with the screen.`,
	presenterBlocked: 'The browser did not open a window; please allow pop-ups.',
	presenterNotes: 'Notes',
	nextUp: 'Next',
	lastChapter: 'This is the last chapter',
	clock: 'Clock',
	elapsed: 'Elapsed',
	restartClock: 'Start again',
	inStep: 'Both windows turn pages together',
	storyKeys: '← → turn chapters, Home first, End last, F full screen, P presenter, Esc leave',
	notOnMap: 'No known position, no dot on the map',
	storyLegend: 'Legend of this chapter',
	flowDirected: 'Who supplies whom (schematic)',
	flowMutual: 'Who deals with whom (schematic)',
	siteLegend: 'Place',
	storySources: 'Documents used',
	openOnMap: 'See it on the map'
};
