import { coverage, type UncoveredNumber } from '#geodata/coverage.ts';
import { runOnDocument } from './document-command.ts';

const reasons: Record<UncoveredNumber['reason'], string> = {
	'unlisted-heading': 'the source does not list this heading',
	'no-claim': 'no claim of this paragraph states it',
	'fewer-claims': 'it stands here more often than claims of this paragraph state it'
};

runOnDocument('geodata:coverage', ({ file, document, source, claims }) => {
	const { covered, aside, uncovered } = coverage(
		document,
		claims.map(({ value }) => value)
	);
	for (const { line, written, section, paragraph, reason } of uncovered) {
		console.log(`${file}:${line} ${section}, paragraph ${paragraph}: ${written}, ${reasons[reason]}`);
	}
	const amounts = `${covered} numbers covered, ${uncovered.length} uncovered, ${aside} list numbers and page marks aside`;
	console.log(`${source.value.id} against ${file}: ${amounts}`);
	return uncovered.length === 0;
});
