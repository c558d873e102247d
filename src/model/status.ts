/**
 * Status words a document may use of a project, from first idea to service. The order says how far each one is;
 * the claim carries the document's own wording beside it.
 */
export const statuses = [
	'planned',
	'preparing',
	'started',
	'advancing',
	'under-construction',
	'completed',
	'ready-to-open',
	'open',
	'in-effect'
] as const;
export type Status = (typeof statuses)[number];

/** Narrows a qualifier or any other word to a status. */
export function isStatus(word: string): word is Status {
	return (statuses as readonly string[]).includes(word);
}
