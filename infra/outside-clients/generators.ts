import path from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { generate } from 'orval';

/** Makes a client of an OpenAPI document in a folder, as a user of that generator would. */
export type Generator = (document: string, folder: string, apiOrigin: string) => Promise<void>;

/** Generators of others, each with the name of the program in `consumers/` that uses what it makes. */
export const generators: Readonly<Record<string, Generator>> = {
  async 'hey-api'(document, folder) {
    const output = { path: path.join(folder, 'client'), postProcess: [] };
    await createClient({ input: document, output, logs: { level: 'silent' } });
  },
  async orval(document, folder, apiOrigin) {
    const target = path.join(folder, 'client.ts');
    await generate({
      input: { target: document },
      output: { target, client: 'fetch', mode: 'single', headers: true, baseUrl: apiOrigin },
    });
  },
};
