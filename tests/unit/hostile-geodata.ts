import type { Geodata } from '#model/geodata.ts';
import { figure, geodata, member, project, source, word } from './build.ts';

/** Ends a script, a title and a comment, opens an entity, breaks a quotation and a line, and holds what XML forbids. */
export const hostileText =
	`</title></script><script>alert("1")</script><!-- ]]> &amp; &lt; ' "quoted", two\r\nlines \t` +
	'\u0000\u0008\u000B\u001F\uFFFE\uD800 𠮷\u2028';

/** What a spreadsheet would run. */
export const hostileFormula = `=cmd|'/C calc'!A0,"x"\n@SUM(1)`;

const both = { zh: hostileText, en: hostileFormula };

/** Facts in which every wording is written to break the format that carries it; ids are sound, as the check sees to it. */
export const hostileGeodata = (): Geodata =>
	geodata({
		projects: [project({ name: both, summary: both, positionNote: both })],
		members: [member({ fullName: both, province: both })],
		sources: [source({ title: both, publisher: both, url: 'https://www.gov.cn/?a=1&b=<"2">' })],
		claims: [
			figure({ id: 'less', value: 400, qualifier: '<', note: both, asWritten: '=1+1' }),
			word({
				id: 'words',
				value: both,
				about: 'member/hekou',
				locator: { section: 'roads', paragraph: null }
			})
		],
		credits: [{ id: 'survey', name: both, licence: 'CC0', text: both }]
	});
