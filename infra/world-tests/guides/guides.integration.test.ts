import { spawnSync } from 'node:child_process';
import { guideNames, readGuides } from '@frikort/api/docs/guides';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalWorld, type LocalWorld, now } from '../access/local-world.ts';
import { missingIn, runSteps, stepsOf } from './commands.ts';

/* Every command of the guides at /api/docs, run against the local world: it works, and answers what the guide shows. */

const tools = ['bash', 'curl', 'jq'];
const hasTools = tools.every((tool) => spawnSync(tool, ['--version']).status === 0);

let world: LocalWorld;
let origin: string;

beforeAll(async () => {
  world = await createLocalWorld();
  origin = await world.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => world.close());

describe.skipIf(!hasTools)('the commands of the guide', () => {
  it.each(guideNames)('%s', async (name) => {
    const guide = (await readGuides()).find((one) => one.name === name);
    const steps = stepsOf((guide?.body ?? '').replaceAll('{{origin}}', origin));
    const day = now.toISOString().slice(0, 10);
    const printed = await runSteps(steps, { day, env: {} });
    expect(printed).toHaveLength(steps.length);
    for (const [place, { commands, answer }] of steps.entries()) {
      if (answer === undefined) continue;
      expect(missingIn(JSON.parse(printed[place] ?? ''), answer), commands).toEqual([]);
    }
  });
});
