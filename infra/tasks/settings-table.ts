import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { runScript } from '@frikort/local/tools';

/** The page whose last part is the table of settings. */
export const productionPage = join(projectRoot, 'infra/PRODUCTION.md');

const begin = '<!-- The rest is written by `npm run generate`, from the settings themselves. -->\n';

/** The page with the table as the code has it now. */
export async function pageWithSettings(): Promise<string> {
  const text = readFileSync(productionPage, 'utf8');
  const at = text.indexOf(begin);
  if (at < 0) throw new Error(`${productionPage} has no place for the settings: ${begin}`);
  const { code, output } = await runScript(join(projectRoot, 'apps/api/src/cli/settings-table.ts'), [], {
    output: 'capture',
  });
  if (code !== 0) throw new Error(`The API could not tell its settings:\n${output}`);
  return `${text.slice(0, at + begin.length)}${output}`;
}

/** Writes the table anew. */
export async function writeSettings(): Promise<void> {
  writeFileSync(productionPage, await pageWithSettings());
}
