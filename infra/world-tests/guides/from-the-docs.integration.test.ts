import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '@frikort/local/ports';
import { receiverExample } from '@frikort/words/receiver-example';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningWorld, startRunningWorld } from './running-world.ts';
import { folderWithLibrary, runScript, startScript } from './scripts.ts';
import {
  approveSystem,
  endApproval,
  makeSystem,
  makeWebhook,
  type System,
  sendAgain,
  sendTest,
} from './systems.ts';

/*
 * The examples of the client, most of them by somebody who had nothing but /api/docs: processes of their own that know
 * the address of the API and what people's pages gave them.
 */

const [cafe, nursery] = ['99100002', '99100010'] as const;

let world: RunningWorld;
let folder: string;
beforeEach(async () => {
  folder = await folderWithLibrary();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const remembered = async () => JSON.parse(await readFile(join(folder, 'memory.json'), 'utf8'));

/** How many employments of a company stand there that the scripts have sent. */
async function registered(company: string): Promise<number> {
  const { rows } = await world.database.admin.execute<{ count: number }>(sql`
    select count(*)::int as count from employments where company_cvr = ${company} and reference like 'pay-2026-11-21-%'`);
  return rows[0]?.count ?? 0;
}

describe('a company’s payroll system', () => {
  let system: System;
  beforeAll(async () => {
    world = await startRunningWorld();
    system = await makeSystem(world, {});
  });
  afterAll(() => world.close());

  const start = () => ({
    folder,
    env: {
      FRIKORT_URL: world.origin,
      CLIENT_ID: system.id,
      CLIENT_SECRET: system.secret,
      MEMORY: join(folder, 'memory.json'),
    },
  });

  it('looks a number up, imports 500 employments, and follows the events; once more changes nothing', async () => {
    const first = await runScript('from-the-docs/payroll.ts', start());
    expect(first).toMatchObject({ code: 0 });
    expect(first.lines).toEqual([
      expect.stringMatching(/^70505 is Lone Hansentest; left: [\d.]+ kr\. of 2026/),
      expect.stringMatching(/^import [\w-]+ is taken: 503 rows$/),
      'import finished: 500 created, 0 updated, 0 unchanged, 3 refused',
      '  row 501: card-number-unknown',
      '  row 502: end-before-start',
      '  row 503: amount-exceeds-remaining',
      expect.stringMatching(/^events: .*\d+ employment\.registered/),
    ]);
    expect(await registered(cafe)).toBe(500);
    const { own } = await remembered();
    expect(own).toEqual({ after: expect.any(Number) });

    const second = await runScript('from-the-docs/payroll.ts', start());
    expect(second.lines).toContain('import finished: 0 created, 0 updated, 500 unchanged, 3 refused');
    expect(await registered(cafe)).toBe(500);
    expect((await remembered()).own.after).toBeGreaterThan(own.after);
  });

  it('does so with the client, too', async () => {
    const { code, lines } = await runScript('with-the-client.ts', start());
    expect(lines).toEqual([
      '70505 is Lone Hansentest',
      'import finished: 1 of 2 refused',
      '  row 1: created',
      '  row 2: amount-exceeds-remaining',
      expect.stringMatching(/^events: read until \d+$/),
      'citizens: not-permitted',
    ]);
    expect(code).toBe(0);
  });

  it('takes webhooks that are signed with its secret, each once, and no others', async () => {
    const port = await findFreePort();
    const webhook = await makeWebhook(world, `http://127.0.0.1:${port}/`, ['import.finished']);
    const { folder: cwd, env } = start();
    const receiver = startScript('from-the-docs/receiver.ts', {
      folder: cwd,
      env: { ...env, FRIKORT_SECRET: webhook.secret, PORT: String(port) },
    });
    try {
      await receiver.says(/^listening$/);
      const testId = await sendTest(world, webhook.id);
      await receiver.says(/ webhook\.test$/);
      await runScript('from-the-docs/payroll.ts', start());
      await receiver.says(/ import\.finished: finished, 0 created, 3 refused$/);

      await sendAgain(world, webhook.id, testId);
      await receiver.says(/ again: nothing to do$/);
      const forged = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' });
      expect(forged.status).toBe(400);
      await receiver.says(/^refused: /);
    } finally {
      await receiver.stop();
    }
  });

  it('may have the receiver that the page of webhooks shows', async () => {
    const port = await findFreePort();
    const address = `http://127.0.0.1:${port}/`;
    const webhook = await makeWebhook(world, address, ['import.finished']);
    const file = join(folder, 'receiver.mjs');
    await writeFile(file, receiverExample);
    const env = { FRIKORT_SECRET: webhook.secret, PORT: String(port) };
    const receiver = startScript(file, { folder, env });
    try {
      await isListening(address);
      await sendTest(world, webhook.id);
      await receiver.says(/^[\w-]+ webhook\.test \{\}$/);
      await runScript('from-the-docs/payroll.ts', start());
      await receiver.says(/^[\w-]+ import\.finished \{"importId":"[\w-]+"\}$/);
      expect(receiver.lines).toHaveLength(2);
    } finally {
      await receiver.stop();
    }
  });
});

/** Comes when something that is not signed is refused there, and so when somebody listens. */
async function isListening(address: string): Promise<void> {
  const send = () => fetch(address, { method: 'POST', body: '{}' }).catch(() => undefined);
  await vi.waitFor(async () => expect((await send())?.status).toBe(400), { timeout: 20_000, interval: 20 });
}

describe('a vendor’s system for two companies', () => {
  let vendor: System;
  let approval: string;
  beforeAll(async () => {
    world = await startRunningWorld({ importsWait: true });
    vendor = await makeSystem(world, { vendor: true });
    await approveSystem(world, vendor.id);
    approval = await approveSystem(world, vendor.id, { by: 'omar-haddad' });
  });
  afterAll(() => world.close());

  it('stops for the one that ends its approval in the midst, says so, and goes on for the other', async () => {
    const start = {
      folder,
      env: {
        FRIKORT_URL: world.origin,
        VENDOR_ID: vendor.id,
        VENDOR_SECRET: vendor.secret,
        COMPANIES: `${nursery},${cafe}`,
        MEMORY: join(folder, 'memory.json'),
      },
    };
    const run = startScript('from-the-docs/vendor.ts', start);
    // Its import is taken, and has not been begun.
    await run.says(/^99100010: import [\w-]+ is taken/);
    await endApproval(world, approval, { by: 'omar-haddad' });
    await run.says(/^99100002: import [\w-]+ is taken/);
    world.doImports();

    const { code, lines } = await run.ended;
    expect(code).toBe(1);
    expect(lines.filter((line) => line.startsWith(nursery))).toEqual([
      expect.stringMatching(/^99100010: 70505 is Lone Hansentest/),
      expect.stringMatching(/^99100010: import [\w-]+ is taken: 503 rows$/),
      expect.stringMatching(/^99100010: stopped, 403 not-delegated: /),
      expect.stringMatching(/^99100010: its import was not followed to its end/),
    ]);
    expect(lines).toContain(`${cafe}: import finished: 500 created, 0 updated, 0 unchanged, 3 refused`);
    // What was taken before is done whole; nothing else of it was.
    expect([await registered(cafe), await registered(nursery)]).toEqual([500, 500]);
    expect(await remembered()).toEqual({
      [nursery]: { after: 0, importKey: expect.any(String) },
      [cafe]: { after: expect.any(Number) },
    });

    const again = await runScript('from-the-docs/vendor.ts', start);
    expect(again.code).toBe(1);
    expect(again.lines).toContainEqual(expect.stringMatching(/^99100010: stopped, 403 not-delegated: /));
    expect(again.lines).not.toContainEqual(expect.stringMatching(/^99100010: 70505/));
    expect(again.lines).toContain(`${cafe}: import finished: 0 created, 0 updated, 500 unchanged, 3 refused`);

    await approveSystem(world, vendor.id, { by: 'omar-haddad' });
    const approved = await runScript('from-the-docs/vendor.ts', start);
    expect(approved.code).toBe(0);
    expect([await registered(cafe), await registered(nursery)]).toEqual([500, 500]);
  });
});
