/** What is selected, and so named by the address. */
export type Selection = { kind: 'project'; id: string } | { kind: 'member'; id: string };

const shape = /^(?:\/en)?\/(projects|members)\/([a-z0-9-]+)\/$/;

/** Reads the selection out of a path; null for pages that select nothing. */
export function selectionOf(pathname: string): Selection | null {
	const [, folder, id] = shape.exec(pathname) ?? [];
	if (id === undefined) return null;
	return { kind: folder === 'projects' ? 'project' : 'member', id };
}

/** The path, without language, that names a selection; the overview names none. */
export function pathOf(selection: Selection | null): string {
	if (!selection) return '/';
	return selection.kind === 'project' ? `/projects/${selection.id}/` : `/members/${selection.id}/`;
}
