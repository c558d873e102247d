import type { CDPSession, Page } from '@playwright/test';
import sharp from 'sharp';
import type { Frame } from './visible.ts';

/** A frame as the browser drew it, and when it had it (since the epoch): to compress and send it takes longer on a busy machine. */
export interface FilmFrame {
	jpeg: Buffer;
	takenAtMs: number;
}

/** Films the page's screen until `stop`; frames come only where something changed. */
export async function film(session: CDPSession) {
	const frames: FilmFrame[] = [];
	session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		const takenAtMs = metadata.timestamp === undefined ? Date.now() : metadata.timestamp * 1000;
		frames.push({ jpeg: Buffer.from(data, 'base64'), takenAtMs });
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await session.send('Page.startScreencast', { format: 'jpeg', quality: 80 });
	return { frames, stop: () => session.send('Page.stopScreencast') };
}

/** Resolves once there is a frame, and no new one has come for a while. */
export async function screenRests(page: Page, frames: readonly FilmFrame[], restMs: number, limitMs: number) {
	const endMs = Date.now() + limitMs;
	while (Date.now() < endMs && Date.now() - (frames.at(-1)?.takenAtMs ?? Infinity) < restMs)
		await page.waitForTimeout(100);
}

export async function decode({ jpeg }: FilmFrame): Promise<Frame> {
	const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height, channels: info.channels };
}

/** The screen as it stands now, drawn anew; compressed as the film is. */
export async function snapshot(session: CDPSession): Promise<FilmFrame> {
	const { data } = await session.send('Page.captureScreenshot', { format: 'jpeg', quality: 80 });
	return { jpeg: Buffer.from(data, 'base64'), takenAtMs: Date.now() };
}
