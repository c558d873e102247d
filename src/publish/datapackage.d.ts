declare module 'datapackage' {
	/** A file of a package, held against its own profile and, where it is a table, its schema. */
	export interface Resource {
		name: string;
		valid: boolean;
		errors: Error[];
		headers: string[] | null;
		/** Reads the rows of a table cast to the types of its schema. Rejects on the first cell that breaks it. */
		read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
	}

	export interface Package {
		valid: boolean;
		errors: Error[];
		resources: Resource[];
		getResource(name: string): Resource | null;
	}

	const datapackage: {
		Package: {
			/** Holds a descriptor against its profile; `basePath` is the folder its paths are relative to. */
			load(descriptor: object, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
		};
	};
	export default datapackage;
}
