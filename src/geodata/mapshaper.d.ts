declare module 'mapshaper' {
	const mapshaper: {
		/** Runs a command line over files held in memory and gives back the files it writes. */
		applyCommands(
			commands: string,
			files: Record<string, string>
		): Promise<Record<string, string | Uint8Array>>;
	};
	export default mapshaper;
}
