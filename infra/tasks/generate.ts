// `npm run generate`: writes everything that is generated and committed anew: the OpenAPI document, the client's
// types, the table of settings. The drift checks of `npm test` fail when this has been forgotten.
// `npm run generate -- migration NAME`: also writes the next migration, from what the schema has changed.
// `npm run generate -- release`: also keeps the document as that of a release, to which later changes are held.

import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { runScript, runTool } from '@frikort/local/tools';
import { openApiDocument } from './openapi.ts';
import { releaseDocument } from './released.ts';
import { writeSettings } from './settings-table.ts';

async function generateMigration(name: string): Promise<number> {
  const { code } = await runTool('drizzle-kit', 'drizzle-kit', ['generate', '--name', name], {
    folder: 'apps/api',
  });
  return code;
}

async function generateClient(): Promise<number> {
  writeFileSync(join(projectRoot, 'apps/api/openapi.json'), await openApiDocument());
  process.stdout.write('Written: apps/api/openapi.json\n');
  const { code } = await runScript(join(projectRoot, 'packages/api-client/generate.ts'), [], {
    folder: 'packages/api-client',
  });
  if (code === 0) process.stdout.write('Written: packages/api-client/src/schema.gen.ts\n');
  return code;
}

const [what, name] = process.argv.slice(2);
if (what === 'migration' && name === undefined)
  throw new Error('Name it: npm run generate -- migration NAME');
const migrated = what === 'migration' && name !== undefined ? await generateMigration(name) : 0;
await writeSettings();
process.stdout.write('Written: infra/PRODUCTION.md\n');
process.exitCode = migrated || (await generateClient());
if (what === 'release' && process.exitCode === 0)
  process.stdout.write(`Written: ${relative(projectRoot, releaseDocument(new Date()))}\n`);
