import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startWebhookReceiver, type WebhookReceiver } from '@frikort/api/test/support/webhook-receiver';
import { projectRoot } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now } from '../access/local-world.ts';
import { type RunningWorld, startRunningWorld } from '../guides/running-world.ts';
import { approveSystem, makeSystem, type System } from '../guides/systems.ts';

/* The workflows that the API offers to outside systems (Arazzo), each run by `redocly respect` against the local world. */

const file = join(projectRoot, 'apps/api/workflows.arazzo.yaml');
const text = await readFile(file, 'utf8');
const workflows = [...text.matchAll(/^ {2}- workflowId: (\w+)$/gm)].map(([, id = '']) => id);

let world: RunningWorld;
let receiver: WebhookReceiver;
let own: System;
let vendor: System;

beforeAll(async () => {
  world = await startRunningWorld();
  receiver = await startWebhookReceiver();
  [own, vendor] = [await makeSystem(world, {}), await makeSystem(world, { vendor: true })];
  await approveSystem(world, vendor.id);
});
afterAll(async () => {
  await receiver.close();
  await world.close();
});

const asSystem = ({ id, secret }: System) => ({ clientId: id, clientSecret: secret });

/** Runs workflows in one process. @param who what they prove who they are with @returns how it ended, and what it said */
async function respect(names: readonly string[], who: Readonly<Record<string, string>>) {
  const inputs = {
    ...who,
    cardNumber: '70505',
    day: now.toISOString().slice(0, 10),
    reference: 'workflow-1',
    approvedBy: '99100002',
    notApprovedBy: '99100010',
    address: receiver.url,
  };
  return await runTool(
    '@redocly/cli',
    'redocly',
    [
      ...['respect', file, ...names.flatMap((name) => ['--workflow', name])],
      ...[
        '--server',
        `frikort=${world.origin}`,
        '--server',
        `login=${world.origin}`,
        '--input',
        JSON.stringify(inputs),
      ],
    ],
    {
      folder: 'infra/tasks',
      output: 'capture',
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
}

const ofVendors = ['actForCompanies'];
const ofPeople = ['haveEventsSent'];

describe('the workflows of outside systems', { timeout: 120_000 }, () => {
  it('are seven at least', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(7);
    expect(workflows).toEqual(expect.arrayContaining([...ofVendors, ...ofPeople]));
  });

  it('work as a company’s own system', async () => {
    const { code, output } = await respect(
      workflows.filter((name) => ![...ofVendors, ...ofPeople].includes(name)),
      asSystem(own),
    );
    expect(code, output).toBe(0);
  });

  it('work as a vendor’s', async () => {
    const { code, output } = await respect(ofVendors, asSystem(vendor));
    expect(code, output).toBe(0);
  });

  it('work as somebody who is logged in', async () => {
    const login = await world.logIn('bjarne-jepsen', 'company');
    if (!login.ok) throw new Error(login.reason);
    const { cookie = '', 'frikort-session': fingerprint = '' } = login.headers;
    const session = cookie.slice(cookie.indexOf('=') + 1);
    const { code, output } = await respect(ofPeople, { session, fingerprint });
    expect(code, output).toBe(0);
    expect(receiver.received).not.toEqual([]);
  });

  it('fail where the API does not do what they say', async () => {
    const { code, output } = await respect(['followEvents'], asSystem({ ...own, secret: `${own.secret}x` }));
    expect(code).not.toBe(0);
    expect(output).toContain('$statusCode == 200');
  });
});
