import { messagesIn } from '#i18n/messages.ts';
import type { Claim, Kind } from '#model/claim.ts';
import type { Knowledge } from '#model/geodata.ts';
import type { MemberFacts } from '#model/member.ts';
import { lastDayOf } from '#model/period.ts';
import type { Language } from '#model/text.ts';
import { viewCitedClaim, type ClaimView } from './claim-view.ts';
import { memberCardOf, memberMetrics, type MemberCard } from './member-card.ts';

/** A member's page: its card, and all claims about it, those published after the shown day apart. */
export interface MemberPage {
	card: MemberCard;
	counties: string[];
	groups: ClaimGroup[];
	later: ClaimView[];
}

/** Claims of one sort under a heading. */
export interface ClaimGroup {
	title: string;
	claims: ClaimView[];
}

const kindsInOrder: readonly Kind[] = ['actual', 'target', 'forecast', 'plan', 'status', 'context'];
const glanceMetrics: readonly string[] = [...memberMetrics, 'gdp-growth'];

/** First what the member is like, metric by metric; then everything else by kind, in the order of the documents. */
function groupsOf(claims: Claim[], view: (claim: Claim) => ClaimView, language: Language): ClaimGroup[] {
	const messages = messagesIn(language);
	const isGlance = ({ metric, kind }: Claim) => kind === 'actual' && glanceMetrics.includes(metric);
	const groups = [
		{
			title: messages.atAGlance,
			claims: glanceMetrics.flatMap((metric) =>
				claims.filter((claim) => isGlance(claim) && claim.metric === metric)
			)
		},
		...kindsInOrder.map((kind) => ({
			title: messages.kinds[kind],
			claims: claims.filter((claim) => claim.kind === kind && !isGlance(claim))
		}))
	];
	return groups
		.filter((group) => group.claims.length > 0)
		.map((group) => ({ title: group.title, claims: group.claims.map(view) }));
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
		groups: groupsOf(claims.filter(isKnown), view, language),
		later: claims.filter((claim) => !isKnown(claim)).map(view)
	};
}
