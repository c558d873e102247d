import { spawnSync } from 'node:child_process';
import { canInstall, installPackages } from './apt.mjs';
import { findInPath } from './in-path.mjs';
import { Refusal } from './main.mjs';
import { run } from './run.mjs';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPaths = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];
const installLimitMs = 10 * 60_000;

/**
 * A Chromium that runs: the one of CHROME_PATH, else Playwright's own, else the system's; undefined if there is none.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
	// Not at the top: this module is also read before anything is installed.
	const { chromium } = await import('@playwright/test');
	const candidates = [
		process.env.CHROME_PATH || undefined,
		chromium.executablePath(),
		...commandNames.map((name) => findInPath(name)),
		...macPaths
	];
	return candidates.find((path) => path !== undefined && isBrowser(path));
}

/**
 * A Chromium that runs, installed if need be.
 *
 * @returns {Promise<string>} its path
 * @throws {Refusal} if there is none and none can be installed
 */
export async function provideChromium() {
	const path = (await findChromium()) ?? (await installBySystem()) ?? (await installByPlaywright());
	const wanted = process.env.CHROME_PATH;
	if (wanted && wanted !== path) console.log(`CHROME_PATH names nothing that runs as a browser: ${wanted}`);
	if (path !== undefined) return path;
	throw new Refusal(
		'No Chromium runs here and none could be installed: install one and name its path in CHROME_PATH.'
	);
}

/** Installs a font with Chinese glyphs where there is none and the system allows it, or says that it is missing. */
export async function provideChineseFont() {
	if (process.platform !== 'linux' || hasChineseFont()) return;
	if (canInstall()) await installPackages('fonts-noto-cjk', 'fontconfig');
	if (!hasChineseFont())
		console.log('No Chinese font is installed: names on the pages may show as empty boxes.');
}

/**
 * Chromium of the distribution, with the fonts that it does not bring itself.
 *
 * @returns {Promise<string | undefined>}
 */
async function installBySystem() {
	if (!canInstall()) return undefined;
	console.log('Installing Chromium with apt-get.');
	await installPackages('chromium', 'fonts-noto-cjk', 'fontconfig');
	return findChromium();
}

/** @returns {Promise<string | undefined>} */
async function installByPlaywright() {
	console.log('Installing the Chromium of Playwright.');
	// The libraries that it needs come from the system, which only the administrator may change.
	const withLibraries = canInstall() ? ['--with-deps'] : [];
	await run('playwright', ['install', ...withLibraries, 'chromium'], { limitMs: installLimitMs });
	return findChromium();
}

function hasChineseFont() {
	const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
	return (stdout ?? '').trim() !== '';
}

/**
 * Some distributions put a stub under the name that only tells how to get the browser: it has to say its version.
 *
 * @param {string} path
 */
function isBrowser(path) {
	const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
	return status === 0;
}
