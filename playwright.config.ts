import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const port = process.env.BROWSER_TEST_PORT ?? '4199';
const baseURL = `http://localhost:${port}`;

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('No Chromium was found: npm test installs one.');
// The workers read this file again: they find it at the first look.
process.env.CHROME_PATH = executablePath;

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results',
	forbidOnly: Boolean(process.env.CI),
	fullyParallel: true,
	workers: 2,
	retries: process.env.CI ? 1 : 0,
	// The map is drawn in software here, and often beside other work.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		baseURL,
		browserName: 'chromium',
		viewport: { width: 1440, height: 900 },
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		// A saved site would hide what the network does; tests/browser/served-site.ts allows it where it is the subject.
		serviceWorkers: 'block',
		trace: 'on-first-retry',
		launchOptions: {
			executablePath,
			// Nothing but the pages under test is fetched, and it runs as root in a container, too.
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-quic'
			]
		}
	},
	webServer: {
		command: `node scripts/serve.mjs --port ${port} build`,
		url: baseURL,
		reuseExistingServer: false,
		timeout: 30_000
	}
});
