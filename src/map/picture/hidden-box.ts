/** A box over the page that nobody sees or reaches, to lay something out in; the caller removes it. */
export function hiddenBox(): HTMLElement {
	const box = document.createElement('div');
	Object.assign(box.style, { position: 'fixed', left: '0', top: '0', opacity: '0', zIndex: '-1' });
	box.inert = true;
	document.body.append(box);
	return box;
}
