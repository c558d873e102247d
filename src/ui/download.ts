/** Gives a file to the visitor as a download. The address of the blob is never loaded into a page: the policy holds. */
export function download(blob: Blob, fileName: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = fileName;
	link.click();
	URL.revokeObjectURL(address);
}
