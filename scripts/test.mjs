import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { provideChineseFont, provideChromium } from './chromium.mjs';
import { Refusal, runAsCommand } from './main.mjs';
import { findFreePort } from './port.mjs';
import { endAll, npm, run } from './run.mjs';
import { ensureInstalled } from './setup.mjs';
import { reportLines, tally, tallyPlaywright, tallyVitest, totalLine, withEnd } from './test-results.mjs';

/** @typedef {import('./test-results.mjs').Tally} Tally */
/** @typedef {import('./run.mjs').Outcome} Outcome */

const minuteMs = 60_000;
/** The whole command ends within 85 minutes, whatever hangs: first its steps, then everything. */
const stepsEndMs = Date.now() + 80 * minuteMs;
const limitMinutes = 85;

/** Installs, checks and tests everything; the last line says how many tests passed and failed. */
async function main() {
	const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
	/** @type {Map<string, Tally>} */
	const results = new Map();
	const giveUp = async () => {
		results.set('Time limit', tally({ failed: 1, problems: [`not done after ${limitMinutes} minutes`] }));
		await endAll();
		summarise(results);
		process.exit(1);
	};
	const guard = setTimeout(() => void giveUp(), limitMinutes * minuteMs);
	await collect(results, reports);
	clearTimeout(guard);
	rmSync(reports, { recursive: true });
	summarise(results);
}

/** @param {Map<string, Tally>} results */
function summarise(results) {
	const found = [...results.values()];
	console.log(`\n${[...results].map(([name, tally]) => reportLines(name, tally)).join('\n')}\n`);
	console.log(totalLine(found));
	if (found.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

/**
 * Every step is taken, however the ones before it ended; only without packages there is nothing to run.
 *
 * @param {Map<string, Tally>} results gets the finding of each step
 * @param {string} reports the folder for the reports of the test runners
 */
async function collect(results, reports) {
	/** @type {(name: string, step: () => Promise<Tally>) => Promise<boolean>} whether nothing failed */
	const take = async (name, step) => {
		console.log(`\n=== ${name}`);
		const found = await step().catch(failureOf);
		if (found.passed + found.failed > 0) results.set(name, found);
		return found.failed === 0;
	};
	const isInstalled = await take('Installation', () => ensureInstalled().then(() => tally()));
	if (!isInstalled) return;
	await take('Type-check', () => npm(['run', 'check'], limit(6)).then(asOneTest));
	await take('Lint', () => npm(['run', 'lint'], limit(6)).then(asOneTest));
	await take('Geodata check', () => npm(['run', 'geodata:check'], limit(4)).then(asOneTest));
	const isBuilt = await take('Build', () => build(limit(10)).then(asOneTest));
	if (isBuilt) await take('Bundle sizes', () => npm(['run', 'sizes'], limit(1)).then(asOneTest));
	await take('Unit tests', () => runUnitTests(join(reports, 'unit.json')));
	await take('Browser tests', () => runBrowserTests(join(reports, 'browser.json'), isBuilt));
}

/** @param {string} report */
async function runUnitTests(report) {
	const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return tallyOf(await run('vitest', args, limit(10)), report, tallyVitest);
}

/**
 * @param {string} report
 * @param {boolean} isBuilt
 */
async function runBrowserTests(report, isBuilt) {
	if (!isBuilt) throw new Refusal('There is no built site to test.');
	const chromium = await provideChromium();
	await provideChineseFont();
	console.log(`Browser: ${chromium}`);
	// Two cores that draw every map in software take 15 to 40 minutes.
	const { limitMs } = limit(65);
	const env = {
		CHROME_PATH: chromium,
		BROWSER_TEST_PORT: String(await findFreePort(createServer)),
		PLAYWRIGHT_JSON_OUTPUT_FILE: report
	};
	// Playwright stops a little earlier by itself, so that it still reports what it found.
	const args = ['test', '--reporter=list,json', `--global-timeout=${Math.max(1, limitMs - minuteMs)}`];
	return tallyOf(await run('playwright', args, { limitMs, env }), report, tallyPlaywright);
}

/**
 * @template Report
 * @param {Outcome} outcome
 * @param {string} file the report
 * @param {(report: Report) => Tally} read
 */
function tallyOf(outcome, file, read) {
	if (outcome.late) return asOneTest(outcome);
	try {
		const report = /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')));
		return withEnd(read(/** @type {Report} */ (report)), outcome.code);
	} catch (error) {
		return tally({ failed: 1, problems: [`left no report that can be read: ${String(error)}`] });
	}
}

/**
 * @param {Outcome} outcome
 * @returns {Tally}
 */
function asOneTest({ code, late }) {
	if (code === 0) return tally({ passed: 1 });
	return tally({ failed: 1, problems: [late ? 'took too long and was ended' : `ended with code ${code}`] });
}

/**
 * @param {unknown} error
 * @returns {Tally}
 */
function failureOf(error) {
	const problem =
		error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error);
	console.error(problem);
	return tally({ failed: 1, problems: [problem] });
}

/** @param {number} minutes */
function limit(minutes) {
	return { limitMs: Math.max(1, Math.min(minutes * minuteMs, stepsEndMs - Date.now())) };
}

await runAsCommand(import.meta.url, main);
