import { json } from '@sveltejs/kit';
import { knowledgeOf } from '#geodata/knowledge.ts';
import { loadGeodata } from '#geodata/read.server.ts';

export const prerender = true;

/** What a browser needs to say how things stood on another day: everything but shapes. */
export const GET = () => json(knowledgeOf(loadGeodata()));
