import { describe, expect, it } from 'vitest';
import { isLinkable, linkableHosts } from './source.ts';

describe('an address', () => {
	it.each([
		'https://www.gov.cn/news/1.htm',
		'http://gov.cn/',
		'https://wap.cq.gov.cn/ywdt/t1.html',
		'https://zh.wikipedia.org/wiki/%E5%BC%80%E5%B7%9E%E5%8C%BA',
		'HTTPS://WWW.CQNEWS.NET/a'
	])('%s may be linked', (address) => {
		expect(isLinkable(address)).toBe(true);
	});

	it.each([
		['that is empty', ''],
		['that is none', 'gov.cn'],
		['without its own scheme', '//www.gov.cn/'],
		['that a browser would read as a path', 'https:gov.cn/'],
		['that is a script', 'javascript:alert("https://gov.cn")'],
		['of another scheme', 'ftp://www.gov.cn/'],
		['of another host', 'https://example.org/'],
		['on a look-alike host', 'https://evilgov.cn/'],
		['with the host as a prefix', 'https://gov.cn.example.org/'],
		['with the host as a user', 'https://gov.cn@example.org/'],
		['with the host in its path', 'https://example.org/gov.cn'],
		['with the host in its fragment', 'https://example.org/#.gov.cn'],
		['with a space before it', ' https://www.gov.cn/']
	])('%s may not: %s', (_what, address) => {
		expect(isLinkable(address)).toBe(false);
	});

	it('may be linked on every host of the list and below it', () => {
		for (const host of linkableHosts) {
			expect(isLinkable(`https://${host}/`), host).toBe(true);
			expect(isLinkable(`https://www.${host}/`), host).toBe(true);
			expect(isLinkable(`https://www-${host}/`), host).toBe(false);
		}
	});
});
