import { knownOn } from '#model/standing.ts';
import { pathIn } from '#i18n/language.ts';
import type { Claim } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { MemberFacts } from '#model/member.ts';
import { latest } from '#model/standing.ts';
import type { Language } from '#model/text.ts';
import { viewClaim, type ClaimView } from './claim-view.ts';

/** Metrics a member's card leads with, in this order. */
export const memberMetrics = ['area', 'resident-population', 'registered-population', 'gdp'] as const;

/** A member as its card shows it: names, figures with receipts, and which projects lie in it. */
export interface MemberCard {
	id: string;
	href: string;
	name: string;
	province: string;
	summary: string;
	figures: ClaimView[];
	projects: string[];
	/** Projects known to lie in it but without a position of their own. */
	placeless: string[];
}

/** Of several claims of one metric the newest; all of them stand on the member's page. */
function newest(claims: Claim[], metric: string): Claim[] {
	const leading = latest(claims.filter((claim) => claim.metric === metric && claim.kind === 'actual'));
	return leading ? [leading] : [];
}

/** Builds the card of one member. Its figures come from other documents than the page and may be later than its date. */
export function memberCardOf(
	member: MemberFacts,
	knowledge: Knowledge,
	language: Language,
	day: string
): MemberCard {
	const claims = knownOn(knowledge.claims, day).filter(({ about }) => about === `member/${member.id}`);
	const inside = knowledge.projects.filter(({ members }) => members.includes(member.id));
	return {
		id: member.id,
		href: pathIn(language, `/members/${member.id}/`),
		name: member.fullName[language],
		province: member.province[language],
		summary: member.summary[language],
		figures: memberMetrics
			.flatMap((metric) => newest(claims, metric))
			.map((claim) => viewClaim(claim, knowledge, language)),
		projects: inside.map(({ id }) => id),
		placeless: inside.filter(({ placed }) => !placed).map(({ id }) => id)
	};
}
