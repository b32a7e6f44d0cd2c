import { cpr } from '@frikort/domain/cpr';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, newTestKey, testVault } from '../../test/support/fixtures.ts';
import { sealAll } from '../audit/sealing.ts';
import { verifyDatabase } from '../audit/verify.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { findEnrolment } from '../citizens/grant-store.ts';
import { readCitizen } from '../citizens/read-store.ts';
import { withJobLock } from '../jobs/job-lock.ts';
import type { CprRegister, RegisterAnswer } from './cpr-register.ts';
import { createLocalRegister } from './local.ts';
import { freshen, patienceMs, RegisterSilent, refreshAll } from './refresh.ts';

const old = '0707770000';
const fresh = '0807770000';
const quick = { batchSize: 3, pauseMs: 0 };

let world: TestWorld;
let karla: CaseworkerCaller;
beforeEach(async () => {
  world = await createWorld({ onlyRowsChange: true });
  karla = await createCaseworker(world.database.db);
});
afterEach(() => world.close());

/** Granted on this number, and last read from the register so many hours ago. */
async function granted(number: string, hours = 25): Promise<{ id: string; cardNumber: string }> {
  world.register.people = [...world.register.people.filter((known) => known.cpr !== number), person(number)];
  const citizen = (await grant(world, karla, number)).json();
  await world.database.admin.execute(sql`
    update citizens set register_read_at = ${new Date(now.getTime() - hours * 3_600_000).toISOString()}::timestamptz
    where id = ${citizen.id}::uuid`);
  world.register.lookUps = [];
  return citizen;
}

const view = async (id: string) => (await world.send(karla, 'GET', `/citizens/${id}`)).json();
const search = async (query: string) =>
  (await world.send(karla, 'POST', '/citizens/search', { body: { query } })).json();
const depsWith = (register: CprRegister) => ({
  db: world.database.db,
  vault: testVault,
  register,
  clock: () => now,
});
const register = () =>
  createLocalRegister(async () => {
    if (world.register.down) throw new Error('down');
    return world.register.people;
  });

describe('R21: the register is read again when somebody looks', () => {
  it('at an entry older than a day, and not before', async () => {
    const { id } = await granted(old, 23);
    await view(id);
    expect(world.register.lookUps).toEqual([]);
    const later = await granted(fresh, 25);
    await view(later.id);
    await view(later.id);
    expect(world.register.lookUps).toEqual([fresh]);
  });

  it('and shows a new name, and a protection, to companies too (R20)', async () => {
    const { id, cardNumber } = await granted(old);
    world.register.people = [person(old, { name: 'Nora Nyborgtest', nameProtected: true })];
    expect(await view(id)).toMatchObject({ name: 'Nora Nyborgtest', flags: ['name-protected'] });
    const bente = await createEmployee(world.database.db);
    const card = await world.send(bente, 'POST', '/card-lookups', { body: { cardNumber } });
    expect(card.body).toContain('N. N.');
    expect(card.body).not.toContain('Nyborgtest');
  });

  it.each([
    [90, 'dead'],
    [80, 'emigrated'],
    [70, 'disappeared'],
    [30, 'cancelled'],
    [50, 'duplicate'],
  ])('R15: status %i flags the citizen as %s and deactivates nothing', async (registerStatus, flag) => {
    const { id, cardNumber } = await granted(old);
    world.register.people = [person(old, { registerStatus })];
    expect(await search(cardNumber)).toMatchObject({ citizen: { status: 'active', flags: [flag] } });
    expect((await world.send(karla, 'GET', '/citizens')).json().items[0]).toMatchObject({
      id,
      flags: [flag],
    });
    const { rows } = await world.database.admin.execute(
      sql`select register_status_since = register_read_at as since from citizens`,
    );
    expect(rows).toEqual([{ since: true }]);
  });

  it('a number that the register does not know any more is flagged', async () => {
    const { id } = await granted(old);
    world.register.people = [];
    expect(await view(id)).toMatchObject({ name: 'Nora Lindtest', status: 'active', flags: ['unknown'] });
  });

  it('is logged when it is something new, and then only; the log stays whole', async () => {
    const { id } = await granted(old);
    const unchanged = await logOf(world, () => view(id));
    expect(unchanged.map(({ action }) => action)).toEqual(['citizen-viewed']);
    const other = await granted(fresh);
    world.register.people = [person(fresh, { registerStatus: 90 })];
    const changed = await logOf(world, () => view(other.id));
    expect(changed.map(({ action }) => action).sort()).toEqual(['citizen-viewed', 'register-entry-changed']);
    expect(new Set(changed.map(({ subject }) => subject?.toString('hex'))).size).toBe(1);
    const keys = [newTestKey('seal-1')] as const;
    await sealAll(world.database.db, keys, () => now);
    expect(await verifyDatabase(world.database.db, { keys })).toMatchObject({ ok: true });
  });
});

