import { toJsonSchemaDefs, type JsonSchema, type OverrideActionContext } from '@valibot/to-json-schema';
import type { Geometry } from 'geojson';
import type * as v from 'valibot';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** A JSON Schema of draft 2020-12, which has keywords that the converter's own type does not name. */
export type Schema = JsonSchema | { [keyword: string]: unknown };

type Definitions = Record<string, v.GenericSchema>;

/** Rules that JSON Schema has no words for are told in the description. JSON itself knows no infinite number. */
function noteWhatIsLost({ valibotAction, jsonSchema }: OverrideActionContext): JsonSchema | null {
	const { type } = valibotAction;
	if (type === 'finite') return jsonSchema;
	if (type === 'trim') return { ...jsonSchema, description: 'Spaces around the text do not count.' };
	if (type !== 'check') return null;
	const expected = 'message' in valibotAction ? String(valibotAction.message) : 'a rule of the project';
	return { ...jsonSchema, description: `Not expressed in this schema: ${expected}.` };
}

/** Converts named schemas; where one stands inside another it becomes a reference. Throws on what it cannot convert. */
export function definitionsOf(definitions: Definitions): Record<string, JsonSchema> {
	return toJsonSchemaDefs(definitions, {
		target: 'draft-2020-12',
		typeMode: 'input',
		overrideAction: noteWhatIsLost
	});
}

/** Completes a schema with its address, relative to the folder it lies in, and what it is for. */
export function documentOf(
	name: string,
	title: string,
	description: string,
	schema: Schema,
	definitions: Record<string, Schema>
): Schema {
	return { $schema: dialect, $id: `${name}.json`, title, description, ...schema, $defs: definitions };
}

type GeometryType = Exclude<Geometry['type'], 'GeometryCollection'>;

/** How deep positions are nested in the coordinates of a geometry. */
const depths: Record<GeometryType, number> = {
	Point: 0,
	MultiPoint: 1,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
};

const position: Schema = {
	description: 'Longitude and latitude, WGS-84 degrees.',
	type: 'array',
	items: { type: 'number' },
	minItems: 2,
	maxItems: 3
};

const nested = (depth: number): Schema =>
	depth === 0 ? position : { type: 'array', items: nested(depth - 1), minItems: 1 };

/** A GeoJSON geometry (RFC 7946) of one of the types. */
export const geometryOf = (types: readonly GeometryType[]): Schema => ({
	oneOf: types.map((type) => ({
		type: 'object',
		properties: { type: { const: type }, coordinates: nested(depths[type]) },
		required: ['type', 'coordinates'],
		additionalProperties: false
	}))
});

/** A GeoJSON feature with properties and geometry of the given schemas. */
export const featureOf = (properties: Schema, geometry: Schema): Schema => ({
	type: 'object',
	properties: { type: { const: 'Feature' }, id: { type: 'string' }, properties, geometry },
	required: ['type', 'properties', 'geometry'],
	additionalProperties: false
});
