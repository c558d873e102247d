import { error } from '@sveltejs/kit';
import { schemaKinds, schemaOf, type SchemaKind } from '#publish/schemas.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => schemaKinds.map((kind) => ({ kind }));

const isKind = (word: string): word is SchemaKind => (schemaKinds as readonly string[]).includes(word);

/** The schema of one kind of file under `geodata/`. */
export const GET: RequestHandler = ({ params: { kind } }) => {
	if (!isKind(kind)) error(404, `schema ${kind}: allowed are ${schemaKinds.join(', ')}`);
	return new Response(JSON.stringify(schemaOf(kind)), {
		headers: { 'content-type': 'application/schema+json' }
	});
};
