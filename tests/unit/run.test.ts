import { expect, test } from 'vitest';
import { run } from '../../scripts/run.mjs';

test('a quiet command hands over its exit code and all that it wrote', async () => {
	const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
	const outcome = await run('node', ['-e', script], { quiet: true });
	expect(outcome).toMatchObject({ code: 3, late: false });
	expect(outcome.output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('commands run on the Node that the packages bring', async () => {
	const { output } = await run('node', ['-p', 'process.execPath'], { quiet: true });
	expect(output).toContain('node_modules');
});

test('a command that does not exist has failed', async () => {
	expect(await run('no-such-command', [], { quiet: true })).toMatchObject({ code: 127, late: false });
});

test('a command that takes too long is ended with everything it started', async () => {
	// The outcome comes only after the last process that could still write has gone.
	const started = Date.now();
	const outcome = await run('sh', ['-c', 'sleep 60 | sleep 60'], { quiet: true, limitMs: 100 });
	expect(outcome).toMatchObject({ code: 1, late: true });
	expect(Date.now() - started).toBeLessThan(30_000);
}, 60_000);
