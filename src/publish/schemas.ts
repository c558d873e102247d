import { claimSchemaFor, locatorSchema } from '#model/claim.ts';
import { countyPropertiesSchema, memberPropertiesSchema } from '#model/member.ts';
import { periodSchema, publishedSchema } from '#model/period.ts';
import { positionSchema, projectPropertiesSchema, stationSchema } from '#model/project.ts';
import { defectSchema, sectionSchema, sourceSchema } from '#model/source.ts';
import { idSchema, textSchema } from '#model/text.ts';
import { definitionsOf, documentOf, featureOf, geometryOf, type Schema } from './json-schema.ts';

/** The kinds of files that have a schema. */
export const schemaKinds = ['claim', 'source', 'project', 'member'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const words = { id: idSchema, text: textSchema };

/** The shape of a year, month or day; that it is one of the calendar, only the project's own check can say. */
const day = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const patterns: Record<string, string> = {
	period: `^${day}(/${day})?$`,
	published: '^\\d{4}-\\d{2}(-\\d{2})?$'
};

const withPatterns = (definitions: Record<string, Schema>): Record<string, Schema> =>
	Object.fromEntries(
		Object.entries(definitions).map(([name, schema]) => {
			const pattern = patterns[name];
			return [name, pattern === undefined ? schema : { ...schema, pattern }];
		})
	);

/** As `claimSchemaFor` does, picks by unit what a claim has to meet. */
const claimByUnit = ['status', 'date', 'text'].reduce<Schema>(
	(otherwise, unit) => ({
		if: { properties: { unit: { const: unit } }, required: ['unit'] },
		then: ref(`${unit}-claim`),
		else: otherwise
	}),
	ref('figure-claim')
);

function claimSchema(): Schema {
	const definitions = definitionsOf({
		...words,
		period: periodSchema,
		locator: locatorSchema,
		'figure-claim': claimSchemaFor({}),
		'date-claim': claimSchemaFor({ unit: 'date' }),
		'text-claim': claimSchemaFor({ unit: 'text' }),
		'status-claim': claimSchemaFor({ unit: 'status' })
	});
	return documentOf(
		'claim',
		'Claim',
		'A figure, date, word or status that a document states of a project, member or zone. Its unit says which of the four it is.',
		{ type: 'object', required: ['unit'], ...claimByUnit },
		withPatterns(definitions)
	);
}

function sourceSchemaDocument(): Schema {
	const { source, ...definitions } = definitionsOf({
		...words,
		published: publishedSchema,
		section: sectionSchema,
		defect: defectSchema,
		source: sourceSchema
	});
	return documentOf(
		'source',
		'Source',
		'A document with its sections, the known flaws of its text and its claims in their order (geodata/sources/<id>.json).',
		{
			...source,
			properties: { ...source?.properties, claims: { type: 'array', items: { $ref: 'claim.json' } } }
		},
		withPatterns(definitions)
	);
}

function projectSchema(): Schema {
	const definitions = definitionsOf({
		...words,
		position: positionSchema,
		station: stationSchema,
		properties: projectPropertiesSchema
	});
	const geometry = geometryOf([
		'Point',
		'MultiPoint',
		'LineString',
		'MultiLineString',
		'Polygon',
		'MultiPolygon'
	]);
	return documentOf(
		'project',
		'Project',
		'A project as one GeoJSON feature (geodata/projects/<category>/<id>.geojson). Its geometry is null where no position is known or where it follows rivers. Not expressed in this schema: soundness of the geometry, and that the ids named exist.',
		featureOf(ref('properties'), { anyOf: [geometry, { type: 'null' }] }),
		definitions
	);
}

function memberSchema(): Schema {
	const definitions = definitionsOf({
		...words,
		position: positionSchema,
		member: memberPropertiesSchema,
		county: countyPropertiesSchema
	});
	const area = geometryOf(['Polygon', 'MultiPolygon']);
	return documentOf(
		'member',
		'Member',
		'A member of the zone as GeoJSON: the member itself is the first feature, the counties it is made of follow (geodata/members/<id>.geojson). Not expressed in this schema: soundness of the boundaries, and that the ids named exist.',
		{
			type: 'object',
			properties: {
				type: { const: 'FeatureCollection' },
				features: {
					type: 'array',
					prefixItems: [featureOf(ref('member'), area)],
					items: featureOf(ref('county'), area),
					minItems: 1
				}
			},
			required: ['type', 'features'],
			additionalProperties: false
		},
		definitions
	);
}

const schemas: Record<SchemaKind, () => Schema> = {
	claim: claimSchema,
	source: sourceSchemaDocument,
	project: projectSchema,
	member: memberSchema
};

/** The JSON Schema (draft 2020-12) of one kind of file, made from the model. */
export const schemaOf = (kind: SchemaKind): Schema => schemas[kind]();
