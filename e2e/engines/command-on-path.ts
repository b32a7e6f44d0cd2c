import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of a command that is installed; undefined when it is not on the PATH. */
export function commandOnPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((candidate) => existsSync(candidate));
}
