import type { Knowledge } from '#model/geodata.ts';
import type { Text } from '#model/text.ts';
import { subjectName } from './subject.ts';

/** Every claim with its document, the words that its ids stand for, and the notes on disagreements, as JSON text. */
export function claimsJson(knowledge: Knowledge): string {
	const { claims, sources, vocabulary, notes } = knowledge;
	const subjects: Record<string, Text> = Object.fromEntries(
		claims.map(({ about }) => [about, subjectName(about, knowledge)])
	);
	return JSON.stringify({ claims, sources, subjects, vocabulary, notes });
}
