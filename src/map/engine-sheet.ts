import css from 'maplibre-gl/dist/maplibre-gl.css?inline';

/**
 * MapLibre's rules, with the engine's own script: as a link of the document they would hold up its first paint. A
 * constructed sheet is what the content security policy admits.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
