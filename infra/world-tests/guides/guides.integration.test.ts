import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guideNames, readGuides } from '@frikort/api/docs/guides';
import { findFreePort } from '@frikort/local/ports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now } from '../access/local-world.ts';
import { jsonIn, missingIn, runSteps, stepsOf } from './commands.ts';
import { type RunningWorld, startRunningWorld } from './running-world.ts';
import { folderWithLibrary } from './scripts.ts';
import { approveSystem, makeMunicipalSystem, makeSystem } from './systems.ts';

/* Every command of the guides at /api/docs, run against the local world: it works, and answers what the guide shows. */

const tools = ['bash', 'curl', 'jq'];
const hasTools = tools.every((tool) => spawnSync(tool, ['--version']).status === 0);

let world: RunningWorld;
/**
 * What somebody has who follows the guides: systems in their shell, and a folder where they have installed what is said,
 * with a citizen's file.
 */
let env: Record<string, string>;
let folder: string;
let lone: Record<string, string>;

beforeAll(async () => {
  world = await startRunningWorld();
  folder = await folderWithLibrary();
  const [own, vendor] = [await makeSystem(world, {}), await makeSystem(world, { vendor: true })];
  await approveSystem(world, vendor.id);
  const municipal = await makeMunicipalSystem(world);
  env = {
    CLIENT_ID: own.id,
    CLIENT_SECRET: own.secret,
    VENDOR_ID: vendor.id,
    VENDOR_SECRET: vendor.secret,
    MUNICIPAL_ID: municipal.id,
    MUNICIPAL_SECRET: municipal.secret,
  };
  const login = await world.logIn('lone-hansentest', 'citizen');
  if (!login.ok) throw new Error(`The citizen did not come in: ${login.reason}`);
  lone = login.headers;
  const { body } = await world.app.inject({ url: '/api/v1/me/export', headers: lone });
  await writeFile(join(folder, 'my-data.json'), body);
});
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(!hasTools)('the commands of the guide', () => {
  it.each(guideNames)('%s', async (name) => {
    const guide = (await readGuides()).find((one) => one.name === name);
    const port = String(await findFreePort());
    const text = (guide?.body ?? '').replaceAll('{{origin}}', world.origin).replaceAll('8787', port);
    const steps = stepsOf(text);
    const day = now.toISOString().slice(0, 10);
    const printed = await runSteps(steps, { day, env, folder });
    expect(printed).toHaveLength(steps.length);
    for (const [place, { commands, answer }] of steps.entries()) {
      if (answer === undefined) continue;
      if (typeof answer === 'string') expect(printed[place], commands).toBe(answer);
      else expect(missingIn(JSON.parse(printed[place] ?? ''), answer), commands).toEqual([]);
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
