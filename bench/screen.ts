import type { CDPSession, Page } from '@playwright/test';
import sharp from 'sharp';
import type { Frame } from './visible.ts';

/** A frame as the browser drew it, and when it arrived here (since the epoch). */
export interface FilmFrame {
	jpeg: Buffer;
	arrivedAtMs: number;
}

/** Films the page's screen until `stop`; frames come only where something changed. */
export async function film(session: CDPSession) {
	const frames: FilmFrame[] = [];
	session.on('Page.screencastFrame', ({ data, sessionId }) => {
		frames.push({ jpeg: Buffer.from(data, 'base64'), arrivedAtMs: Date.now() });
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await session.send('Page.startScreencast', { format: 'jpeg', quality: 80 });
	return { frames, stop: () => session.send('Page.stopScreencast') };
}

/** Resolves once no new frame has come for a while. */
export async function screenRests(page: Page, frames: readonly FilmFrame[], restMs: number, limitMs: number) {
	const endMs = Date.now() + limitMs;
	while (Date.now() < endMs && Date.now() - (frames.at(-1)?.arrivedAtMs ?? 0) < restMs)
		await page.waitForTimeout(100);
}

export async function decode({ jpeg }: FilmFrame): Promise<Frame> {
	const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height, channels: info.channels };
}

/** The screen as it stands now, drawn anew; compressed as the film is. */
export async function snapshot(session: CDPSession): Promise<FilmFrame> {
	const { data } = await session.send('Page.captureScreenshot', { format: 'jpeg', quality: 80 });
	return { jpeg: Buffer.from(data, 'base64'), arrivedAtMs: Date.now() };
}
