import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guideNames, readGuides } from '@frikort/api/docs/guides';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalWorld, type LocalWorld, now } from '../access/local-world.ts';
import { jsonIn, missingIn, runSteps, stepsOf } from './commands.ts';
import { approveSystem, makeSystem } from './systems.ts';

/* Every command of the guides at /api/docs, run against the local world: it works, and answers what the guide shows. */

const tools = ['bash', 'curl', 'jq'];
const hasTools = tools.every((tool) => spawnSync(tool, ['--version']).status === 0);

let world: LocalWorld;
let origin: string;
/** What somebody has in their shell who follows the guides: systems, and a folder to work in with a citizen's file. */
let env: Record<string, string>;
let folder: string;
let lone: Record<string, string>;

beforeAll(async () => {
  world = await createLocalWorld();
  origin = await world.app.listen({ host: '127.0.0.1', port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'frikort-guides-'));
  const [own, vendor] = [await makeSystem(world, {}), await makeSystem(world, { vendor: true })];
  await approveSystem(world, vendor.id);
  env = { CLIENT_ID: own.id, CLIENT_SECRET: own.secret, VENDOR_ID: vendor.id, VENDOR_SECRET: vendor.secret };
  const login = await world.logIn('lone-hansentest', 'citizen');
  if (!login.ok) throw new Error(`The citizen did not come in: ${login.reason}`);
  lone = login.headers;
  const { body } = await world.app.inject({ url: '/api/v1/me/export', headers: lone });
  await writeFile(join(folder, 'my-data.json'), body);
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(!hasTools)('the commands of the guide', () => {
  it.each(guideNames)('%s', async (name) => {
    const guide = (await readGuides()).find((one) => one.name === name);
    const steps = stepsOf((guide?.body ?? '').replaceAll('{{origin}}', origin));
    const day = now.toISOString().slice(0, 10);
    const printed = await runSteps(steps, { day, env, folder });
    expect(printed).toHaveLength(steps.length);
    for (const [place, { commands, answer }] of steps.entries()) {
      if (answer === undefined) continue;
      expect(missingIn(JSON.parse(printed[place] ?? ''), answer), commands).toEqual([]);
    }
  });
});

it('the guide to who has looked shows what a citizen is answered', async () => {
  const guide = (await readGuides()).find(({ name }) => name === 'who-looked');
  const [shown] = jsonIn(guide?.body ?? '');
  const asked = { url: '/api/v1/me/access-log?by=others', headers: { ...lone, 'accept-language': 'en' } };
  const answer = (await world.app.inject(asked)).json();
  const lookedUp = answer.items.filter(({ action }: { action: string }) => action === 'card-looked-up');
  expect(missingIn({ ...answer, items: lookedUp }, shown)).toEqual([]);
  expect(lookedUp[0].inWords).toMatchObject(Object(shown).items[0].inWords);
});
