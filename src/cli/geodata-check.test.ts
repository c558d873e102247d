import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const command = join(import.meta.dirname, 'geodata-check.ts');
const fixtures = join(import.meta.dirname, '../../tests/fixtures/geodata');
const check = (root: string) => spawnSync(process.execPath, [command, root], { encoding: 'utf8' });

describe('geodata-check', () => {
	it('counts what it read and ends with 0 where nothing is wrong', () => {
		const { status, stdout } = check(join(fixtures, 'good'));
		expect(stdout).toBe('geodata: 5 projects, 2 members, 2 sources, 11 claims, 0 problems\n');
		expect(status).toBe(0);
	});

	it('prints every problem with file and line and ends with 1', () => {
		const { status, stdout } = check(join(fixtures, 'bad/a-missing-file'));
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toContain('zones.json:1 (file): found no such file, allowed a file that is there [layout]');
		expect(lines.at(-1)).toBe(
			`geodata: 0 projects, 0 members, 0 sources, 0 claims, ${lines.length - 1} problems`
		);
		expect(status).toBe(1);
	});
});
