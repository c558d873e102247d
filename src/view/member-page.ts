import type { Knowledge } from '#model/geodata.ts';
import type { MemberFacts } from '#model/member.ts';
import { lastDayOf } from '#model/period.ts';
import type { Language } from '#model/text.ts';
import { viewCitedClaim, type ClaimView } from './claim-view.ts';
import { memberCardOf, type MemberCard } from './member-card.ts';

/** A member's page: its card, and all claims about it, those published after the shown day apart. */
export interface MemberPage {
	card: MemberCard;
	counties: string[];
	claims: ClaimView[];
	later: ClaimView[];
}

/** Builds a member's page as known on `day`. */
export function memberPageOf(
	member: MemberFacts,
	knowledge: Knowledge,
	language: Language,
	day: string
): MemberPage {
	const claims = knowledge.claims.filter(({ about }) => about === `member/${member.id}`);
	const isKnown = ({ published }: { published: string }) => lastDayOf(published) <= day;
	const view = (claim: (typeof claims)[number]) => viewCitedClaim(claim, knowledge, language);
	return {
		card: memberCardOf(member, knowledge, language, day),
		counties: member.counties.map(({ name }) => name[language]),
		claims: claims.filter(isKnown).map(view),
		later: claims.filter((claim) => !isKnown(claim)).map(view)
	};
}
