// `npm run generate`: writes everything that is generated and committed anew. The drift checks of `npm test`
// fail when this has been forgotten.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { runScript } from '@frikort/local/tools';
import { openApiDocument } from './openapi.ts';

writeFileSync(join(projectRoot, 'apps/api/openapi.json'), await openApiDocument());
process.stdout.write('Written: apps/api/openapi.json\n');

const { code } = await runScript(join(projectRoot, 'packages/api-client/generate.ts'), [], {
  folder: 'packages/api-client',
});
if (code === 0) process.stdout.write('Written: packages/api-client/src/schema.gen.ts\n');
process.exitCode = code;
