const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/**
 * JSON for a data block in HTML. Without the three characters no text can end the block or open a comment in it, and a
 * template that escapes text has nothing left to change.
 */
export function jsonLdText(data: object): string {
	return JSON.stringify(data).replace(/[<>&]/g, (sign) => escapes[sign] ?? sign);
}
