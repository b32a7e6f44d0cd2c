import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createTestApp, logIn } from '@frikort/api/test/support/app';
import { createTestDatabase, type TestDatabase } from '@frikort/api/test/support/database';
import { createCitizen, createEmployee, openYear } from '@frikort/api/test/support/fixtures';
import { projectRoot } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generators } from './generators.ts';

/*
 * The API as somebody else's program meets it: clients that other generators make of the committed document compile
 * strictly, and register an employment at the running API.
 */

const run = promisify(execFile);
const allowanceOere = 4_000_000;

let database: TestDatabase;
let app: Awaited<ReturnType<typeof createTestApp>>;
let origin: string;
let cookie: string;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await createTestApp(database.db, { clock: () => new Date('2026-11-21T12:00:00Z') });
  await openYear(database.admin, 2026, allowanceOere);
  const session = await logIn(database.db, await createEmployee(database.db));
  cookie = session.cookie ?? '';
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

/** A program of somebody else's: in a folder of its own, with nothing of ours to lean on. */
const settings = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,

    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],

    module: 'nodenext',
    rootDir: '.',
    outDir: 'built',
  },
  include: ['**/*.ts'],
};

describe.each(Object.entries(generators))('a client made by %s', (name, generate) => {
  let folder: string;
  let compilerSays: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), `frikort-${name}-`));
    await generate(path.join(projectRoot, 'apps/api/openapi.json'), folder, origin);
    await copyFile(
      path.join(import.meta.dirname, 'consumers', `${name}.ts`),
      path.join(folder, 'register.ts'),
    );
    await writeFile(path.join(folder, 'package.json'), '{ "type": "commonjs" }');
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const compiled = await runTool('typescript', 'tsc', ['--project', folder], { output: 'capture' });
    compilerSays = compiled.output;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('compiles strictly', () => {
    expect(compilerSays).toBe('');
  });

  it('registers an employment, once, and is told why not', async () => {
    const { cardNumber } = await createCitizen(database.db);
    const register = async (amountOere: number) => {
      const args = [
        path.join(folder, 'built', 'register.js'),
        origin,
        cookie,
        cardNumber,
        String(amountOere),
      ];
      return JSON.parse((await run(process.execPath, args)).stdout);
    };
    expect(await register(150_000)).toEqual({ registered: 150_000, replayed: null });
    expect(await register(150_000)).toEqual({ registered: 150_000, replayed: 'true' });
    const most = allowanceOere - 150_000;
    expect(await register(allowanceOere)).toEqual({ refused: 'amount-exceeds-remaining', most });
  });
});
