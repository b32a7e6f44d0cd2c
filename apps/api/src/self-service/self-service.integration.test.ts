import { randomUUID } from 'node:crypto';
import { type Flow, mostUploadsADay } from '@frikort/domain/self-service';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  createOperator,
  testVault,
} from '../../test/support/fixtures.ts';
import type {
  AdministratorCaller,
  CaseworkerCaller,
  EmployeeCaller,
  OperatorCaller,
} from '../auth/caller.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { createStepCounter } from './step-counter.ts';

/* R38: what pages tell, what a municipality adds, and what it takes out. Receipts are held to a random month beside. */

let world: TestWorld;
let ib: CaseworkerCaller;
let hanne: AdministratorCaller;
let karen: CaseworkerCaller;
let dorte: OperatorCaller;
let solsikken: EmployeeCaller;
beforeAll(async () => {
  world = await createWorld();
  const { db } = world.database;
  ib = await createCaseworker(db);
  hanne = { ...(await createCaseworker(db)), role: 'administrator' };
  karen = await createCaseworker(db, '35209115');
  dorte = await createOperator(db);
  solsikken = await createEmployee(db);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.admin.execute(
    sql`truncate flow_step_counts, hand_count_uploads, hand_counts, report_settings, counting_tasks`,
  );
});

const week = '2026-W47';
const tell = (step: object, headers: Record<string, string> = {}) =>
  world.app.inject({
    method: 'POST',
    url: '/api/v1/self-service/steps',
    headers,
    payload: { flow: 'register', step: 'started', flowId: randomUUID(), ...step },
  });
