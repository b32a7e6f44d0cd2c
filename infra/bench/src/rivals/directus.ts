import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '@frikort/local/ports';
import type { Contender } from '../contender.ts';
import { cardNumber, contact } from '../places.ts';
import { connections, contenderOf, posted, type RivalSetting } from './common.ts';
import { installRival, run } from './packages.ts';
import { startRival } from './process.ts';

const cli = 'node_modules/directus/cli.js';
const token = 'bench-token-of-directus';

/** As Directus makes it when somebody clicks a table together: with its log of who did what. */
const collections = [
  {
    collection: 'cards',
    schema: {},
    meta: {},
    fields: [
      {
        field: 'card_number',
        type: 'string',
        schema: { is_primary_key: true, is_nullable: false },
        meta: {},
      },
      { field: 'allowance_oere', type: 'integer', schema: { is_nullable: false }, meta: {} },
    ],
  },
  {
    collection: 'employments',
    schema: {},
    meta: {},
    fields: [
      {
        field: 'id',
        type: 'integer',
        schema: { is_primary_key: true, has_auto_increment: true },
        meta: {},
      },
      { field: 'card', type: 'string', schema: { is_nullable: false }, meta: { special: ['m2o'] } },
      ...['start_date', 'end_date'].map((field) => ({
        field,
        type: 'date',
        schema: { is_nullable: false },
        meta: {},
      })),
      { field: 'amount_oere', type: 'integer', schema: { is_nullable: false }, meta: {} },
      ...['contact_name', 'contact_email', 'contact_phone', 'status'].map((field) => ({
        field,
        type: 'string',
        schema: { is_nullable: false },
        meta: {},
      })),
      { field: 'created_at', type: 'timestamp', schema: {}, meta: { special: ['date-created'] } },
    ],
  },
];
const relation = {
  collection: 'employments',
  field: 'card',
  related_collection: 'cards',
  schema: { on_delete: 'NO ACTION' },
};

/** Directus with one of our hooks. */
export async function startDirectus(
  hook: 'count-then-insert' | 'lock-then-count',
  { say, database, filling }: RivalSetting,
): Promise<Contender> {
  const folder = await installRival('directus', say);
  const url = await database(`directus-${hook}`);
  const port = await findFreePort();
  const extensions = join(folder, 'extensions', hook);
  await rm(extensions, { recursive: true, force: true });
  await mkdir(join(extensions, hook), { recursive: true });
  await cp(join(folder, hook, 'index.js'), join(extensions, hook, 'index.js'));
  // Not under that name in the project, whose versions all stand in one catalog.
  await writeFile(
    join(extensions, hook, 'package.json'),
    await readFile(join(folder, hook, 'extension.json')),
  );
  const env = {
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SECRET: 'bench'.padEnd(32, '.'),
    DB_CLIENT: 'pg',
    DB_CONNECTION_STRING: url,
    DB_POOL__MIN: '0',
    DB_POOL__MAX: String(connections),
    ADMIN_EMAIL: 'bench@example.dk',
    ADMIN_PASSWORD: 'bench-password',
    ADMIN_TOKEN: token,
    EXTENSIONS_PATH: extensions,
    LOG_LEVEL: 'warn',
    TELEMETRY: 'false',
    // It would turn away what it is too busy for.
    PRESSURE_LIMITER_ENABLED: 'false',
  };
  await run(process.execPath, [cli, 'bootstrap'], folder, env);
  const origin = `http://127.0.0.1:${port}`;
  const logFile = join(folder, `${hook}.log`);
  const address = `${origin}/server/ping`;
  const server = await startRival({ args: [cli, 'start'], cwd: folder, env, logFile, address });
  const ask = (card: number, amount: number) =>
    posted('/items/employments', token, {
      card: cardNumber.of(card),
      start_date: filling.startDate,
      end_date: filling.endDate,
      amount_oere: amount,
      contact_name: contact.name,
      contact_email: contact.email,
      contact_phone: contact.phone,
    });
  return contenderOf({
    name: hook === 'count-then-insert' ? 'Directus, counts in a hook' : 'Directus, locks the card first',
    origin,
    databaseUrl: url,
    server,
    ask,
    filling,
    prepare: async () => {
      for (const collection of collections) await define(origin, '/collections', collection);
      await define(origin, '/relations', relation);
    },
  });
}

/** Adds to what Directus holds, as its administrator. */
async function define(origin: string, path: string, body: object): Promise<void> {
  const { method, headers, body: text } = posted(path, token, body);
  const answer = await fetch(origin + path, { method, headers, body: text });
  if (!answer.ok) throw new Error(`Directus answered ${answer.status} to ${path}: ${await answer.text()}`);
}
