import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';

vi.mock('@playwright/test', () => ({ chromium: { executablePath: () => '/nowhere/chrome' } }));

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'browsers-'));
	// Neither Playwright's own nor the system's is found.
	vi.stubEnv('PATH', folder);
	vi.stubEnv('CHROME_PATH', '');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

test('the browser of CHROME_PATH comes first', async () => {
	const named = putCommand('named', 0);
	putCommand('chromium', 0);
	vi.stubEnv('CHROME_PATH', named);
	expect(await findChromium()).toBe(named);
});

test('a CHROME_PATH that does not run is passed over', async () => {
	vi.stubEnv('CHROME_PATH', putCommand('named', 1));
	const chromium = putCommand('chromium', 0);
	expect(await findChromium()).toBe(chromium);
});

test('a stub that only tells how to get the browser is passed over', async () => {
	putCommand('chromium', 1);
	const chrome = putCommand('google-chrome', 0);
	expect(await findChromium()).toBe(chrome);
});

function putCommand(name: string, exitCode: number): string {
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`, { mode: 0o755 });
	return path;
}
