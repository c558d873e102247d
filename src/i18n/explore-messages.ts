import type { Category } from '#model/category.ts';
import type { Language } from '#model/text.ts';
import type { OrderKey } from '#view/row-order.ts';
import type { SearchKind } from '#view/search-entry.ts';
import type { TableCells } from '#view/table-cells.ts';

/** Wordings of finding, filtering and ordering. */
export interface ExploreMessages {
	filter: string;
	byCategory: string;
	allCategories: string;
	/** As short as a chip needs. */
	shortCategories: Record<Category, string>;
	moreFilters: string;
	chosenFilters: (count: number) => string;
	clearFilters: string;
	filterPhase: string;
	filterMember: string;
	filterClaims: string;
	phaseUnstated: string;
	hasShare: string;
	claimsDiffer: string;
	filteredCount: (shown: number, total: number, withShare: number) => string;
	nothingMatches: string;
	outsideFilter: (name: string) => string;
	showMore: (count: number) => string;
	orderLabel: string;
	orders: Record<OrderKey, string>;
	lengthTotals: string;
	lengthTotal: (category: string, km: string) => string;
	lengthTotalsNote: string;
	search: string;
	searchHint: string;
	searchShortcut: string;
	searchKinds: Record<SearchKind, string>;
	searchMore: (count: number) => string;
	searchCount: (count: number) => string;
	searchNear: string;
	searchNothing: (typed: string) => string;
	searchClear: string;
	searchLoading: string;
	searchFailed: string;
	outsideZone: string;
	table: string;
	tableIntro: string;
	toTable: string;
	toMap: string;
	tableColumns: Record<Exclude<keyof TableCells, 'href'> | 'page', string>;
	receiptOf: (column: string) => string;
	receiptAddressOf: (column: string) => string;
	tableCopy: string;
	tableCopied: (count: number) => string;
	tableCopyRefused: string;
	tableDownload: string;
}

export const exploreMessages: Record<Language, ExploreMessages> = {
	zh: {
		filter: '筛选',
		byCategory: '按类别筛选',
		allCategories: '全部',
		shortCategories: {
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
		moreFilters: '更多筛选',
		chosenFilters: (count) => `已选 ${count}`,
		clearFilters: '清除筛选',
		filterPhase: '状态',
		filterMember: '所在地',
		filterClaims: '说法',
		phaseUnstated: '没有写明',
		hasShare: '有百分比',
		claimsDiffer: '有两说',
		filteredCount: (shown, total, withShare) => `筛出 ${shown} 项（共 ${total} 项），${withShare} 项有百分比`,
		nothingMatches: '没有符合的项目',
		outsideFilter: (name) => `已选的“${name}”不在筛选之内，图上仍然显示。`,
		showMore: (count) => `再显示 ${count} 项`,
		orderLabel: '排序',
		orders: {
			document: '按报道次序',
			name: '按名称',
			status: '按状态',
			progress: '按完成比例',
			length: '按全长'
		},
		lengthTotals: '全长合计',
		lengthTotal: (category, km) => `${category} ${km}\u00a0公里`,
		lengthTotalsNote:
			'各项全长照文件所写相加，区外路段在内，共用路段各计一次；同类有两项以上写明全长才合计。',
		search: '搜索',
		searchHint: '搜索项目、站点、地名、指标',
		searchShortcut: '按 / 键开始搜索',
		searchKinds: {
			project: '项目',
			member: '四地',
			station: '车站与节点',
			town: '区县与城镇',
			claim: '说法'
		},
		searchMore: (count) => `另有 ${count} 条`,
		searchCount: (count) => `${count} 条结果`,
		searchNear: '没有完全相符的，下面是相近的',
		searchNothing: (typed) => `没有找到“${typed}”`,
		searchClear: '清除搜索',
		searchLoading: '正在读取',
		searchFailed: '搜索数据没有读到。',
		outsideZone: '四地之外',
		table: '项目表',
		tableIntro: '地图上的全部项目，逐行可读。每个数字下面是它的出处，点开就是那一条说法。',
		toTable: '表格',
		toMap: '地图',
		tableColumns: {
			name: '项目',
			category: '类别',
			members: '所在地',
			status: '状态',
			progress: '完成比例',
			rival: '另一说',
			length: '全长',
			position: '位置',
			page: '项目页'
		},
		receiptOf: (column) => `${column}的出处`,
		receiptAddressOf: (column) => `${column}的出处地址`,
		tableCopy: '复制表格',
		tableCopied: (count) => `已复制 ${count} 行`,
		tableCopyRefused: '浏览器不允许复制，请改用下载。',
		tableDownload: '下载 CSV'
	},
	en: {
		filter: 'Filter',
		byCategory: 'Filter by category',
		allCategories: 'All',
		shortCategories: {
			rail: 'Rail',
			expressway: 'Roads',
			port: 'Port',
			waterway: 'Waterway',
			water: 'Water',
			energy: 'Energy',
			industry: 'Industry',
			tourism: 'Tourism',
			ecology: 'Ecology',
			services: 'Services'
		},
		moreFilters: 'More filters',
		chosenFilters: (count) => `${count} chosen`,
		clearFilters: 'Clear filters',
		filterPhase: 'Status',
		filterMember: 'Place',
		filterClaims: 'Claims',
		phaseUnstated: 'Not stated',
		hasShare: 'With a percentage',
		claimsDiffer: 'Claims differ',
		filteredCount: (shown, total, withShare) => `${shown} of ${total} projects, ${withShare} with %`,
		nothingMatches: 'No project matches',
		outsideFilter: (name) => `${name} is selected but outside the filter; the map still shows it.`,
		showMore: (count) => `Show ${count} more`,
		orderLabel: 'Order',
		orders: {
			document: 'As reported',
			name: 'By name',
			status: 'By status',
			progress: 'By share done',
			length: 'By length'
		},
		lengthTotals: 'Total length',
		lengthTotal: (category, km) => `${category} ${km}\u00a0km`,
		lengthTotalsNote:
			'Whole lengths as documents state them, added up: stretches outside the zone are included, shared ones count with each project. Only where a category has two or more stated lengths.',
		search: 'Search',
		searchHint: 'Search projects, stations, places, metrics',
		searchShortcut: 'Press / to search',
		searchKinds: {
			project: 'Projects',
			member: 'The four places',
			station: 'Stations and nodes',
			town: 'Counties and towns',
			claim: 'Claims'
		},
		searchMore: (count) => `${count} more`,
		searchCount: (count) => (count === 1 ? '1 result' : `${count} results`),
		searchNear: 'Nothing fits exactly; these come near',
		searchNothing: (typed) => `Nothing found for “${typed}”`,
		searchClear: 'Clear search',
		searchLoading: 'Loading',
		searchFailed: 'The search data could not be read.',
		outsideZone: 'Outside the four places',
		table: 'Table of projects',
		tableIntro:
			'Every project of the map, row by row. Below each figure stands its receipt, a link to that very claim.',
		toTable: 'Table',
		toMap: 'Map',
		tableColumns: {
			name: 'Project',
			category: 'Category',
			members: 'Lies in',
			status: 'Status',
			progress: 'Share done',
			rival: 'Also said',
			length: 'Length',
			position: 'Position',
			page: 'Page'
		},
		receiptOf: (column) => `${column}: receipt`,
		receiptAddressOf: (column) => `${column}: address of the receipt`,
		tableCopy: 'Copy table',
		tableCopied: (count) => `${count} rows copied`,
		tableCopyRefused: 'The browser does not allow copying; please download instead.',
		tableDownload: 'Download CSV'
	}
};