const figures = async (caller: CaseworkerCaller = ib, asked = week) => {
  const answer = await world.send(caller, 'GET', `/self-service/weeks/${asked}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const flowOf = async (flow: Flow, caller = ib) =>
  (await figures(caller)).flows.find((one: { flow: Flow }) => one.flow === flow);
const stepsOf = async (flow: Flow, caller = ib) => {
  const { steps } = await flowOf(flow, caller);
  return Object.fromEntries(
    steps
      .filter(({ own, country }: { own: number; country: number }) => own + country > 0)
      .map(({ step, own, country }: { step: string; own: number; country: number }) => [
        step,
        [own, country],
      ]),
  );
};
const refusalOf = async (answer: ReturnType<TestWorld['send']>) => {
  const { code, status } = (await answer).json();
  return [status, code];
};
const key = () => ({ 'idempotency-key': randomUUID() });
const count = { flow: 'register', channel: 'phone', week: '2026-W46', count: 4 };
const add = (counts: object[], caller: CaseworkerCaller = ib, headers = key()) =>
  world.send(caller, 'POST', '/self-service/uploads', { body: { counts }, headers });

describe('R38: steps that pages tell', () => {
  it('are counted for the municipality that the page knows, else for the whole country', async () => {
    expect((await tell({ step: 'introduction' })).statusCode).toBe(204);
    await tell({ authority: '0751' });
    await tell({ authority: '0461' });
    await tell({ countedFor: testVault.sealAuthority('0751') });
    // Text of others, and a municipality that there is none of: no municipality is known.
    await tell({ countedFor: 'x'.repeat(40) });
    await tell({ authority: '0000' });
    expect(await stepsOf('register')).toEqual({ introduction: [0, 1], started: [2, 2] });
    expect(await stepsOf('register', karen)).toEqual({ introduction: [0, 1], started: [1, 2] });
    // A municipality's login by CPR is nobody's.
    expect((await tell({ flow: 'own-look', step: 'cpr-login', authority: '0751' })).statusCode).toBe(204);
    expect(await stepsOf('own-look')).toEqual({ 'cpr-login': [1, 0] });
  });

  it('are counted once for each flow, however often they are sent', async () => {
    const flowId = randomUUID();
    await Promise.all([1, 2, 3].map(() => tell({ flowId, authority: '0751' })));
    await tell({ flowId, authority: '0751', step: 'summary' });
    await tell({ flowId, authority: '0751', flow: 'edit' });
    expect(await stepsOf('register')).toEqual({ started: [1, 0], summary: [1, 0] });
    expect(await stepsOf('edit')).toEqual({ started: [1, 0] });
  });

  it.each([{ dnt: '1' }, { 'sec-gpc': '1' }])(
    'are not counted for a browser that says %j',
    async (headers) => {
      expect((await tell({ authority: '0751' }, headers)).statusCode).toBe(204);
      await tell({ authority: '0751' }, { dnt: '0' });
      expect(await stepsOf('register')).toEqual({ started: [1, 0] });
    },
  );

  it.each([
    [{ step: 'receipt' }, 'step'],
    [{ step: 'signing' }, 'step'],
    [{ step: 'cpr-login' }, 'step'],
    [{ flow: 'login' }, 'flow'],
    [{ flowId: 'mine' }, 'flowId'],
    [{ authority: '0751', countedFor: 'x' }, 'countedFor'],
    [{ cardNumber: '70505' }, 'cardNumber'],
    [{ countedFor: 'x'.repeat(81) }, 'countedFor'],
  ])('are refused with %j', async (wrong, path) => {
    const answer = await tell(wrong);
    expect([answer.statusCode, answer.json().errors]).toMatchObject([400, [{ path }]]);
  });

  it('leave nothing of anybody: no row of the log, no cookie, no number of the flow', async () => {
    const flowId = randomUUID();
    const logged = await logOf(world, async () => {
      const answer = await tell({ flowId });
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.body).toBe('');
    });
    expect(logged).toEqual([]);
    await figures();
    const { rows } = await world.database.admin.execute(sql`select * from flow_step_counts`);
    expect(rows).toEqual([
      { week: '2026-11-16', authority_code: '', flow: 'register', step: 'started', count: 1 },
    ]);
  });

  it('are kept when the database does not take them, and stored once it does', async () => {
    const { db } = world.database;
    const steps = createStepCounter({ db, clock: () => now });
    const told = { flow: 'grant', step: 'started', authority: '0751' } as const;
    steps.count({ ...told, flowId: 'a' });
    await world.database.admin.execute(sql`alter table flow_step_counts rename to away`);
    await expect(steps.store()).rejects.toThrow();
    await world.database.admin.execute(sql`alter table away rename to flow_step_counts`);
    steps.count({ ...told, flowId: 'b' });
    await steps.store();
    await steps.store();
    expect(await stepsOf('grant')).toEqual({ started: [2, 0] });
  });

  it('of several processes at once add up', async () => {
    const { db } = world.database;
    const processes = Array.from({ length: 8 }, () => createStepCounter({ db, clock: () => now }));
    for (const steps of processes) {
      for (const flow of ['register', 'edit', 'cancel'] as const)
        steps.count({ flow, step: 'started', authority: '0751', flowId: randomUUID() });
    }
    await Promise.all(processes.map((steps) => steps.store()));
    expect((await stepsOf('edit')).started).toEqual([8, 0]);
  });

  it('a company’s page gets a text that tells where, and not which municipality', async () => {
    const { cardNumber } = await createCitizen(world.database.db);
    const lookUp = async () =>
      (await world.send(solsikken, 'POST', '/card-lookups', { body: { cardNumber } })).json();
    const [one, other] = [await lookUp(), await lookUp()];
    expect(one.countedFor).not.toBe(other.countedFor);
    expect(one.countedFor).toHaveLength(43);
    await tell({ countedFor: one.countedFor });
    expect(await stepsOf('register')).toEqual({ started: [1, 0] });
    expect(JSON.stringify(one)).not.toContain('0751');
  });
});

describe('R38: receipts', () => {
  const registered = async (caller: EmployeeCaller, amountOere = 100) => {
    const { cardNumber } = await createCitizen(world.database.db);
    const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
    const body = { cardNumber, startDate: '2026-11-01', endDate: '2026-11-20', amountOere, contact };
    return await world.send(caller, 'POST', '/employments', { body, headers: key() });
  };

  it('tell a page from another system, which is not self-service', async () => {
    const before = await flowOf('register');
    expect((await registered(solsikken)).statusCode).toBe(201);
    const { entrance: _, ...system } = solsikken;
    const { id } = await createCitizen(world.database.db);
    for (const imported of [undefined, true] as const) {
      await world.database.db.execute(
        sql`with of as (select ${id}::uuid as id) ${historyInStatement(
          {
            id: uuidv7(),
            caller: imported ? solsikken : system,
            event: 'employment-registered',
            at: now,
            changes: [],
            ...(imported ? { imported } : {}),
          },
          { from: sql`of`, citizen: sql`id` },
        )}`,
      );
    }
    const { receipts, share } = await flowOf('register');
    const added = (channel: string) => receipts[channel] - before.receipts[channel];
    expect(['web', 'import', 'integration'].map(added)).toEqual([1, 1, 1]);
    expect(share).toBe(100);
  });

  it('of before the channel was kept are of a page, and a system’s of a system', async () => {
    const before = await flowOf('register');
    expect((await registered(solsikken)).statusCode).toBe(201);
    await world.database.admin.execute(
      sql`update history_events set channel = null where event = 'employment-registered'`,
    );
    const { receipts } = await flowOf('register');
    expect(receipts.web).toBe(before.receipts.web + before.receipts.import + before.receipts.integration + 1);
  });

  it('are not there for what was refused, and differ from the log where something is wrong', async () => {
    const before = await flowOf('register');
    expect((await registered(solsikken, 99_000_000)).statusCode).toBe(409);
    expect(await flowOf('register')).toEqual(before);
    const { id } = await createCitizen(world.database.db);
    await world.database.admin.execute(sql`
      insert into history_events (id, citizen_id, event, at, actor_id, actor_role, organisation_cvr, organisation_name, changes)
      values (gen_random_uuid(), ${id}::uuid, 'enrolment-deactivated', ${now.toISOString()}::timestamptz, ${ib.actorId}::uuid,
        'caseworker', '55133018', 'Aarhus Kommune', '[]')`);
    const { receipts, recount } = await flowOf('deactivate');
    expect([receipts.web, recount]).toEqual([1, 0]);
  });

  it('are completed by those who began', async () => {
    for (let place = 0; place < 4; place += 1) await tell({ authority: '0751', flow: 'cancel' });
    const { completion, receipts } = await flowOf('cancel');
    expect([completion, receipts.web]).toEqual([0, 0]);
    expect(await flowOf('transfer')).not.toHaveProperty('completion');
  });

  it.each(['2026-W48', '2024-W46'])('are not shown for %s', async (asked) => {
    for (const path of [`weeks/${asked}`, `weeks/${asked}/report`, `share?last=${asked}`]) {
      const answer = await world.send(ib, 'GET', `/self-service/${path}`);
      expect([answer.statusCode, answer.json()]).toMatchObject([
        422,
        { code: 'week-not-countable', earliest: '2024-W47', latest: '2026-W47' },
      ]);
    }
    expect(await refusalOf(add([{ ...count, week: asked }]))).toEqual([422, 'week-not-countable']);
  });

  it('are asked for by a week that there is', async () => {
    expect(await refusalOf(world.send(ib, 'GET', '/self-service/weeks/2026-W54'))).toEqual([
      400,
      'validation-failed',
    ]);
  });

  it('are for caseworkers, each about their own municipality, and the look is logged', async () => {
    for (const caller of [solsikken, dorte])
      expect(await refusalOf(world.send(caller, 'GET', `/self-service/weeks/${week}`))).toEqual([
        403,
        'not-permitted',
      ]);
    const logged = await logOf(world, () => figures());
    expect(logged).toMatchObject([{ action: 'self-service-viewed', outcome: 'done', subject: null }]);
    expect((await figures(karen)).authority.code).toBe('0461');
  });
});

describe('R38: what is counted by hand', () => {
  it('is added with who and when, listed by upload, and deleted by anybody of the municipality', async () => {
    const made = await add([count, { ...count, channel: 'letter', week: '2026-W47', count: 2 }]);
    expect([made.statusCode, made.json()]).toMatchObject([201, { by: 'Bente Prøve', at: now.toISOString() }]);
    const { id, counts } = made.json();
    expect(counts).toEqual([{ ...count, channel: 'letter', week: '2026-W47', count: 2 }, count]);
    expect((await flowOf('register')).byHand).toEqual({ phone: 0, counter: 0, letter: 2 });
    await add([{ ...count, channel: 'letter', week: '2026-W47', count: 3 }]);
    expect((await flowOf('register')).byHand.letter).toBe(5);
    expect((await flowOf('register', karen)).byHand.letter).toBe(0);

    const first = (await world.send(ib, 'GET', '/self-service/uploads?limit=1')).json();
    expect(first.items).toHaveLength(1);
    const second = (
      await world.send(ib, 'GET', `/self-service/uploads?limit=1&cursor=${first.nextCursor}`)
    ).json();
    expect([second.items.length, second.nextCursor]).toEqual([1, null]);
    expect(new Set([...first.items, ...second.items].map((one: { id: string }) => one.id))).toContain(id);

    expect(await refusalOf(world.send(karen, 'DELETE', `/self-service/uploads/${id}`))).toEqual([
      404,
      'not-found',
    ]);
    const logged = await logOf(world, async () => {
      expect((await world.send(hanne, 'DELETE', `/self-service/uploads/${id}`)).statusCode).toBe(204);
    });
    expect(logged).toMatchObject([{ action: 'hand-counts-deleted', object_id: id }]);
    expect((await flowOf('register')).byHand.letter).toBe(3);
    expect(await refusalOf(world.send(ib, 'DELETE', `/self-service/uploads/${id}`))).toEqual([
      404,
      'not-found',
    ]);
    expect(await refusalOf(world.send(ib, 'DELETE', '/self-service/uploads/x'))).toEqual([404, 'not-found']);
    const { rows } = await world.database.admin.execute(
      sql`select count(*)::int as left from hand_counts where upload_id = ${id}::uuid`,
    );
    expect(rows).toEqual([{ left: 0 }]);
  });

  it('is added once, however often it is sent', async () => {
    const headers = key();
    const answers = await Promise.all([add([count], ib, headers), add([count], ib, headers)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
    expect(await refusalOf(add([{ ...count, count: 5 }], ib, headers))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
  });

  it(`is uploaded ${mostUploadsADay} times in 24 hours at most`, async () => {
    await world.database.admin.execute(sql`
      insert into hand_count_uploads (id, authority_code, at, by)
      select gen_random_uuid(), '0751', ${now.toISOString()}::timestamptz - interval '1 hour', ${ib.actorId}::uuid
      from generate_series(1, ${mostUploadsADay})`);
    const answer = await add([count]);
    expect([answer.statusCode, answer.headers['retry-after'], answer.json()]).toMatchObject([
      429,
      String(23 * 3600),
      { code: 'too-many-uploads', most: mostUploadsADay },
    ]);
    expect((await add([count], karen)).statusCode).toBe(201);
  });

  it('counts in the share beside self-service, over what is reported', async () => {
    const read = async () => (await world.send(ib, 'GET', '/self-service/share?weeks=2')).json();
    const { weeks: before } = await read();
    expect(before.map((one: { week: string }) => one.week)).toEqual(['2026-W46', '2026-W47']);
    await add([
      { ...count, week, count: 3 },
      { ...count, flow: 'own-look', week, count: 50 },
    ]);
    const { weeks, goalPercent } = await read();
    const { selfService } = before[1];
    expect([goalPercent, weeks[1]]).toEqual([
      80,
      { week, selfService, byHand: 3, share: Math.round((selfService / (selfService + 3)) * 1000) / 10 },
    ]);
  });
});

describe('R38: the report', () => {
  const settings = {
    unit: 'Borgerservice; Øst',
    closedAtOnce: false,
    kle: { register: '00.00.01', grant: '00.00.00' },
  };
  const set = (body: object, version = 0, caller: CaseworkerCaller = hanne) =>
    world.send(caller, 'PUT', '/self-service/report-settings', {
      body,
      headers: { 'if-match': `"${version}"` },
    });

  it('waits until the administrator has entered a KLE number', async () => {
    const read = () => world.send(ib, 'GET', `/self-service/weeks/${week}/report`);
    expect(await refusalOf(read())).toEqual([409, 'kle-number-missing']);
    expect(await refusalOf(set(settings, 0, ib))).toEqual([403, 'not-permitted']);
    await set({ ...settings, kle: {} });
    expect(await refusalOf(read())).toEqual([409, 'kle-number-missing']);
    expect((await set(settings, 1)).json()).toMatchObject({
      version: 2,
      ...settings,
      changedBy: 'Bente Prøve',
    });
    expect(await refusalOf(set(settings, 1))).toEqual([412, 'version-outdated']);
    expect(await refusalOf(set({ ...settings, kle: { register: '1' } }, 2))).toEqual([
      400,
      'validation-failed',
    ]);
    expect((await world.send(ib, 'GET', '/self-service/report-settings')).headers.etag).toBe('"2"');
    expect((await world.send(karen, 'GET', '/self-service/report-settings')).json()).toEqual({
      version: 0,
      closedAtOnce: true,
      kle: {},
    });
    expect((await read()).statusCode).toBe(200);
  });

  it('is a file as municipalities enter it, on the Monday', async () => {
    await set(settings);
    const { receipts } = await flowOf('register');
    const headers = { accept: 'text/csv', 'accept-language': 'da' };
    const logged = await logOf(world, async () => {
      const answer = await world.send(ib, 'GET', `/self-service/weeks/${week}/report`, { headers });
      expect(answer.headers['content-disposition']).toBe('attachment; filename="selvbetjening-2026-W47.csv"');
      expect(answer.body.replace('\ufeff', '').trimEnd().split('\r\n')).toEqual([
        'Retning;Kanal;Enhed;KLE-nummer;Type;Straksafsluttet;Dato;Antal',
        `Indgående;Selvbetjening;"Borgerservice; Øst";00.00.01;Oprettelse ny sag;Nej;16-11-2026;${receipts.web + receipts.import}`,
      ]);
    });
    expect(logged).toMatchObject([{ action: 'self-service-exported' }]);
    const english = await world.send(ib, 'GET', `/self-service/weeks/${week}/report`, {
      headers: { ...headers, 'accept-language': 'en' },
    });
    expect(english.body).toContain('Incoming;Self-service;');
  });
});

describe('R38: the operator’s list of tasks', () => {
  const tasks = {
    season: 'autumn',
    year: 2026,
    weeks: ['2026-W45'],
    tasks: [{ flow: 'grant', obligation: 'obligatory', name: { da: 'Bevilling', en: 'Granting' } }],
  };
  const set = (body: object, version = 0, caller: OperatorCaller | CaseworkerCaller = dorte) =>
    world.send(caller, 'PUT', '/self-service/tasks', { body, headers: { 'if-match': `"${version}"` } });
  const read = async (caller: OperatorCaller | CaseworkerCaller) =>
    (await world.send(caller, 'GET', '/self-service/tasks')).json();

  it('is empty until it is entered, and is read by municipalities without who entered it', async () => {
    expect(await read(ib)).toEqual({ version: 0, weeks: [], tasks: [] });
    expect((await set(tasks)).json()).toMatchObject({ version: 1, ...tasks, changedBy: expect.anything() });
    expect(await read(ib)).toEqual({ version: 1, ...tasks, changedAt: now.toISOString() });
    expect(await refusalOf(set(tasks))).toEqual([412, 'version-outdated']);
    for (const caller of [ib, hanne])
      expect(await refusalOf(set(tasks, 1, caller))).toEqual([403, 'not-permitted']);
    expect(await refusalOf(set({ ...tasks, weeks: ['2026-W99'] }, 1))).toEqual([400, 'validation-failed']);
    expect((await set({ ...tasks, tasks: [] }, 1)).json()).toMatchObject({ version: 2, tasks: [] });
  });
});
