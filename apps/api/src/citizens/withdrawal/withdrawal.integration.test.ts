import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../../test/support/citizens.ts';
import { createPerson } from '../../../test/support/corrections.ts';
import { createCaseworker, createEmployee } from '../../../test/support/fixtures.ts';
import type { CaseworkerCaller, CitizenCaller } from '../../auth/caller.ts';
import { placeAll } from '../../events/sequence.ts';

/* R13: a citizen asks for the consent to be withdrawn; the municipality decides. */

let world: TestWorld;
let ib: CaseworkerCaller;
let karen: CaseworkerCaller;
beforeAll(async () => {
  world = await createWorld();
  ib = await createCaseworker(world.database.db);
  karen = await createCaseworker(world.database.db, '35209115');
});
afterAll(() => world.close());

let id: string;
let nora: CitizenCaller;
beforeEach(async () => {
  const { citizen, lone } = await createPerson(world.database.db);
  id = citizen.id;
  nora = lone;
});

const ask = () => world.send(nora, 'PUT', '/me/consent-withdrawal');
const keep = () => world.send(nora, 'DELETE', '/me/consent-withdrawal');
const settle = (caller: CaseworkerCaller = ib) =>
  world.send(caller, 'POST', `/citizens/${id}/consent-withdrawal/settlement`);
const read = async () => (await world.send(ib, 'GET', `/citizens/${id}`)).json();
const waiting = async () => (await world.send(ib, 'GET', '/worklist')).json().withdrawing.all;
const deactivate = () =>
  world.send(ib, 'POST', `/citizens/${id}/deactivation`, {
    body: { reason: 'Samtykket er trukket tilbage' },
  });

describe('R13: asking for the consent to be withdrawn', () => {
  it('changes nothing but that the municipality has a task, in list, worklist and messages', async () => {
    const before = await waiting();
    const logged = await logOf(world, async () => {
      expect((await ask()).json()).toMatchObject({
        status: 'active',
        consent: { textFrom: '2025-01-01', withdrawalAskedAt: now.toISOString() },
      });
    });
    expect(logged).toMatchObject([{ action: 'withdrawal-asked', outcome: 'done', object_id: id }]);
    expect(await read()).toMatchObject({
      status: 'active',
      consent: { withdrawalAskedAt: now.toISOString() },
    });
    expect(await waiting()).toBe(before + 1);
    const listed = (await world.send(ib, 'GET', '/citizens?withdrawing=true&limit=100')).json().items;
    expect(listed.map((one: { id: string }) => one.id)).toContain(id);
    await placeAll({ db: world.database.db, clock: () => now });
    const { items } = (await world.send(ib, 'GET', '/messages')).json();
    expect(items[0]).toMatchObject({ kind: 'withdrawal-asked', about: { citizen: { id } } });
    const history = (await world.send(ib, 'GET', `/citizens/${id}/cards/2026/history`)).json().items;
    expect(history.at(-1)).toMatchObject({ event: 'withdrawal-asked', actor: { role: 'citizen' } });
  });

  it('is asked once, however often it is sent, and can be taken back', async () => {
    await Promise.all(Array.from({ length: 5 }, ask));
    await keep();
    await keep();
    const history = (await world.send(ib, 'GET', `/citizens/${id}/cards/2026/history`)).json().items;
    expect(history.map(({ event }: { event: string }) => event).slice(-2)).toEqual([
      'withdrawal-asked',
      'withdrawal-taken-back',
    ]);
    expect((await read()).consent.withdrawalAskedAt).toBeUndefined();
  });

  it('is settled by a deactivation, and refused once the frikort is inactive', async () => {
    await ask();
    expect((await deactivate()).json().consent.withdrawalAskedAt).toBeUndefined();
    expect((await ask()).json()).toMatchObject({ status: 409, code: 'enrolment-inactive' });
    expect((await settle()).json()).toMatchObject({ status: 409, code: 'no-withdrawal-asked' });
  });

  it('is settled once because the citizen keeps the frikort', async () => {
    await ask();
    const answers = await Promise.all([settle(), settle(), settle()]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    expect(await read()).toMatchObject({ status: 'active' });
  });

  it('is the citizen’s own, and settled by the responsible authority alone', async () => {
    await ask();
    expect((await settle(karen)).json().code).toBe('not-found');
    const bente = await createEmployee(world.database.db);
    for (const caller of [ib, bente]) {
      expect((await world.send(caller, 'PUT', '/me/consent-withdrawal')).json().code).toBe('not-permitted');
    }
    expect((await settle()).statusCode).toBe(200);
  });
});
