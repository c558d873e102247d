/** What a project is, in the order of the page, which is also the order of list and legend. */
export const categories = [
	'rail',
	'expressway',
	'port',
	'waterway',
	'water',
	'energy',
	'industry',
	'tourism',
	'ecology',
	'services'
] as const;
export type Category = (typeof categories)[number];
