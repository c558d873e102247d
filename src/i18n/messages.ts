import type { Category } from '#model/category.ts';
import type { Kind } from '#model/claim.ts';
import type { Reason } from '#model/differences.ts';
import type { Phase } from '#model/phase.ts';
import type { GeometryQuality } from '#model/project.ts';
import type { Language } from '#model/text.ts';
import { keyboardEn, keyboardZh, type KeyboardMessages } from './keyboard-messages.ts';
import { enPhoneMessages, zhPhoneMessages, type PhoneMessages } from './phone-messages.ts';
import { receiptMessages, type ReceiptMessages } from './receipt-messages.ts';
import { savedSiteEn, savedSiteZh, type SavedSiteMessages } from './saved-site-messages.ts';
import { mapStateEn, mapStateZh, type MapStateMessages } from './map-state-messages.ts';
import { sharingMessages, type SharingMessages } from './sharing-messages.ts';
import { settingsEn, settingsZh, type SettingsMessages } from './settings-messages.ts';
import { exhibitionEn, exhibitionZh, type ExhibitionMessages } from './exhibition-messages.ts';
import { exploreMessages, type ExploreMessages } from './explore-messages.ts';

import { storyEn, storyZh, type StoryMessages } from './story-messages.ts';
import { takeawayMessages, type TakeawayMessages } from './takeaway-messages.ts';

/** Every wording of the interface. A missing one in either language fails the type-check. */
export interface Messages
	extends
		ExhibitionMessages,
		ExploreMessages,
		KeyboardMessages,
		MapStateMessages,
		PhoneMessages,
		ReceiptMessages,
		SavedSiteMessages,
		SettingsMessages,
		SharingMessages,
		StoryMessages,
		TakeawayMessages {
	/** The language of the wordings. */
	language: Language;
	siteName: string;
	siteTitle: string;
	siteDescription: string;
	eyebrow: string;
	purpose: string;
	skipToList: string;
	switchLanguage: string;
	asKnownOn: string;
	editionNote: string;
	otherDay: string;
	changeDay: string;
	/** Names the line that says up to which day the figures go. */
	dayLine: string;
	knownOnLabel: string;
	backToEdition: string;
	changesLink: string;
	dayRefused: (asked: string) => string;
	notKnownYet: string;
	categories: Record<Category, string>;
	phases: Record<Phase, string>;
	kinds: Record<Kind, string>;
	qualities: Record<GeometryQuality, string>;
	reasons: Record<Reason, string>;
	reasonUnstated: string;
	differ: string;
	differLong: string;
	over50: string;
	projects: string;
	projectCount: (total: number, withShare: number) => string;
	allProjects: string;
	backToList: string;
	details: string;
	close: string;
	chooseProject: (count: number) => string;
	asOf: string;
	published: string;
	scope: string;
	metric: string;
	value: string;
	kind: string;
	receipt: string;
	source: string;
	sources: string;
	section: string;
	paragraph: (n: number | null) => string;
	heading: string;
	document: string;
	publisherUnknown: string;
	alsoSaid: string;
	noShare: string;
	noClaims: string;
	ringCaption: string;
	position: string;
	positionUnknown: string;
	approximately: (km: string) => string;
	within: (km: string) => string;
	approxTag: string;
	schematicTag: string;
	length: string;
	members: string;
	member: string;
	placeless: (count: number) => string;
	placelessHint: string;
	area: string;
	population: string;
	gdp: string;
	projectsInside: string;
	claimsHere: string;
	claimsElsewhere: string;
	claimsElsewhereNote: string;
	publishedLater: string;
	editionClaims: string;
	stations: string;
	stationKinds: Record<'station' | 'interchange' | 'tunnel' | 'site', string>;
	about: string;
	defects: string;
	openOriginal: string;
	legend: string;
	legendLines: string;
	legendRings: string;
	legendPosition: string;
	legendCategories: string;
	legendContext: string;
	ringExact: string;
	ringAtLeast: string;
	ringRival: string;
	ringStarted: string;
	ringReady: string;
	differHint: string;
	approxHint: string;
	bandHint: string;
	placelessLegend: string;
	lineWords: Record<Phase, string>;
	anyLine: string;
	existingRail: string;
	existingRoad: string;
	river: string;
	corridor: string;
	zoomIn: string;
	zoomOut: string;
	resetView: string;
	map: string;
	mapPane: string;
	mapLoading: string;
	disclaimer: string;
	reviewNumber: string;
	notSubmitted: string;
	credits: string;
	creditsTitle: string;
	openData: string;
	zones: string;
	claimCount: (count: number) => string;
	notFound: string;
	notFoundHint: string;
	home: string;
	expandSheet: string;
	collapseSheet: string;
	colon: string;
	sentenceJoin: string;
	listJoin: string;
	changes: string;
	changesIntro: string;
	changesAddress: string;
	changesAfter: string;
	changesUpTo: string;
	changesBetween: (from: string, to: string) => string;
	changesCount: (claims: number, subjects: number, unchanged: number) => string;
	rangeRefused: (asked: string) => string;
	knowledgeFailed: string;
	changedParts: Record<'status' | 'share' | 'phase', string>;
	changedPart: string;
	nothingSaid: string;
	scopesDiffer: string;
	newClaims: (count: number) => string;
	overTime: string;
	seriesHint: string;
	seriesChart: (metric: string) => string;
	observedOnce: (metrics: string) => string;
	sameEachTime: (metrics: string) => string;
	targets: string;
	targetsIntro: string;
	targetsOf: (name: string, year: number) => string;
	targetOf: (year: number) => string;
	resultOf: (year: number) => string;
	noResult: string;
	partOfYear: (period: string) => string;
	noTargets: string;
	copyCitation: string;
	linkToClaim: string;
	citationCopied: string;
	citationRefused: string;
	conflicts: string;
	conflictsIntro: string;
	conflictsComputed: string;
	noConflicts: string;
	notesTitle: string;
	notesIntro: string;
	whyNotComputed: string;
	noDatedDocument: string;
}

