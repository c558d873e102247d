import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatProblem } from '#model/problem.ts';

const good = join(import.meta.dirname, '../../tests/fixtures/geodata/good');
const broken = join(
	import.meta.dirname,
	'../../tests/fixtures/geodata/bad/several-problems-in-several-files-at-once'
);

describe('loadGeodata', () => {
	let project: string;

	beforeEach(() => {
		project = mkdtempSync(join(tmpdir(), 'geodata-load-'));
		cpSync(good, join(project, 'geodata'), { recursive: true });
		vi.spyOn(process, 'cwd').mockReturnValue(project);
		// What was loaded is kept by the module: each test takes a fresh one.
		vi.resetModules();
	});

	afterEach(() => {
		vi.restoreAllMocks();
		rmSync(project, { recursive: true });
	});

	it('throws one error that names every problem', async () => {
		const { loadGeodata, readGeodata } = await import('./read.server.ts');
		cpSync(broken, join(project, 'geodata'), { recursive: true });
		const lines = readGeodata(join(project, 'geodata')).problems.map(formatProblem);
		expect(lines.length).toBeGreaterThan(4);
		expect(loadGeodata).toThrow(`geodata: ${lines.length} problems\n${lines.join('\n')}`);
	});

	it('reads the files once', async () => {
		const { loadGeodata } = await import('./read.server.ts');
		const first = loadGeodata();
		rmSync(join(project, 'geodata'), { recursive: true });
		expect(loadGeodata()).toBe(first);
	});
});

describe('readGeodata', () => {
	it('takes a path or a file address', async () => {
		const { readGeodata } = await import('./read.server.ts');
		expect(readGeodata(pathToFileURL(good))).toEqual(readGeodata(good));
	});

	it('fails on a folder that is not there', async () => {
		const { readGeodata } = await import('./read.server.ts');
		expect(() => readGeodata(join(good, 'nowhere'))).toThrow('ENOENT');
	});

	it.each([
		'',
		'null',
		'5',
		'"x"',
		'[]',
		'{}',
		'[null]',
		'{ "type": "FeatureCollection", "features": [null, {}] }'
	])('reports any file that holds %j instead of facts, and never throws', async (text) => {
		const { readGeodata } = await import('./read.server.ts');
		const tree = mkdtempSync(join(tmpdir(), 'geodata-read-'));
		cpSync(good, tree, { recursive: true });
		const files = readdirSync(tree, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/json$/.test(file)
		);
		const silent = files.filter((file) => {
			const facts = readFileSync(join(tree, file));
			writeFileSync(join(tree, file), text);
			const { problems } = readGeodata(tree);
			writeFileSync(join(tree, file), facts);
			return problems.length === 0;
		});
		rmSync(tree, { recursive: true });
		expect(files).toHaveLength(20);
		// A register of notes may be empty: every disagreement may be computed one day.
		expect(silent).toEqual(text === '[]' ? ['notes.json'] : []);
	});
});