describe('R16: a page never fails because of the register', () => {
  it('that is down: what is stored is shown', async () => {
    const { id } = await granted(old);
    world.register.down = true;
    expect(await view(id)).toMatchObject({ id, name: 'Nora Lindtest' });
  });

  it('that hangs: waits for a moment, then not again for a minute, and stores what comes later', async () => {
    const { id } = await granted(old);
    let answer: (answer: RegisterAnswer) => void = () => {};
    let asked = 0;
    const slow: CprRegister = {
      lookUp: () => {
        asked += 1;
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    };
    const look = async () => {
      const citizen = await readCitizen(
        world.database.db,
        { caller: karla, citizenId: id, at: now },
        'citizen-viewed',
      );
      if (!citizen) throw new Error('There is no citizen');
      return citizen;
    };
    const began = performance.now();
    expect((await freshen(depsWith(slow), await look())).name).toBe('Nora Lindtest');
    expect(performance.now() - began).toBeLessThan(patienceMs + 1_500);
    await freshen(depsWith(slow), await look());
    expect(asked).toBe(1);
    answer({ kind: 'found', person: { name: 'Nora Sentest', registerStatus: 1, nameProtected: false } });
    await expect.poll(async () => (await look()).name).toBe('Nora Sentest');
  });

  it('that throws, or an entry that cannot be stored', async () => {
    const { id } = await granted(old);
    const broken: CprRegister = { lookUp: () => Promise.reject(new Error('broken')) };
    const look = { caller: karla, citizenId: id, at: now };
    const citizen = await readCitizen(world.database.db, look, 'citizen-viewed');
    if (!citizen) throw new Error('There is no citizen');
    expect(await freshen(depsWith(broken), citizen)).toBe(citizen);
  });
});

describe('R21: a changed CPR number', () => {
  const change = () => {
    world.register.people = [
      person(old, { registerStatus: 60, currentCpr: fresh }),
      person(fresh, { name: 'Nora Nytnummer' }),
    ];
  };

  it('is taken over; old and new number find the citizen, who is flagged and as active as before', async () => {
    const { id, cardNumber } = await granted(old);
    change();
    expect(await view(id)).toMatchObject({
      id,
      cpr: fresh,
      name: 'Nora Nytnummer',
      status: 'active',
      cardNumber,
      flags: ['changed'],
    });
    for (const query of [old, fresh, cardNumber]) {
      expect(await search(query)).toMatchObject({ enrolled: true, citizen: { id, cpr: fresh } });
    }
    for (const number of [old, fresh]) {
      const found = await findEnrolment(world.database.db, testVault.indexes(cpr(number)));
      expect(found?.citizenId).toBe(id);
      expect((await grant(world, karla, number)).json().code).toBe('already-enrolled');
    }
    const { rows } = await world.database.admin.execute<{
      id: string;
      cpr_ciphertext: Buffer;
      cpr_key_id: string;
    }>(sql`select * from former_cpr_numbers`);
    expect(
      rows.map((row) => testVault.decrypt({ ciphertext: row.cpr_ciphertext, keyId: row.cpr_key_id }, row.id)),
    ).toEqual([old]);
  });

  it('is taken over once, by however many look at once', async () => {
    const { id } = await granted(old);
    change();
    const views = await Promise.all([1, 2, 3, 4].map(() => view(id)));
    expect(views.map((citizen) => citizen.id)).toEqual([id, id, id, id]);
    const { rows } = await world.database.admin.execute(sql`
      select (select count(*)::int from former_cpr_numbers) as former, (select count(*)::int from cpr_indexes) as indexes`);
    expect(rows).toEqual([{ former: 1, indexes: 2 }]);
  });

  it("that is another citizen's here stays as it is, flagged: somebody has to look", async () => {
    const first = await granted(old);
    const second = await granted(fresh, 0);
    change();
    expect(await view(first.id)).toMatchObject({ cpr: old, flags: ['changed'], registerStatus: 60 });
    expect(await search(fresh)).toMatchObject({ citizen: { id: second.id, cpr: fresh } });
  });

  it('whose new entry does not answer is tried again later', async () => {
    const { id } = await granted(old);
    world.register.people = [person(old, { registerStatus: 60, currentCpr: fresh })];
    expect(await view(id)).toMatchObject({ cpr: old, flags: ['changed'] });
    change();
    await world.database.admin.execute(sql`update citizens set register_read_at = '2026-11-01'`);
    expect(await view(id)).toMatchObject({ cpr: fresh, flags: ['changed'], registerStatus: 1 });
  });
});

describe('the nightly run', () => {
  const many = async () => {
    const numbers = Array.from({ length: 8 }, (_, place) => `1212${70 + place}0000`);
    for (const number of numbers) await granted(number);
    world.register.people = numbers.map((number) => person(number, { name: 'Nat Natsen' }));
    return numbers.length;
  };

  it('reads every entry that is not from today, once, and not those of anonymised citizens', async () => {
    const count = await many();
    await granted(old, 2);
    const deps = depsWith(register());
    const alone = () => withJobLock(deps.db, 'register-refresh', () => refreshAll(deps, quick));
    const runs = await Promise.all([alone(), alone()]);
    expect(runs.filter((run) => run !== 'busy').reduce((sum, run) => sum + run.read, 0)).toBe(count);
    expect(await refreshAll(depsWith(register()), quick)).toEqual({ read: 0, failed: 0 });
    const { rows } = await world.database.admin.execute(
      sql`select count(*)::int as renamed from citizens where name = 'Nat Natsen'`,
    );
    expect(rows).toEqual([{ renamed: count }]);
  });

  it('gives up when the register is silent, and goes on where it stopped', async () => {
    const count = await many();
    const real = register();
    let answers = 3;
    const dying: CprRegister = {
      lookUp: async (number) => {
        answers -= 1;
        return answers < 0 ? { kind: 'unavailable' } : real.lookUp(number);
      },
    };
    await expect(refreshAll(depsWith(dying), quick)).rejects.toThrow(RegisterSilent);
    expect(await refreshAll(depsWith(real), quick)).toEqual({ read: count - 3, failed: 0 });
  });

  it('ends early when it is told to, and goes on where it stopped', async () => {
    const count = await many();
    const real = register();
    const stopping = new AbortController();
    const stopped: CprRegister = {
      lookUp: async (number) => {
        stopping.abort();
        return real.lookUp(number);
      },
    };
    const { signal } = stopping;
    expect(await refreshAll(depsWith(stopped), { ...quick, signal })).toEqual({ read: 1, failed: 0 });
    expect(await refreshAll(depsWith(real), quick)).toEqual({ read: count - 1, failed: 0 });
  });
});
