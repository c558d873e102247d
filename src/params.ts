import { defineParams } from '@sveltejs/kit/params';

/** `/en/…` is English; every other first segment belongs to a Chinese page. */
export const params = defineParams({
	lang: (param) => (param === 'en' ? param : undefined)
});
