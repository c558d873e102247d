import { formatValue } from '#i18n/format.ts';
import { bounds, kinds, type Claim } from '#model/claim.ts';
import type { Source } from '#model/source.ts';
import { statuses } from '#model/status.ts';
import type { Text } from '#model/text.ts';
import type { Vocabulary } from '#model/vocabulary.ts';

/** A claim with everything that its ids stand for. */
export interface ClaimRow {
	claim: Claim;
	subject: Text;
	metric: Text;
	scope: Text;
	source: Source;
	vocabulary: Vocabulary;
}

/** A column of the table of claims. `type` and `constraints` are those of Frictionless Table Schema. */
export interface Column {
	name: string;
	description: string;
	type: 'string' | 'integer' | 'any';
	constraints: Record<string, boolean | number | string | readonly string[]>;
	/** The cell; empty where the claim has nothing to say. */
	cell: (row: ClaimRow) => string;
}

type Cell = Column['cell'];

// Anchored, as some readers of Table Schema search for a pattern and others match all of the cell.
const id = '[a-z0-9]+(-[a-z0-9]+)*';
const idPattern = `^${id}$`;
const day = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** A column in which every row has something. */
function filled(
	name: string,
	description: string,
	cell: Cell,
	constraints: Column['constraints'] = {}
): Column {
	return { name, description, type: 'string', constraints: { required: true, ...constraints }, cell };
}

function optional(name: string, description: string, cell: Cell): Column {
	return { name, description, type: 'string', constraints: {}, cell };
}

/** A wording in two columns, Chinese and English. */
function bilingual(name: string, description: string, textOf: (row: ClaimRow) => Text): Column[] {
	return [
		filled(`${name}_zh`, `${description}, in Chinese.`, (row) => textOf(row).zh),
		filled(`${name}_en`, `${description}, in English.`, (row) => textOf(row).en)
	];
}

/** The figure or date without sign and unit; words have their own columns. */
const bareValue = ({ value }: Claim): string => (typeof value === 'object' ? '' : String(value));

/** The columns of the table of claims, in their order. */
export const claimColumns: readonly Column[] = [
	filled('claim', 'Id of the claim, unique in the table.', ({ claim }) => claim.id, {
		unique: true,
		pattern: idPattern
	}),
	filled(
		'about',
		'What the claim is about: project/<id>, member/<id> or zone/<id>.',
		({ claim }) => claim.about,
		{
			pattern: `^(project|member|zone)/${id}$`
		}
	),
	...bilingual('subject', 'Name of what the claim is about', ({ subject }) => subject),
	filled('metric', 'Id of what is measured.', ({ claim }) => claim.metric, { pattern: idPattern }),
	...bilingual('metric', 'What is measured', ({ metric }) => metric),
	filled(
		'qualifier',
		'How the document bounds the value (= > ≥ < ≤, ~ for about), or the status that it names.',
		({ claim }) => claim.qualifier,
		{ enum: [...bounds, ...statuses] }
	),
	{
		name: 'value',
		description:
			'The figure in the unit named, or where the unit is date a year, month or day. Empty for words and statuses.',
		type: 'any',
		constraints: {},
		cell: ({ claim }) => bareValue(claim)
	},
	filled('value_zh', 'The value with sign and unit, in Chinese.', ({ claim, vocabulary }) =>
		formatValue(claim, vocabulary, 'zh')
	),
	filled(
		'value_en',
		'The value with sign and unit, in English; large amounts are counted in English magnitudes.',
		({ claim, vocabulary }) => formatValue(claim, vocabulary, 'en')
	),
	filled('unit', 'Id of the unit; date, text and status are units too.', ({ claim }) => claim.unit, {
		pattern: idPattern
	}),
	filled(
		'kind',
		'What the claim asserts: a fact, an aim, an expectation and so on.',
		({ claim }) => claim.kind,
		{
			enum: kinds
		}
	),
	filled('scope', 'Id of the part of the subject that the value covers.', ({ claim }) => claim.scope, {
		pattern: idPattern
	}),
	...bilingual('scope', 'The part of the subject that the value covers', ({ scope }) => scope),
	filled(
		'as_of',
		'When the claim was true: a year, month or day, or two of them joined by / (ISO 8601-2).',
		({ claim }) => claim.asOf,
		{ pattern: `^${day}(/${day})?$` }
	),
	filled(
		'published',
		'When the document came out: a day, or a month where no day is known.',
		({ claim }) => claim.published,
		{ pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' }
	),
	filled('source', 'Id of the document.', ({ source }) => source.id, { pattern: idPattern }),
	...bilingual('source_title', 'Title of the document', ({ source }) => source.title),
	filled('section', 'Id of the section of the document.', ({ claim }) => claim.locator.section, {
		pattern: idPattern
	}),
	{
		name: 'paragraph',
		description: 'Paragraph of the section, from 1; 0 is its heading. Empty where it is not known.',
		type: 'integer',
		constraints: { minimum: 0 },
		cell: ({ claim }) => String(claim.locator.paragraph ?? '')
	},
	optional(
		'as_written',
		'The token of the document where it is not the digits of the value.',
		({ claim }) => claim.asWritten ?? ''
	),
	optional('note_zh', 'A note on the claim, in Chinese.', ({ claim }) => claim.note?.zh ?? ''),
	optional('note_en', 'A note on the claim, in English.', ({ claim }) => claim.note?.en ?? '')
];
