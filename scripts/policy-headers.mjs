/**
 * Each page carries the policy for its scripts and styles itself, with the hashes of those that stand in it. What is
 * the same on all pages, and what only a header can say (frame-ancestors), stands here; the browser holds both.
 */
const pagePolicy = [
	"child-src 'none'",
	"connect-src 'self'",
	"font-src 'self'",
	"frame-src 'none'",
	"img-src 'self' data:",
	"manifest-src 'self'",
	"media-src 'none'",
	"object-src 'none'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
];

/** Scripts, workers among them, have no page to carry one. */
const scriptPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"connect-src 'self'",
	"frame-ancestors 'none'"
];

const refused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/**
 * What the server of the site says with every answer beside the content; `deploy/nginx.conf` says the same, which a
 * test holds.
 *
 * @param {string} address the path that is asked for, with or without a query
 * @returns {[name: string, value: string][]}
 */
export function policyHeaders(address) {
	const policy = /\.m?js(\?|$)/.test(address) ? scriptPolicy : pagePolicy;
	return [
		['Content-Security-Policy', policy.join('; ')],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Permissions-Policy', refused.map((feature) => `${feature}=()`).join(', ')],
		['Referrer-Policy', 'no-referrer'],
		['X-Content-Type-Options', 'nosniff']
	];
}
