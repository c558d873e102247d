import { writeFile } from 'node:fs/promises';
import { rebuildMemberFiles } from '#geodata/member-files.ts';

for (const [path, text] of await rebuildMemberFiles('geodata/members')) {
	await writeFile(path, text);
	console.log(`${path}: ${text.length} characters`);
}
