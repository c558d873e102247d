import { json } from '@sveltejs/kit';
import { loadGeodata } from '#geodata/read.server.ts';
import { defaultDay } from '#geodata/site.server.ts';
import { dataPackage } from '#publish/data-package.ts';

export const prerender = true;

/** What the files for machines are, column by column, and where their contents come from. */
export const GET = () => json(dataPackage(loadGeodata(), defaultDay(), __SITE_ORIGIN__));