const zh: Messages = {
	...savedSiteZh,
	...mapStateZh,
	...settingsZh,
	...receiptMessages.zh,
	...exploreMessages.zh,
	...storyZh,
	...keyboardZh,
	language: 'zh',
	...takeawayMessages.zh,
	...zhPhoneMessages,
	...sharingMessages.zh,
	...exhibitionZh,
	siteName: '万达开云',
	siteTitle: '万达开云协同项目地图',
	siteDescription:
		'万州、达州、开州、云阳的铁路、公路、港航、水利、生态与公共服务项目：在哪里，到了哪一步，出自哪里。',
	eyebrow: '四地协同 · 项目地图',
	purpose: '万州、达州、开州、云阳：路、港、水、绿与公共服务，到了哪一步，谁说的。',
	skipToList: '跳到项目列表',
	switchLanguage: 'English',
	asKnownOn: '数据截至',
	editionNote: '当日版面',
	otherDay: '当日已发布的全部说法',
	changeDay: '换日期',
	dayLine: '数据日期',
	knownOnLabel: '看哪一天为止发布的说法',
	backToEdition: '回到版面当日',
	changesLink: '看此后的变化',
	dayRefused: (asked) => `地址里的日期“${asked}”不能用，已回到版面当日。`,
	notKnownYet: '到这一天为止还没有发布过说法',
	categories: {
		rail: '高铁',
		expressway: '高速公路',
		port: '港口',
		waterway: '航道',
		water: '水利',
		energy: '能源',
		industry: '产业',
		tourism: '文化旅游',
		ecology: '生态',
		services: '公共服务'
	},
	phases: {
		planned: '规划',
		started: '开工建设',
		'under-construction': '在建',
		ready: '建成或具备条件',
		'in-effect': '推进中'
	},
	kinds: {
		actual: '实际',
		target: '目标',
		forecast: '预计',
		plan: '计划',
		status: '状态',
		context: '提法'
	},
	qualities: {
		surveyed: '按开放路网描绘',
		schematic: '走向为示意',
		approximate: '位置约略',
		none: '没有确切位置'
	},
	reasons: {
		value: '同一口径下数值互不相容。',
		scope: '口径不同或未写明，可能说的不是同一部分。'
	},
	reasonUnstated: '两处都未写明口径，数值互不相容。',
	differ: '两说',
	differLong: '说法不一，并列如下，不取均值。',
	over50: '过半',
	projects: '项目',
	projectCount: (total, withShare) => `${total} 项，其中 ${withShare} 项有百分比`,
	allProjects: '全部项目',
	backToList: '返回全部项目',
	details: '详情',
	close: '关闭',
	chooseProject: (count) => `此处有 ${count} 项，请选一项`,
	asOf: '截至',
	published: '发布',
	scope: '口径',
	metric: '指标',
	value: '数值',
	kind: '性质',
	receipt: '出处',
	source: '来源',
	sources: '来源',
	section: '小节',
	paragraph: (n) => (n === null ? '段落未详' : n === 0 ? '小标题' : `第 ${n} 段`),
	heading: '标题',
	document: '文件',
	publisherUnknown: '发布者未详',
	alsoSaid: '另一说',
	noShare: '无百分比',
	noClaims: '尚无记录',
	ringCaption: '报道写的完成比例，不表示哪一段已经修好',
	position: '位置',
	positionUnknown: '没有查到确切位置，图上不落点',
	approximately: (km) => `位置约略，误差 ±${km} 公里`,
	within: (km) => `±${km} 公里`,
	approxTag: '约',
	schematicTag: '示意',
	length: '长度',
	members: '涉及',
	member: '成员',
	placeless: (count) => `＋${count}`,
	placelessHint: '只知道在本区域，不落点的项目',
	area: '面积',
	population: '人口',
	gdp: '地区生产总值',
	projectsInside: '涉及此地的项目',
	claimsHere: '版面上的说法',
	claimsElsewhere: '别处发布的数字',
	claimsElsewhereNote: '口径、时间与版面不同，只作对照，不与版面数字合并。',
	publishedLater: '此日之后发布的',
	editionClaims: '全部说法，按原文次序',
	stations: '站点与节点',
	stationKinds: { station: '车站', interchange: '互通', tunnel: '隧道', site: '地点' },
	about: '说的是',
	defects: '文本缺陷',
	openOriginal: '打开原文',
	legend: '图例',
	legendLines: '线：看纹样知状态',
	legendRings: '环：看圈知完成多少',
	legendPosition: '位置：虚圈表示约略',
	legendCategories: '类别：图形和颜色一起认',
	legendContext: '背景',
	ringExact: '报道给出的比例',
	ringAtLeast: '至少这么多，上限未写',
	ringRival: '空心点：另一说的起点',
	ringStarted: '已开工，没有百分比',
	ringReady: '具备条件或已完成',
	differHint: '数字互不一致，并列',
	approxHint: '半径即误差，按比例尺画',
	bandHint: '淡色宽边：走向为示意',
	placelessLegend: '只知道在该区县，不落点',
	lineWords: {
		planned: '规划或前期',
		started: '开工建设',
		'under-construction': '在建',
		ready: '建成或具备通车条件',
		'in-effect': '往来或推进中'
	},
	anyLine: '任何类别',
	existingRail: '既有铁路',
	existingRoad: '既有高速',
	river: '河流（示意）',
	corridor: '沿江地带（示意）',
	zoomIn: '放大',
	zoomOut: '缩小',
	resetView: '回到全图',
	map: '万达开云地图',
	mapPane: '地图与图例',
	mapLoading: '正在打开地图',
	disclaimer: '示意图，不作划界依据',
	reviewNumber: '审图号',
	notSubmitted: '未送审',
	credits: '数据来源与许可',
	creditsTitle: '数据来源',
	openData: '开放数据',
	zones: '几个区域框架',
	claimCount: (count) => `${count} 条`,
	notFound: '没有这个页面',
	notFoundHint: '地址可能写错了，项目都在列表里。',
	home: '首页',
	expandSheet: '展开列表',
	collapseSheet: '收起列表',
	colon: '：',
	sentenceJoin: '',
	listJoin: '、',
	changes: '两日之间的变化',
	changesIntro: '比较两天各自已经发布的说法：状态、完成比例、阶段有哪些不同，其间又发布了什么。',
	changesAddress: '两天都写在地址里，可以直接转发。',
	changesAfter: '这天之后',
	changesUpTo: '到这天为止',
	changesBetween: (from, to) => `${from}之后，到${to}为止`,
	changesCount: (claims, subjects, unchanged) =>
		`新发布 ${claims} 条说法，涉及 ${subjects} 项；另有 ${unchanged} 项没有变化。`,
	rangeRefused: (asked) => `地址里的日期“${asked}”不能用，已改用默认的日期。`,
	knowledgeFailed: '这两天的说法没有读到，下面仍是默认的两天。',
	changedParts: { status: '状态', share: '完成比例', phase: '阶段' },
	changedPart: '哪一项',
	nothingSaid: '未见说法',
	scopesDiffer: '前后口径不同，两个比例不能相减。',
	newClaims: (count) => `新发布的说法：${count} 条`,
	overTime: '历次数值',
	seriesHint:
		'一点是一份文件里的一个数，各口径分开，点与点之间没有数据，不连线。空心点是约数或界限，箭头指向界限的一边；说一段时间的数，点在它的最后一天。',
	seriesChart: (metric) => `${metric}，按日期的散点图，数值见下表`,
	observedOnce: (metrics) => `实际数里每个口径只有一次记录、不画图的：${metrics}。`,
	sameEachTime: (metrics) => `历次数值相同，不画图：${metrics}。`,
	targets: '目标与上年实际',
	targetsIntro:
		'同一主体、指标、单位和口径的目标与上年实际数才并列。预计数不当作实际数，总量不与增速相比，也不合成一个数。',
	targetsOf: (name, year) => `${name} ${year} 年目标`,
	targetOf: (year) => `${year} 年目标`,
	resultOf: (year) => `${year} 年实际`,
	noResult: '没有查到',
	partOfYear: (period) => `只统计到：${period}`,
	noTargets: '到这一天为止还没有发布过年度目标。',
	copyCitation: '复制引用',
	linkToClaim: '这一条的地址',
	citationCopied: '已复制',
	citationRefused: '浏览器不允许复制，文字已选中，请自行复制',
	conflicts: '各说不一',
	conflictsIntro:
		'同一对象、同一指标的说法互不相容时，都由记录自动比对得出，并列在此：不取均值，不判对错，不分先后。',
	conflictsComputed: '比对得出的',
	noConflicts: '到这一天为止，没有互不相容的说法。',
	notesTitle: '记录在案，没有比对',
	notesIntro: '有些出入不能由记录比对得出，逐条写明原因。',
	whyNotComputed: '为什么不能比对',
	noDatedDocument: '没有可引的带日期文件'
};

