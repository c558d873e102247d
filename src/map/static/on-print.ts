/** Calls `prepare` whenever the page is about to be laid out for paper; returns what ends it. */
export function onPrint(prepare: () => void): () => void {
	const controller = new AbortController();
	const { signal } = controller;
	addEventListener('beforeprint', prepare, { signal });
	// Some ways to paper, as a preview, announce themselves by the medium only.
	const paper = window.matchMedia('print');
	const follow = () => {
		if (paper.matches) prepare();
	};
	paper.addEventListener('change', follow, { signal });
	return () => controller.abort();
}
