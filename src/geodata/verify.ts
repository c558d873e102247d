import type { FiledClaim } from '#model/claim.ts';
import type { Problem } from '#model/problem.ts';
import type { Source } from '#model/source.ts';
import { standsIn, wordingsOf } from './claim-in-text.ts';
import { findParagraph, lineAt, type DocumentSection } from './document.ts';
import { problemOf } from './finding.ts';
import { show } from './place.ts';
import type { Entry } from './schema-findings.ts';

/** The heading of every listed section has to be one of the document's, in its order. */
function headingProblems({ json, value }: Entry<Source>, document: readonly DocumentSection[]): Problem[] {
	return value.sections.flatMap(({ id, heading }, index) => {
		if (document.some((section) => section.id === id)) return [];
		const path = ['sections', index, 'heading'];
		const allowed = 'a heading of the document, in its order';
		return problemOf('heading-in-text', { json, path, found: show(heading), allowed });
	});
}

function writtenForm(claim: FiledClaim): string {
	const value = typeof claim.value === 'object' ? claim.value.zh : String(claim.value);
	return wordingsOf(claim)[0] ?? (claim.unit === 'percent' ? `${value}%` : value);
}

function claimProblem(
	{ json, path, value: claim }: Entry<FiledClaim>,
	document: readonly DocumentSection[]
): Problem[] {
	const { section, paragraph } = claim.locator;
	const target = findParagraph(document, claim.locator);
	if (!target) {
		const found = `${section}, paragraph ${paragraph}`;
		const allowed = 'a section and paragraph of the document';
		return [problemOf('claim-in-text', { json, path: [...path, 'locator'], found, allowed })];
	}
	if (standsIn(claim, target.text)) return [];
	const found = `${claim.id}: ${writtenForm(claim)}`;
	const allowed = `what stands in ${section}, paragraph ${paragraph}, line ${lineAt(target, 0)} of the text`;
	return [problemOf('claim-in-text', { json, path, found, allowed })];
}

/**
 * Holds a source against the text of its document: every listed heading has to be there, and every claim's number or
 * wording has to stand in the section and paragraph that it names.
 */
export function verify(
	source: Entry<Source>,
	claims: readonly Entry<FiledClaim>[],
	document: readonly DocumentSection[]
): Problem[] {
	return [...headingProblems(source, document), ...claims.flatMap((claim) => claimProblem(claim, document))];
}
