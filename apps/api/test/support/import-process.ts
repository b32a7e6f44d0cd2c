import { openDatabase } from '../../src/database/database.ts';
import { runImports } from '../../src/imports/run/run-imports.ts';
import { testLimits } from './fixtures.ts';

/* A process that does the imports of a database until none is left or it is killed. Its arguments: the address, the time. */

const [, , url = '', at = ''] = process.argv;
const db = openDatabase(url);
const logger = { warn: (facts: object) => process.stderr.write(`${JSON.stringify(facts)}\n`) };
const deps = { db, clock: () => new Date(at), lookupLimits: testLimits, logger };
await runImports(deps, new AbortController().signal);
await db.$client.end();
