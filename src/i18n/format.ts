import type { Claim } from '#model/claim.ts';
import { parsePeriod } from '#model/period.ts';
import type { Language } from '#model/text.ts';
import type { Unit, Vocabulary } from '#model/vocabulary.ts';
import { messagesIn } from './messages.ts';

const locale: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A number without rounding (float noise beyond fifteen digits is cut) and with the language's separators. */
export function formatNumber(value: number, language: Language): string {
	const exact = Number(value.toPrecision(15));
	// Both languages write it as it stands, and to make a page's first formatter takes 20 to 90 ms.
	if (Math.abs(exact) >= 1e-3 && Math.abs(exact) < 1000) return String(exact);
	return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 20 }).format(exact);
}

/** Metres as kilometres, exact to the metre: 3000 is `3`, 250 is `0.25`. An uncertainty never shrinks to 0. */
export function formatKm(metres: number, language: Language): string {
	return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 3 }).format(metres / 1000);
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

const formatDate = (text: string, language: Language) => dateFormat(text, language).format(new Date(text));

function formatRange(from: string, to: string, language: Language): string {
	if (from === to) return formatDate(from, language);
	const [start, end] = [formatDate(from, language), formatDate(to, language)];
	if (language === 'en') {
		// The engine names a shared year or month once, but can only do so where both ends are equally exact.
		const joinable = from.length === to.length;
		return joinable ? dateFormat(from, 'en').formatRange(new Date(from), new Date(to)) : `${start} – ${end}`;
	}
	const year = `${from.slice(0, 4)}年`;
	const namesYearOnce = from.length > 4 && end.startsWith(year);
	return `${start}至${namesYearOnce ? end.slice(year.length) : end}`;
}

/** An as-of in words, as exact as it was given: 2024 is `2024年`, never a day that nobody stated. */
export function formatPeriod(text: string, language: Language): string {
	if (!parsePeriod(text))
		throw new RangeError(`as-of ${text}: allowed are YYYY, YYYY-MM, YYYY-MM-DD or two joined by /`);
	const [from = text, to = from] = text.split('/');
	return formatRange(from, to, language);
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
