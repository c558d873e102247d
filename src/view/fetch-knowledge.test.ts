import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const answers = (...responses: Response[]) => {
	const fetch = vi.fn(() => Promise.resolve(responses.shift() ?? Response.error()));
	vi.stubGlobal('fetch', fetch);
	return fetch;
};

describe('the knowledge of another day', () => {
	// What was fetched is kept by the module: each test takes a fresh one.
	beforeEach(() => void vi.resetModules());
	afterEach(() => void vi.unstubAllGlobals());

	it('is fetched once, however many ask', async () => {
		const fetch = answers(Response.json({ claims: [] }));
		const { fetchKnowledge } = await import('./fetch-knowledge.ts');
		const [first, second] = await Promise.all([fetchKnowledge(), fetchKnowledge()]);
		expect(first).toBe(second);
		expect(fetch).toHaveBeenCalledTimes(1);
	});

	it('is asked for again after a failure that names the status', async () => {
		const fetch = answers(new Response('', { status: 404 }), Response.json({ claims: [] }));
		const { fetchKnowledge } = await import('./fetch-knowledge.ts');
		await expect(fetchKnowledge()).rejects.toThrow('/knowledge.json: found status 404, allowed 200');
		await expect(fetchKnowledge()).resolves.toEqual({ claims: [] });
		expect(fetch).toHaveBeenCalledTimes(2);
	});
});
