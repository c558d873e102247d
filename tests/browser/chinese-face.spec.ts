import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { becomesLive } from './live-map.ts';
import { builtFaces, charactersWithoutFace } from './built-face.ts';
import { expect, test } from './watched-page.ts';

/** A fontconfig file under which a program sees every face but the Chinese ones. */
function withoutChineseFaces(): string {
	const folder = mkdtempSync(join(tmpdir(), 'faces-'));
	const file = join(folder, 'fonts.conf');
	const rejected = ['*CJK*', '*wqy*', '*arphic*', '*droid*Fallback*', '*SourceHan*'];
	const globs = rejected.map((glob) => `<glob>${glob}</glob>`).join('');
	writeFileSync(
		file,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include><cachedir>${folder}</cachedir><selectfont><rejectfont>${globs}</rejectfont></selectfont></fontconfig>`
	);
	return file;
}

/** The font files that a page has fetched. */
const fetchedFaces = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.woff2'))
	);

/** Their bytes as they came over the network. */
const fetchedFaceBytes = (page: Page): Promise<number> =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith('.woff2'))
			.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0)
	);

/** Whether two Chinese characters of the page's own font list look different: empty boxes do not. */
const drawsChinese = (page: Page): Promise<boolean> =>
	page.evaluate(() => {
		const bitmapOf = (character: string) => {
			const canvas = document.createElement('canvas');
			const context = canvas.getContext('2d');
			if (!context) throw new Error('no canvas to draw on');
			context.font = `20px ${getComputedStyle(document.body).fontFamily}`;
			context.fillText(character, 4, 40);
			return canvas.toDataURL();
		};
		return bitmapOf('开') !== bitmapOf('州');
	});

/** What a system without a Chinese face may be asked to fetch, whichever pages it opens. */
const faceLimitBytes = 350_000;

test('the whole face that the site carries is small', () => {
	const faces = builtFaces();
	expect(faces.length).toBeGreaterThan(0);
	expect(faces.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(faceLimitBytes);
});

test('the face that the site carries draws every Chinese character of every page', () => {
	expect(charactersWithoutFace()).toEqual([]);
});

test('a system with a Chinese face fetches none', async ({ page }) => {
	await page.goto('/');
	await becomesLive(page);
	expect(await drawsChinese(page)).toBe(true);
	expect(await fetchedFaces(page)).toEqual([]);
});

test('a system without a Chinese face is given one, so that no name is an empty box', async ({
	playwright,
	baseURL,
	launchOptions
}) => {
	test.skip(process.platform !== 'linux', 'faces are hidden through fontconfig, which only Linux has');
	const browser = await playwright.chromium.launch({
		...launchOptions,
		env: { ...process.env, FONTCONFIG_FILE: withoutChineseFaces() }
	});
	try {
		const page = await browser.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		expect(await drawsChinese(page), 'on an empty page').toBe(false);
		await page.goto(baseURL ?? '');
		await becomesLive(page);
		expect(await drawsChinese(page), 'once the map is live').toBe(true);
		const faces = await fetchedFaces(page);
		expect(faces.length).toBeGreaterThan(0);
		expect(await fetchedFaceBytes(page)).toBeLessThanOrEqual(faceLimitBytes);
		expect(faces.every((face) => face.startsWith(new URL(baseURL ?? '').origin))).toBe(true);
		expect(complaints).toEqual([]);
	} finally {
		await browser.close();
	}
});
