import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { builtSite, ensureBuilt } from '../scripts/build.mjs';
import { provideChromium } from '../scripts/chromium.mjs';
import { Refusal, runAsCommand } from '../scripts/main.mjs';
import { findFreePort, listenLocally } from '../scripts/port.mjs';
import { root, run } from '../scripts/run.mjs';
import { createStaticServer } from '../scripts/serve.mjs';

/** Too large to install with the project: npx fetches it when it is asked for. */
const lighthouse = 'lighthouse@13.5.0';
const categories = ['accessibility', 'best-practices', 'seo'];
const pages = ['/', '/en/', '/projects/chengdawan-hsr/'];
const folder = join(root, '.cache', 'lighthouse');

interface Report {
	categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { title: string; score: number | null }>;
}

/** Runs Lighthouse on one page and reads what it found. */
async function reportOf(url: string, chromium: string, file: string): Promise<Report> {
	const { code } = await run(
		'npx',
		[
			'--yes',
			lighthouse,
			url,
			`--only-categories=${categories.join(',')}`,
			'--chrome-flags=--headless --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader',
			'--output=json',
			`--output-path=${file}`,
			'--quiet'
		],
		{ env: { CHROME_PATH: chromium }, limitMs: 5 * 60_000 }
	);
	if (code !== 0) throw new Refusal(`${lighthouse} ended with code ${code} on ${url}.`);
	return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

const shortfallsOf = ({ categories, audits }: Report): string[] =>
	Object.entries(categories).flatMap(([category, { auditRefs }]) =>
		auditRefs.flatMap(({ id, weight }) => {
			const { title = id, score = null } = audits[id] ?? {};
			return weight > 0 && score !== null && score < 1 ? [`${category}: ${title} (${id})`] : [];
		})
	);

/** `npm run lighthouse`: the site as it would stand at an address of its own, held against 100 in each category. */
async function main() {
	const chromium = await provideChromium();
	const port = await findFreePort(createServer);
	const origin = `http://localhost:${port}`;
	process.env['SITE_ORIGIN'] = origin;
	await ensureBuilt();
	mkdirSync(folder, { recursive: true });
	const { close } = await listenLocally(() => createStaticServer(builtSite), port);
	for (const [index, path] of pages.entries()) {
		const report = await reportOf(`${origin}${path}`, chromium, join(folder, `${index}.json`));
		const scores = Object.entries(report.categories).map(
			([name, { score }]) => `${name} ${Math.round(score * 100)}`
		);
		console.log(`${path}: ${scores.join(', ')}`);
		const shortfalls = shortfallsOf(report);
		for (const shortfall of shortfalls) console.log(`  ${shortfall}`);
		if (shortfalls.length > 0) process.exitCode = 1;
	}
	await close();
}

await runAsCommand(import.meta.url, main);
