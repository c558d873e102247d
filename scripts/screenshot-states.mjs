/** The states of the site that are looked at beside the design, each with the screens on which it differs. */

/**
 * @typedef {{ width: number, height: number, scale?: number }} Screen
 * @typedef {import('@playwright/test').Page} Page
 *
 * @typedef {object} State
 * @property {string} path address below the site's root, in Chinese; English where it begins with `en/`
 * @property {(keyof typeof screens)[]} on
 * @property {'light' | 'dark'} [theme] light by default
 * @property {boolean} [forced] the system forces its colours
 * @property {'large' | 'larger'} [text] text size as set on the device
 * @property {boolean} [drawn] whether a live map has to stand first; true by default
 * @property {(page: Page) => Promise<void>} [act] what is done before the picture is taken
 */

/** CSS pixels; the hall's screen has two device pixels to each. */
export const screens = {
	desktop: { width: 1440, height: 900 },
	small: { width: 1024, height: 768 },
	phone: { width: 390, height: 844 },
	narrow: { width: 320, height: 640 },
	landscape: { width: 844, height: 390 },
	hall: { width: 1920, height: 1080, scale: 2 }
};

/** @type {State['on']} */
const all = ['desktop', 'small', 'phone', 'narrow', 'hall'];
/** @type {State['on']} */
const handheld = ['phone', 'narrow'];

/** @param {string} selector */
const click = (selector) => async (/** @type {Page} */ page) => page.locator(selector).first().click();

/** @param {string} words */
const search = (words) => async (/** @type {Page} */ page) => {
	await page.keyboard.press('/');
	await page.keyboard.type(words);
	await page.locator('[role="search"] [role="option"], [role="search"] [role="status"]').first().waitFor();
};

/**
 * Raises the sheet from its lowest height.
 *
 * @param {number} steps
 */
const raise = (steps) => async (/** @type {Page} */ page) => {
	for (let step = 0; step < steps; step += 1) await page.locator('.grip button').last().click();
};

/** @type {Record<string, State>} */
export const states = {
	overview: { path: '', on: all },
	'overview-dark': { path: '', on: all, theme: 'dark' },
	'overview-english': { path: 'en/', on: all },
	'overview-forced-colours': { path: '', on: ['desktop', 'phone'], theme: 'dark', forced: true },
	'overview-large-text': { path: '', on: all, text: 'larger' },
	'overview-large-text-english': { path: 'en/', on: ['desktop', 'narrow'], text: 'larger' },
	popup: { path: '', on: all, act: click('[data-project="yuxi-hsr"]') },
	'popup-dark': {
		path: '',
		on: ['desktop', 'phone'],
		theme: 'dark',
		act: click('[data-project="kaizhou-port"]')
	},
	'popup-english': { path: 'en/', on: ['desktop', 'phone'], act: click('[data-project="chengdawan-hsr"]') },
	'popup-forced-colours': {
		path: '',
		on: ['desktop'],
		theme: 'dark',
		forced: true,
		act: click('[data-project="yuxi-hsr"]')
	},
	member: { path: 'members/kaizhou/', on: ['desktop', 'phone'] },
	detail: { path: 'projects/yuxi-hsr/', on: all },
	'detail-dark': { path: 'projects/yuxi-hsr/', on: ['desktop', 'phone'], theme: 'dark' },
	'detail-large-text': { path: 'projects/yuxi-hsr/', on: ['desktop', 'narrow'], text: 'larger' },
	legend: { path: '', on: ['desktop', 'phone'], act: click('summary:text-is("图例")') },
	'legend-dark': { path: '', on: ['desktop'], theme: 'dark', act: click('summary:text-is("图例")') },
	settings: { path: '', on: ['desktop', 'phone', 'narrow'], act: click('summary[aria-label="显示设置"]') },
	filtered: { path: '?category=expressway', on: ['desktop', 'phone'] },
	'filter-empty': { path: '?category=port&phase=planned', on: ['desktop', 'phone'] },
	'filter-empty-english': { path: 'en/?category=port&phase=planned', on: ['desktop', 'phone'] },
	'filtered-forced-colours': {
		path: '?category=expressway',
		on: ['desktop'],
		theme: 'dark',
		forced: true
	},
	'search-nothing': { path: '', on: ['desktop', 'phone'], act: search('qqqq') },
	'search-found': { path: '', on: ['desktop', 'phone', 'narrow'], act: search('kzg') },
	'sheet-half': { path: '', on: handheld, act: raise(1) },
	'sheet-half-dark': { path: '', on: ['phone'], theme: 'dark', act: raise(1) },
	'sheet-full': { path: '', on: handheld, act: raise(2) },
	'sheet-full-english': { path: 'en/', on: ['phone'], act: raise(2) },
	'sheet-landscape': { path: 'projects/yuxi-hsr/', on: ['landscape'] },
	share: {
		path: '',
		on: ['desktop', 'phone'],
		act: (page) => page.getByRole('button', { name: '分享', exact: true }).click()
	},
	table: { path: 'table/', on: all, drawn: false },
	'table-dark': { path: 'table/', on: ['desktop', 'phone'], theme: 'dark', drawn: false },
	'table-english': { path: 'en/table/', on: ['desktop', 'phone'], drawn: false },
	'table-forced-colours': { path: 'table/', on: ['desktop'], theme: 'dark', forced: true, drawn: false },
	stories: { path: 'stories/zone/', on: ['desktop', 'phone'], drawn: false },
	chapter: { path: 'stories/zone/2/', on: ['desktop', 'small', 'phone', 'hall'] },
	'chapter-english': { path: 'en/stories/zone/2/', on: ['desktop', 'phone'] },
	presenter: { path: 'stories/zone/presenter/', on: ['desktop'], drawn: false },
	conflicts: { path: 'conflicts/', on: ['desktop', ...handheld] },
	source: { path: 'sources/kaizhou-page-2025-01-01/', on: ['desktop', 'phone'] },
	missing: { path: 'no-such-page/', on: ['desktop', 'phone'], drawn: false }
};
