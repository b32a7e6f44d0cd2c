import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalWorld, type LocalWorld, now } from '../access/local-world.ts';
import { approveSystem, makeSystem, type System } from '../guides/systems.ts';

/* The workflows that the API offers to outside systems (Arazzo), each run by `redocly respect` against the local world. */

const file = join(projectRoot, 'apps/api/workflows.arazzo.yaml');
const text = await readFile(file, 'utf8');
const workflows = [...text.matchAll(/^ {2}- workflowId: (\w+)$/gm)].map(([, id = '']) => id);

let world: LocalWorld;
let origin: string;
let own: System;
let vendor: System;

beforeAll(async () => {
  world = await createLocalWorld();
  origin = await world.app.listen({ host: '127.0.0.1', port: 0 });
  [own, vendor] = [await makeSystem(world, {}), await makeSystem(world, { vendor: true })];
  await approveSystem(world, vendor.id);
});
afterAll(() => world.close());

/** Runs workflows as a system, in one process. @returns how it ended, and what it said */
async function respect(names: readonly string[], { id: clientId, secret: clientSecret }: System) {
  const inputs = {
    clientId,
    clientSecret,
    cardNumber: '70505',
    day: now.toISOString().slice(0, 10),
    reference: 'workflow-1',
    approvedBy: '99100002',
    notApprovedBy: '99100010',
  };
  return await runTool(
    '@redocly/cli',
    'redocly',
    [
      ...['respect', file, ...names.flatMap((name) => ['--workflow', name])],
      ...['--server', `frikort=${origin}`, '--server', `login=${origin}`, '--input', JSON.stringify(inputs)],
    ],
    {
      folder: 'infra/tasks',
      output: 'capture',
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
}

const ofVendors = ['actForCompanies'];

describe('the workflows of outside systems', { timeout: 120_000 }, () => {
  it('are five at least', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(5);
    expect(workflows).toEqual(expect.arrayContaining(ofVendors));
  });

  it('work as a company’s own system', async () => {
    const { code, output } = await respect(
      workflows.filter((name) => !ofVendors.includes(name)),
      own,
    );
    expect(code, output).toBe(0);
  });

  it('work as a vendor’s', async () => {
    const { code, output } = await respect(ofVendors, vendor);
    expect(code, output).toBe(0);
  });

  it('fail where the API does not do what they say', async () => {
    const { code, output } = await respect(['followEvents'], { ...own, secret: `${own.secret}x` });
    expect(code).not.toBe(0);
    expect(output).toContain('$statusCode == 200');
  });
});
