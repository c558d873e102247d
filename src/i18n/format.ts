import type { Claim } from '#model/claim.ts';
import { parsePeriod } from '#model/period.ts';
import type { Language } from '#model/text.ts';
import type { Unit, Vocabulary } from '#model/vocabulary.ts';
import { messagesIn } from './messages.ts';

const locale: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A number without rounding (float noise beyond twelve digits is cut) and with the language's separators. */
export function formatNumber(value: number, language: Language): string {
	const exact = Number(value.toPrecision(12));
	return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 10 }).format(exact);
}

/** Metres as kilometres with at most one decimal: 3000 is `3`, 1500 is `1.5`. */
export function formatKm(metres: number, language: Language): string {
	return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }).format(metres / 1000);
}

function dateFormat(text: string, language: Language): Intl.DateTimeFormat {
	const parts = text.split('-').length;
	return new Intl.DateTimeFormat(locale[language], {
		year: 'numeric',
		...(parts > 1 ? { month: 'long' as const } : {}),
		...(parts > 2 ? { day: 'numeric' as const } : {}),
		timeZone: 'UTC'
	});
}

/** An as-of in words, as exact as it was given: 2024 is `2024年`, never a day that nobody stated. */
export function formatPeriod(text: string, language: Language): string {
	const period = parsePeriod(text);
	if (!period)
		throw new RangeError(`as-of ${text}: allowed are YYYY, YYYY-MM, YYYY-MM-DD or two joined by /`);
	const [from = text, to] = text.split('/');
	const format = dateFormat(from, language);
	if (to === undefined) return format.format(new Date(period.first));
	return format.formatRange(new Date(period.first), new Date(period.last));
}

function withUnit(value: number, unit: Unit, language: Language): string {
	const scaled = language === 'en' && unit.enFactor !== undefined ? value * unit.enFactor : value;
	const before = unit.before?.[language] ?? '';
	const after = unit[language];
	const gap = after === '' || after === '%' ? '' : ' ';
	return `${before}${formatNumber(scaled, language)}${gap}${after}`;
}

/** The value of a claim with its sign and unit (`≥70%`, `>18 亿元`), its date or its words. A sign is never dropped. */
export function formatValue(claim: Claim, vocabulary: Vocabulary, language: Language): string {
	if (typeof claim.value === 'number') {
		const unit = vocabulary.units[claim.unit];
		if (!unit) throw new Error(`claim ${claim.id}: unit ${claim.unit} is not in the vocabulary`);
		const sign = claim.qualifier === '=' ? '' : claim.qualifier;
		return `${sign}${withUnit(claim.value, unit, language)}`;
	}
	if (typeof claim.value === 'string') {
		const sign = claim.qualifier === '=' ? '' : claim.qualifier;
		return `${sign}${formatPeriod(claim.value, language)}`;
	}
	const sign = claim.unit === 'text' && claim.qualifier !== '=' ? claim.qualifier : '';
	return `${sign}${claim.value[language]}`;
}

/** As `formatValue`, but "more than 50 %" is said as people say it, with the sign beside it. */
export function formatValueInWords(claim: Claim, vocabulary: Vocabulary, language: Language): string {
	const exact = formatValue(claim, vocabulary, language);
	const isOverHalf = claim.value === 50 && claim.qualifier === '>' && claim.unit === 'percent';
	if (!isOverHalf) return exact;
	const words = messagesIn(language).over50;
	return language === 'zh' ? `${words}（${exact}）` : `${words} (${exact})`;
}
