import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsApart } from '@frikort/api/database/migrations-apart';
import { projectRoot } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';

/** Those that had landed before they were looked at in this way; what has landed is never edited. */
const lastUnchecked = 51;

/** The migrations of a folder that are looked at. */
export function checkedMigrations(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && Number.parseInt(name, 10) > lastUnchecked)
    .map((name) => join(folder, name));
}

/**
 * What in migrations would hold others up while they run, as squawk finds it; `undefined` when nothing would.
 * @param files SQL, each a transaction of its own unless it makes an index concurrently
 */
export async function migrationFindings(files: readonly string[]): Promise<string | undefined> {
  const apart = files.filter((file) => runsApart(readFileSync(file, 'utf8')));
  const together = files.filter((file) => !apart.includes(file));
  const found = [await squawk(together, ['--assume-in-transaction']), await squawk(apart, [])].filter(
    Boolean,
  );
  return found.length === 0 ? undefined : found.join('\n');
}

async function squawk(files: readonly string[], how: readonly string[]): Promise<string> {
  if (files.length === 0) return '';
  const config = join(projectRoot, 'infra/tasks/squawk.toml');
  const { code, output } = await runTool(
    'squawk-cli',
    'squawk',
    ['--config', config, '--reporter', 'gcc', ...how, ...files],
    { folder: 'infra/tasks', output: 'capture' },
  );
  return code === 0 ? '' : output;
}
