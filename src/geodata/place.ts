/** Steps from the root of a JSON file to a value in it. */
export type JsonPath = (string | number)[];

const shownLength = 90;

/** A value as it stands in JSON, cut to a readable length; control characters stay escaped. */
export function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
	const text = JSON.stringify(value);
	return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

/** A path as one would write it in code: `claims[3].asOf`. */
export function formatPlace(path: JsonPath): string {
	return path
		.map((step) => {
			if (typeof step === 'number') return `[${step}]`;
			return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
		})
		.join('')
		.replace(/^\./, '');
}
