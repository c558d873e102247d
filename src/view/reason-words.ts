import { messagesIn } from '#i18n/messages.ts';
import type { Difference } from '#model/differences.ts';
import type { Language } from '#model/text.ts';

/** Why two claims may differ, said of these two: where neither names a scope, that is the first thing to say. */
export function reasonWords({ reason, claims: [first] }: Difference, language: Language): string {
	const messages = messagesIn(language);
	return reason === 'value' && first.scope === 'unstated'
		? messages.reasonUnstated
		: messages.reasons[reason];
}
