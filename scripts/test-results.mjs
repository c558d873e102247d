/**
 * @typedef {object} Tally what one runner found
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped each test left out, with its reason
 * @property {string[]} flaky each test that passed at a later attempt only
 * @property {string[]} problems why something counts as failed that is no failed test
 *
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} VitestTest
 * @typedef {{ name: string, status: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ testResults: VitestFile[] }} VitestReport
 *
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ status: 'expected' | 'unexpected' | 'flaky' | 'skipped', annotations: Annotation[] }} PlaywrightTest
 * @typedef {{ title: string, file: string, line: number, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} PlaywrightReport
 */

/**
 * A tally of nothing yet, or of one step that is no test runner and counts as one test.
 *
 * @param {Partial<Tally>} [known]
 * @returns {Tally}
 */
export function tally(known = {}) {
	return { passed: 0, failed: 0, skipped: [], flaky: [], problems: [], ...known };
}

/**
 * Reads the JSON report of Vitest. A test file that does not even load counts as one failed test.
 *
 * @param {VitestReport} report
 */
export function tallyVitest({ testResults }) {
	const tests = testResults.flatMap((file) => file.assertionResults);
	const isFailed = (/** @type {VitestTest} */ test) => test.status === 'failed';
	const broken = testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some(isFailed)
	);
	const passed = tests.filter((test) => test.status === 'passed');
	const skipped = tests.filter((test) => test.status !== 'passed' && !isFailed(test));
	return tally({
		passed: passed.length,
		failed: tests.filter(isFailed).length + broken.length,
		skipped: skipped.map((test) => `${test.fullName} (${test.status}; the report carries no reason)`),
		flaky: passed.filter((test) => (test.failureMessages ?? []).length > 0).map((test) => test.fullName),
		problems: broken.map((file) => `${file.name} failed as a whole`)
	});
}

/**
 * Reads the JSON report of Playwright. A test that was neither run nor left out on purpose counts as failed, and so
 * does each error outside of any test.
 *
 * @param {PlaywrightReport} report
 */
export function tallyPlaywright({ suites, errors }) {
	const result = tally({
		failed: errors.length,
		problems: errors.map(({ message }) => message ?? 'unnamed error')
	});
	for (const { name, test } of suites.flatMap(testsIn)) {
		const omission = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
		if (test.status === 'flaky') result.flaky.push(name);
		if (test.status === 'expected' || test.status === 'flaky') result.passed += 1;
		else if (test.status === 'unexpected') result.failed += 1;
		else if (omission !== undefined)
			result.skipped.push(`${name} (${omission.description ?? 'no reason given'})`);
		else {
			result.failed += 1;
			result.problems.push(`${name} was not run`);
		}
	}
	return result;
}

/**
 * Holds a tally against the end of its runner: no test at all, or a bad end without a failed test, is a failure too.
 *
 * @param {Tally} found
 * @param {number} exitCode
 */
export function withEnd(found, exitCode) {
	if (found.failed > 0) return found;
	const nothingRan = found.passed === 0;
	if (!nothingRan && exitCode === 0) return found;
	const problem = nothingRan ? 'no test ran' : `ended with code ${exitCode}, though no test failed`;
	return { ...found, failed: 1, problems: [...found.problems, problem] };
}

/**
 * `N passed, N failed`, and `, N skipped` where there are any.
 *
 * @param {Tally[]} tallies
 */
export function totalLine(tallies) {
	const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
	const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
	const skipped = tallies.reduce((sum, tally) => sum + tally.skipped.length, 0);
	return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/**
 * What a runner found, in lines: its numbers, then whatever asks for attention.
 *
 * @param {string} name of the runner
 * @param {Tally} found
 */
export function reportLines(name, found) {
	return [
		`${name}: ${totalLine([found])}`,
		...found.problems.map((problem) => `  problem: ${problem}`),
		...found.flaky.map((test) => `  flaky, passed at a later attempt: ${test}`),
		...found.skipped.map((test) => `  skipped: ${test}`)
	].join('\n');
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ name: string, test: PlaywrightTest }[]}
 */
function testsIn({ specs = [], suites = [] }) {
	const own = specs.flatMap(({ title, file, line, tests }) =>
		tests.map((test) => ({ name: `${file}:${line} ${title}`, test }))
	);
	return [...own, ...suites.flatMap(testsIn)];
}
