import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guideNames, readGuides } from '@frikort/api/docs/guides';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalWorld, type LocalWorld, now } from '../access/local-world.ts';
import { missingIn, runSteps, stepsOf } from './commands.ts';
import { approveSystem, makeSystem } from './systems.ts';

/* Every command of the guides at /api/docs, run against the local world: it works, and answers what the guide shows. */

const tools = ['bash', 'curl', 'jq'];
const hasTools = tools.every((tool) => spawnSync(tool, ['--version']).status === 0);

let world: LocalWorld;
let origin: string;
/** What somebody has in their shell who follows the guides: two systems, and a folder to work in. */
let env: Record<string, string>;
let folder: string;

beforeAll(async () => {
  world = await createLocalWorld();
  origin = await world.app.listen({ host: '127.0.0.1', port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'frikort-guides-'));
  const [own, vendor] = [await makeSystem(world, {}), await makeSystem(world, { vendor: true })];
  await approveSystem(world, vendor.id);
  env = { CLIENT_ID: own.id, CLIENT_SECRET: own.secret, VENDOR_ID: vendor.id, VENDOR_SECRET: vendor.secret };
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
