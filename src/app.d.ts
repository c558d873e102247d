/** Public origin of the site, e.g. `https://map.example.cn`; empty where none is configured. */
declare const __SITE_ORIGIN__: string;
