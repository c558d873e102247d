import type { Claim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import { claimColumns, type ClaimRow } from './claim-columns.ts';
import { csvText } from './csv.ts';
import { subjectName } from './subject.ts';

/** Joins a claim with what its ids stand for. Throws where one is unknown, which the check rules out. */
function rowOf(claim: Claim, knowledge: Knowledge): ClaimRow {
	const { vocabulary } = knowledge;
	const metric = vocabulary.metrics[claim.metric];
	const scope = vocabulary.scopes[claim.scope];
	const source = knowledge.sources.find(({ id }) => id === claim.source);
	if (!metric || !scope || !source)
		throw new Error(`claim ${claim.id}: its metric, scope or source is unknown`);
	return { claim, subject: subjectName(claim.about, knowledge), metric, scope, source, vocabulary };
}

/** All claims as a table, one a row, in the order of documents and their text; the first row names the columns. */
export function claimsCsv(knowledge: Knowledge): string {
	const header = claimColumns.map(({ name }) => name);
	const rows = knowledge.claims.map((claim) => {
		const row = rowOf(claim, knowledge);
		return claimColumns.map(({ cell }) => cell(row));
	});
	return csvText([header, ...rows]);
}
