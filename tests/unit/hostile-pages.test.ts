import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '#i18n/messages.ts';
import { languages, type Language } from '#model/text.ts';
import ClaimTable from '#ui/ClaimTable.svelte';
import MemberPopup from '#ui/MemberPopup.svelte';
import PageHead from '#ui/PageHead.svelte';
import PopupCard from '#ui/PopupCard.svelte';
import ProjectList from '#ui/ProjectList.svelte';
import { viewCitedClaim } from '#view/claim-view.ts';
import { memberCardOf } from '#view/member-card.ts';
import { cardOf } from '#view/project-card.ts';
import { rowOf } from '#view/project-row.ts';
import { hostileGeodata } from './hostile-geodata.ts';

/** What the server writes of facts whose every wording is markup. */

const facts = hostileGeodata();
const day = '2025-01-01';
const nothing = () => undefined;

function renderedIn(language: Language): Record<string, { head: string; body: string }> {
	const messages = messagesIn(language);
	const cards = facts.projects.map((project) => cardOf(project, facts, language, day));
	const members = facts.members.map((member) => memberCardOf(member, facts, language, day));
	const claims = facts.claims.map((claim) => viewCitedClaim(claim, facts, language));
	const [card] = cards;
	const [member] = members;
	if (!card || !member)
		throw new Error('hostileGeodata: found no project or no member, one of each is needed');
	return {
		popup: render(PopupCard, { props: { card, messages, onclose: nothing } }),
		member: render(MemberPopup, {
			props: { member, projects: [card], messages, onchoose: nothing, onclose: nothing }
		}),
		claims: render(ClaimTable, { props: { claims, messages, showsDocument: true } }),
		list: render(ProjectList, {
			props: { rows: [rowOf(card, language)], messages, follows: false, selectedId: null, onchoose: nothing }
		}),
		head: render(PageHead, {
			props: { title: card.name, description: card.name, path: '/', language }
		})
	};
}

/** Svelte marks what it has written with comments of its own. */
const withoutMarks = (html: string) => html.replace(/<!--[\w[\]!-]*?-->/g, '');

describe.each(languages)('hostile facts in %s', (language) => {
	test.each(Object.entries(renderedIn(language)))(
		'stand in the %s as text alone',
		(_name, { head, body }) => {
			const html = withoutMarks(head + body);
			expect(html).not.toMatch(/<script|<img|<!--|\son\w+=/i);
			expect(html).not.toContain('javascript:');
			const shown = language === 'zh' ? '&lt;/title' : '=cmd|';
			expect(html).toContain(shown);
			expect(html.match(/<\/title>/g)?.length ?? 0).toBeLessThanOrEqual(1);
		}
	);
});
