/** Written to /404.html, where web servers look for it; it needs no script. */
export const trailingSlash = 'never';
export const csr = false;
