/**
 * Writes src/schema.gen.ts from the committed OpenAPI document of the API.
 * `node generate.ts` writes; `node generate.ts --check` fails when the committed file differs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';

const openApiDocument = new URL('../../apps/api/openapi.json', import.meta.url);
const target = new URL('./src/schema.gen.ts', import.meta.url);

/** The types of every route, parameter and body in the document, as TypeScript source. */
async function generateSchema(source: URL): Promise<string> {
  const nodes = await openapiTypescript(source, { alphabetize: true, exportType: true });
  return `// Generated from apps/api/openapi.json by packages/api-client/generate.ts. Do not edit.\n\n${astToString(nodes)}`;
}

if (import.meta.main) {
  const generated = await generateSchema(openApiDocument);
  if (process.argv.includes('--check')) {
    if ((await readFile(target, 'utf8')) !== generated) {
      console.error('src/schema.gen.ts does not match apps/api/openapi.json. Run: npm run generate');
      process.exitCode = 1;
    }
  } else {
    await writeFile(target, generated);
  }
}
