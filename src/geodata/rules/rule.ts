import type { CheckContext } from '../check-context.ts';
import type { Finding } from '../finding.ts';

/** One thing that must hold in the data. `name` stands in brackets behind each problem it reports. */
export interface Rule {
	name: string;
	check(context: CheckContext): Finding[];
}
