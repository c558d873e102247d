import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { provideChineseFont, provideChromium } from './chromium.mjs';
import { Refusal, runAsCommand } from './main.mjs';
import { findFreePort } from './port.mjs';
import { npm, run } from './run.mjs';
import { ensureInstalled } from './setup.mjs';
import { reportLines, tally, tallyPlaywright, tallyVitest, totalLine, withEnd } from './test-results.mjs';

/** @typedef {import('./test-results.mjs').Tally} Tally */
/** @typedef {import('./run.mjs').Outcome} Outcome */

const minuteMs = 60_000;
/** The whole command ends within an hour, whatever hangs. */
const deadlineMs = Date.now() + 55 * minuteMs;

/** Installs, checks and tests everything; the last line says how many tests passed and failed. */
async function main() {
	const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
	/** @type {Map<string, Tally>} */
	const results = new Map();
	try {
		await collect(results, reports);
	} finally {
		rmSync(reports, { recursive: true });
	}
	console.log(`\n${[...results].map(([name, found]) => reportLines(name, found)).join('\n')}\n`);
	console.log(totalLine([...results.values()]));
	process.exitCode = [...results.values()].some(({ failed }) => failed > 0) ? 1 : 0;
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
		results.set(name, found);
		return found.failed === 0;
	};
	const isInstalled = await take('Installation', () => ensureInstalled().then(() => tally()));
	if (!isInstalled) return;
	await take('Type-check', () => npm(['run', 'check'], limit(6)).then(asOneTest));
	await take('Lint', () => npm(['run', 'lint'], limit(6)).then(asOneTest));
	await take('Geodata check', () => npm(['run', 'geodata:check'], limit(4)).then(asOneTest));
	const isBuilt = await take('Build', () => build(limit(10)).then(asOneTest));
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
	const { limitMs } = limit(30);
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
	return { limitMs: Math.max(1, Math.min(minutes * minuteMs, deadlineMs - Date.now())) };
}

await runAsCommand(import.meta.url, main);
