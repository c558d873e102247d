/** Loads the code of the live map and of its engine, whose worker starts with it. Rejects where a part cannot be read. */
export const loadMapCode = () => Promise.all([import('./live-map.ts'), import('./engine.ts')]);