const en: Messages = {
	...savedSiteEn,
	...mapStateEn,
	...settingsEn,
	...receiptMessages.en,
	...exploreMessages.en,
	...storyEn,
	...keyboardEn,
	language: 'en',
	...takeawayMessages.en,
	...enPhoneMessages,
	...sharingMessages.en,
	...exhibitionEn,
	siteName: 'Wan-Da-Kai-Yun',
	siteTitle: 'Wan-Da-Kai-Yun project map',
	siteDescription:
		'Railways, expressways, ports, water, ecology and public services of Wanzhou, Dazhou, Kaizhou and Yunyang: where they are, how far they are, and who says so.',
	eyebrow: 'Four places, one zone · project map',
	purpose:
		'Wanzhou, Dazhou, Kaizhou, Yunyang: how far roads, ports, water, green belts and services have come, and who says so.',
	skipToList: 'Skip to the list of projects',
	switchLanguage: '中文',
	asKnownOn: 'As of',
	editionNote: "that day's page",
	otherDay: 'all that had been published',
	changeDay: 'Other day',
	dayLine: 'Date of the figures',
	knownOnLabel: 'Show what had been published by',
	backToEdition: "Back to the page's day",
	changesLink: 'What changed since',
	dayRefused: (asked) => `The date \"${asked}\" in the address cannot be shown; this is the page\'s own day.`,
	notKnownYet: 'Nothing had been published by this day',
	categories: {
		rail: 'High-speed rail',
		expressway: 'Expressway',
		port: 'Port',
		waterway: 'Waterway',
		water: 'Water',
		energy: 'Energy',
		industry: 'Industry',
		tourism: 'Culture and tourism',
		ecology: 'Ecology',
		services: 'Public services'
	},
	phases: {
		planned: 'Planned',
		started: 'Construction started',
		'under-construction': 'Under construction',
		ready: 'Built or ready',
		'in-effect': 'Under way'
	},
	kinds: {
		actual: 'Actual',
		target: 'Target',
		forecast: 'Forecast',
		plan: 'Plan',
		status: 'Status',
		context: 'Wording'
	},
	qualities: {
		surveyed: 'Traced from open road data',
		schematic: 'Schematic course',
		approximate: 'Approximate position',
		none: 'No known position'
	},
	reasons: {
		value: 'Within one scope these figures exclude each other.',
		scope: 'Their scopes differ or are not stated; they may cover different parts.'
	},
	reasonUnstated: 'Neither states its scope, and the figures exclude each other.',
	differ: 'Two claims',
	differLong: 'Claims differ. They stand side by side and are not averaged.',
	over50: 'over half',
	projects: 'Projects',
	projectCount: (total, withShare) => `${total} projects, ${withShare} with %`,
	allProjects: 'All projects',
	backToList: 'Back to all projects',
	details: 'Details',
	close: 'Close',
	chooseProject: (count) => `${count} projects here, choose one`,
	asOf: 'As of',
	published: 'Published',
	scope: 'Scope',
	metric: 'Metric',
	value: 'Value',
	kind: 'Kind',
	receipt: 'Receipt',
	source: 'Source',
	sources: 'Sources',
	section: 'Section',
	paragraph: (n) => (n === null ? 'paragraph unknown' : n === 0 ? 'heading' : `paragraph ${n}`),
	heading: 'Heading',
	document: 'Document',
	publisherUnknown: 'publisher unknown',
	alsoSaid: 'Also said',
	noShare: 'No percentage',
	noClaims: 'Nothing recorded yet',
	ringCaption: 'Share as reported; it does not say which stretch is finished',
	position: 'Position',
	positionUnknown: 'No position could be found, so the map shows no dot',
	approximately: (km) => `Approximate, ±${km} km`,
	within: (km) => `±${km} km`,
	approxTag: 'approx.',
	schematicTag: 'schematic',
	length: 'Length',
	members: 'Concerns',
	member: 'Member',
	placeless: (count) => `+${count}`,
	placelessHint: 'Known only to lie in this district; no dot',
	area: 'Area',
	population: 'Population',
	gdp: 'GDP',
	projectsInside: 'Projects that concern it',
	claimsHere: 'What the page says',
	claimsElsewhere: 'Published elsewhere',
	claimsElsewhereNote: "Other scopes and dates: for comparison only, never merged with the page's figures.",
	publishedLater: 'Published after this day',
	editionClaims: "All claims in the document's order",
	stations: 'Stations and nodes',
	stationKinds: { station: 'Station', interchange: 'Interchange', tunnel: 'Tunnel', site: 'Site' },
	about: 'About',
	defects: 'Flaws of the text',
	openOriginal: 'Open the original',
	legend: 'Legend',
	legendLines: 'Lines: the pattern tells the status',
	legendRings: 'Rings: how much is done',
	legendPosition: 'Position: a dashed circle is approximate',
	legendCategories: 'Categories: glyph and colour together',
	legendContext: 'Background',
	ringExact: 'Share as reported',
	ringAtLeast: 'At least this much, no upper bound stated',
	ringRival: 'Hollow dot: where another claim begins',
	ringStarted: 'Started, no percentage',
	ringReady: 'Ready or completed',
	differHint: 'Figures disagree, shown side by side',
	approxHint: 'Radius is the error, drawn to scale',
	bandHint: 'Pale band: schematic course',
	placelessLegend: 'Known to the district only, no dot',
	lineWords: {
		planned: 'planned or preparing',
		started: 'construction started',
		'under-construction': 'under construction',
		ready: 'built or ready to open',
		'in-effect': 'exchange or under way'
	},
	anyLine: 'Any category',
	existingRail: 'Existing railway',
	existingRoad: 'Existing expressway',
	river: 'River (schematic)',
	corridor: 'Riverside belt (schematic)',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	resetView: 'Whole zone',
	map: 'Map of Wan-Da-Kai-Yun',
	mapPane: 'Map and legend',
	mapLoading: 'Opening the map',
	disclaimer: 'Schematic map, not for boundary purposes',
	reviewNumber: 'Map review no.',
	notSubmitted: 'not submitted for review',
	credits: 'Data and licences',
	creditsTitle: 'Data sources',
	openData: 'Open data',
	zones: 'Frameworks called zone',
	claimCount: (count) => (count === 1 ? '1 claim' : `${count} claims`),
	notFound: 'No such page',
	notFoundHint: 'The address may be mistyped; every project is in the list.',
	home: 'Home',
	expandSheet: 'Open the list',
	collapseSheet: 'Close the list',
	colon: ': ',
	sentenceJoin: ' ',
	listJoin: ', ',
	changes: 'What changed',
	changesIntro:
		'Compares what had been published by each of two days: where status, share or phase read differently, and what came out in between.',
	changesAddress: 'Both days stand in the address, so this comparison can be linked.',
	changesAfter: 'After',
	changesUpTo: 'Up to',
	changesBetween: (from, to) => `After ${from}, up to ${to}`,
	changesCount: (claims, subjects, unchanged) =>
		`New: ${claims} ${claims === 1 ? 'claim' : 'claims'} about ${subjects} ${subjects === 1 ? 'subject' : 'subjects'}; ${unchanged} others are unchanged.`,
	rangeRefused: (asked) => `The date "${asked}" in the address cannot be used; the default one is shown.`,
	knowledgeFailed: 'What had been published by these days could not be read; below are the default days.',
	changedParts: { status: 'Status', share: 'Share done', phase: 'Phase' },
	changedPart: 'Part',
	nothingSaid: 'nothing said',
	scopesDiffer: 'The two shares differ in scope: one cannot be subtracted from the other.',
	newClaims: (count) => `Newly published claims: ${count}`,
	overTime: 'Over time',
	seriesHint:
		'A point is one figure of one document. Scopes are kept apart, and points are not joined, because nothing is known in between. Hollow points are estimates or bounds, with an arrow towards the open side; a figure about a stretch of time stands on its last day.',
	seriesChart: (metric) => `${metric}: points by date, the figures are in the table below`,
	observedOnce: (metrics) => `Results recorded only once in each scope, so not drawn: ${metrics}.`,
	sameEachTime: (metrics) => `The same each time, so not drawn: ${metrics}.`,
	targets: 'Targets and results',
	targetsIntro:
		'A target stands beside a result of the year before only where subject, metric, unit and scope are the same. A forecast is no result, an amount is not compared with a growth rate, and nothing is merged into one number.',
	targetsOf: (name, year) => `${name}: targets for ${year}`,
	targetOf: (year) => `${year} target`,
	resultOf: (year) => `${year} result`,
	noResult: 'none found',
	partOfYear: (period) => `covers ${period} only`,
	noTargets: 'No yearly target had been published by this day.',
	copyCitation: 'Copy citation',
	linkToClaim: 'Link to this claim',
	citationCopied: 'Copied',
	citationRefused: 'The browser does not allow copying; the text is selected for you to copy',
	conflicts: 'Disagreements',
	conflictsIntro:
		'Claims on one metric of one subject that exclude each other, found by comparing the records. They stand side by side: nothing is averaged, judged or ranked.',
	conflictsComputed: 'Found by comparison',
	noConflicts: 'No claims published by this day exclude each other.',
	notesTitle: 'Recorded, not computed',
	notesIntro: 'Some disagreements do not follow from comparing records; each says why.',
	whyNotComputed: 'Why it cannot be computed',
	noDatedDocument: 'no dated document to cite'
};

const dictionaries: Record<Language, Messages> = { zh, en };

/** The interface's wording in one language. */
export const messagesIn = (language: Language): Messages => dictionaries[language];
