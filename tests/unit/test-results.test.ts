import { expect, test } from 'vitest';
import {
	reportLines,
	tally,
	tallyPlaywright,
	tallyVitest,
	totalLine,
	withEnd
} from '../../scripts/test-results.mjs';

test('the report of the unit tests is counted test by test', () => {
	const found = tallyVitest({
		testResults: [
			{
				name: 'a.test.ts',
				status: 'failed',
				assertionResults: [
					{ status: 'passed', fullName: 'one', failureMessages: [] },
					{ status: 'passed', fullName: 'two', failureMessages: ['at the first attempt'] },
					{ status: 'failed', fullName: 'three', failureMessages: ['wrong'] },
					{ status: 'skipped', fullName: 'four' },
					{ status: 'todo', fullName: 'five' }
				]
			}
		]
	});
	expect(found).toMatchObject({ passed: 2, failed: 1, flaky: ['two'], problems: [] });
	expect(found.skipped.map((line) => line.split(' ')[0])).toEqual(['four', 'five']);
});

test('a test file that does not load is one failed test', () => {
	const found = tallyVitest({ testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }] });
	expect(found).toMatchObject({ passed: 0, failed: 1, problems: ['a.test.ts failed as a whole'] });
});

test('the report of the browser tests is counted through all nested groups', () => {
	const found = tallyPlaywright({
		errors: [],
		suites: [
			{
				specs: [spec('one', 'expected')],
				suites: [{ specs: [spec('two', 'flaky'), spec('three', 'unexpected')] }]
			}
		]
	});
	expect(found).toEqual(tally({ passed: 2, failed: 1, flaky: ['map.spec.ts:7 two'] }));
});

test('a browser test left out on purpose is named with its reason', () => {
	const skipped = spec('one', 'skipped', [{ type: 'skip', description: 'needs a real GPU' }]);
	expect(tallyPlaywright({ errors: [], suites: [{ specs: [skipped] }] })).toEqual(
		tally({ skipped: ['map.spec.ts:7 one (needs a real GPU)'] })
	);
});

test('a browser test that was never reached counts as failed', () => {
	const found = tallyPlaywright({ errors: [], suites: [{ specs: [spec('one', 'skipped')] }] });
	expect(found).toEqual(tally({ failed: 1, problems: ['map.spec.ts:7 one was not run'] }));
});

test('an error outside of any browser test counts as failed', () => {
	const found = tallyPlaywright({ errors: [{ message: 'the server did not start' }], suites: [] });
	expect(found).toEqual(tally({ failed: 1, problems: ['the server did not start'] }));
});

test('a runner without any test has failed', () => {
	expect(withEnd(tally(), 0)).toEqual(tally({ failed: 1, problems: ['no test ran'] }));
});

test('a runner that ends badly without a failed test has failed', () => {
	const found = withEnd(tally({ passed: 3 }), 1);
	expect(found).toEqual(
		tally({ passed: 3, failed: 1, problems: ['ended with code 1, though no test failed'] })
	);
});

test('a runner that ends badly because of a failed test is not counted twice', () => {
	expect(withEnd(tally({ passed: 3, failed: 2 }), 1)).toEqual(tally({ passed: 3, failed: 2 }));
});

test('the total names skipped tests only where there are some', () => {
	expect(totalLine([tally({ passed: 3 }), tally({ passed: 1, failed: 2 })])).toBe('4 passed, 2 failed');
	expect(totalLine([tally({ passed: 3, skipped: ['one'] })])).toBe('3 passed, 0 failed, 1 skipped');
});

test('the report of a runner names what asks for attention', () => {
	const lines = reportLines(
		'Unit tests',
		tally({ passed: 1, flaky: ['one'], skipped: ['two'], problems: ['three'] })
	);
	expect(lines.split('\n')).toEqual([
		'Unit tests: 1 passed, 0 failed, 1 skipped',
		'  problem: three',
		'  flaky, passed at a later attempt: one',
		'  skipped: two'
	]);
});

type Report = Parameters<typeof tallyPlaywright>[0];
type Spec = NonNullable<Report['suites'][number]['specs']>[number];
type Test = Spec['tests'][number];

function spec(title: string, status: Test['status'], annotations: Test['annotations'] = []): Spec {
	return { title, file: 'map.spec.ts', line: 7, tests: [{ status, annotations }] };
}
