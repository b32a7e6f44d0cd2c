import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { runScript } from '@frikort/local/tools';

/** The OpenAPI document that the API serves, as the text that is committed. */
export async function openApiDocument(): Promise<string> {
  const { code, output } = await runScript(join(projectRoot, 'apps/api/src/cli/openapi.ts'), [], {
    output: 'capture',
  });
  if (code !== 0) throw new Error(`The API could not tell its OpenAPI document:\n${output}`);
  return output;
}
