import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '#model/problem.ts';
import { readGeodata } from './read.server.ts';
import { rules } from './rules/index.ts';

/** What a bad fixture's `expect.json` promises, once or as a list; `without` names files of the good tree to leave out. */
interface Expectation {
	rule: string;
	file: string;
	line: number;
	match: string;
	without?: string[];
}

const fixtures = join(import.meta.dirname, '../../tests/fixtures/geodata');
const good = join(fixtures, 'good');
const bad = join(fixtures, 'bad');
const work = mkdtempSync(join(tmpdir(), 'geodata-check-'));
afterAll(() => rmSync(work, { recursive: true }));

const cases = readdirSync(bad).sort();

function expectationsOf(name: string): Expectation[] {
	const text = readFileSync(join(bad, name, 'expect.json'), 'utf8');
	const promised = JSON.parse(text) as Expectation | Expectation[];
	return [promised].flat();
}

/** Lays the files of a bad case over a copy of the good tree. */
function overlaid(name: string): string {
	const tree = join(work, name);
	cpSync(good, tree, { recursive: true });
	cpSync(join(bad, name), tree, { recursive: true });
	rmSync(join(tree, 'expect.json'));
	for (const file of expectationsOf(name).flatMap(({ without = [] }) => without)) rmSync(join(tree, file));
	return tree;
}

const meets = (problem: Problem, { rule, file, line, match }: Expectation): boolean =>
	problem.rule === rule &&
	problem.file === file &&
	problem.line === line &&
	formatProblem(problem).includes(match);

describe('the good tree', () => {
	it('has no problem', () => {
		expect(readGeodata(good).problems.map(formatProblem)).toEqual([]);
	});

	it('is read whole', () => {
		const { projects, members, sources, claims, notes, flows, stories } = readGeodata(good).geodata;
		expect(projects.map(({ id }) => id)).toEqual([
			'north-line',
			'river-port',
			'small-river',
			'green-belt',
			'hotline'
		]);
		expect(members.map(({ id, counties }) => [id, counties.length])).toEqual([
			['wanzhou', 0],
			['kaizhou', 1]
		]);
		expect(sources.map(({ id }) => id)).toEqual(['press-2024-12-01', 'paper-2025-01-01']);
		expect(claims).toHaveLength(11);
		expect(notes.map(({ id }) => id)).toEqual(['two-names', 'an-undated-figure']);
		expect(flows.map(({ id }) => id)).toEqual(['parcels']);
		expect(stories.map(({ id, chapters }) => [id, chapters.map((one) => one.id)])).toEqual([
			['tour', ['line', 'port']]
		]);
	});

	it('joins every claim with its document', () => {
		const [first, second] = readGeodata(good).geodata.claims;
		expect(first).toMatchObject({ id: 'q-001', source: 'press-2024-12-01', published: '2024-12-01' });
		expect(second).toMatchObject({ id: 'p-001', source: 'paper-2025-01-01', published: '2025-01-01' });
	});

	it('takes a course from the river that is followed, inside the zone only', () => {
		const river = readGeodata(good).geodata.projects.find(({ id }) => id === 'small-river');
		expect(river?.geometry).toEqual({
			type: 'LineString',
			coordinates: [
				[108.4, 31.2],
				[108.5, 31.1],
				[108.7, 31.2],
				[109, expect.closeTo(31.15, 2)]
			]
		});
	});
});

describe('the check', () => {
	it.each(cases.map((name) => ({ name, title: name.replaceAll('-', ' ') })))('catches $title', ({ name }) => {
		const { problems } = readGeodata(overlaid(name));
		const printed = problems.map(formatProblem);
		for (const promised of expectationsOf(name)) {
			expect(printed, JSON.stringify(promised)).toSatisfy(() =>
				problems.some((problem) => meets(problem, promised))
			);
		}
		expect(printed).toHaveLength(expectationsOf(name).length);
	});

	it('has a bad fixture for every rule', () => {
		const caught = new Set(cases.flatMap(expectationsOf).map(({ rule }) => rule));
		expect(rules.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
	});

	it('orders problems by file and line', () => {
		const { problems } = readGeodata(overlaid('several-problems-in-several-files-at-once'));
		const places = problems.map(({ file, line }) => `${file}:${String(line).padStart(4, '0')}`);
		expect(places).toEqual([...places].sort());
	});

	it('has bad fixtures that hold only files unlike the good ones', () => {
		const same = cases.flatMap((name) =>
			readdirSync(join(bad, name), { recursive: true, encoding: 'utf8' })
				.filter((file) => /json$/.test(file) && existsSync(join(good, file)))
				.filter((file) => readFileSync(join(bad, name, file)).equals(readFileSync(join(good, file))))
				.map((file) => `${name}/${file}`)
		);
		expect(same).toEqual([]);
	});
});
