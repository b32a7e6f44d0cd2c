import { randomUUID } from 'node:crypto';
import { calendarDate } from '@frikort/domain/calendar';
import { currentEffortConsent } from '@frikort/domain/effort-consent';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, logOf, person, type TestWorld } from '../../../test/support/citizens.ts';
import { createRunningEffort, namedParticipant, sentConsent } from '../../../test/support/efforts.ts';
import { createCitizen, createEffortWorker, nextCpr, testVault } from '../../../test/support/fixtures.ts';
import type { Caller, CitizenCaller, EffortWorkerCaller } from '../../auth/caller.ts';
import { openDatabase } from '../../database/database.ts';
import { forgetOldParticipants } from '../../retention/old-participants.ts';

let world: TestWorld;
let manager: EffortWorkerCaller;
let carer: EffortWorkerCaller;
let colleague: EffortWorkerCaller;
let effortId: string;

const key = () => ({ 'idempotency-key': randomUUID() });
const post = (caller: Caller, url: string, body?: object) =>
  world.send(caller, 'POST', url, { ...(body && { body }), headers: key() });
const get = async (caller: Caller, url: string) => (await world.send(caller, 'GET', url)).json();

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  ({ manager, carer, colleague, effortId } = await createRunningEffort(world));
});
afterAll(() => world.close());

const consent = sentConsent;
const named = (special: object = {}) => namedParticipant(world, special);
const register = (body: object, caller: Caller = carer) =>
  post(caller, `/efforts/${effortId}/participants`, body);
const of = (id: string, what = '') => `/efforts/${effortId}/participants/${id}${what}`;

describe('R42: who takes part by name', () => {
  it('is registered with consent, once, under the name of the register', async () => {
    const body = named();
    const logged = await logOf(world, async () => {
      expect((await register(body)).json()).toMatchObject({
        name: 'Nora Lindtest',
        cpr: body.cpr,
        consent: { textVersion: currentEffortConsent.version, hasFile: false },
        takesPart: true,
      });
    });
    expect(logged).toMatchObject([
      { action: 'effort-participant-registered', subject: testVault.auditSubject(body.cpr) },
    ]);
    expect((await register(body)).json()).toMatchObject({ status: 409, code: 'already-participating' });
    expect((await get(manager, `/efforts/${effortId}`)).categoryLocked).toBe(true);
  });

  it.each([
    [{ consent: undefined }, 'consent-missing'],
    [{ consent: { ...consent, acknowledged: false } }, 'consent-missing'],
    [{ consent: { ...consent, textVersion: 'our-own' } }, 'consent-missing'],
    [{ consent: { ...consent, signedOn: '2026-11-22' } }, 'validation-failed'],
    [{ startDate: '2025-12-31' }, 'before-organisation-start'],
    [{ startDate: '2026-02-01' }, 'outside-effort'],
    [{ startDate: '2026-11-22' }, 'validation-failed'],
    [{ cpr: '010150-0000' }, 'cpr-unknown'],
  ])('is refused with %o', async (special, code) => {
    expect((await register(named(special))).json().code).toBe(code);
  });

  it('is refused with a protected name, with a number that is not in force, and when nobody knows', async () => {
    const [hidden, dead] = [nextCpr(), nextCpr()];
    world.register.people.push(person(hidden, { nameProtected: true }), person(dead, { registerStatus: 90 }));
    expect((await register(named({ cpr: hidden }))).json().code).toBe('protected-participant');
    expect((await register(named({ cpr: dead }))).json().code).toBe('number-not-in-force');
    world.register.down = true;
    expect((await register(named())).json().code).toBe('register-unavailable');
    world.register.down = false;
  });

  it('is seen by the participant managers of the effort alone', async () => {
    const { id } = (await register(named())).json();
    expect((await get(manager, of(id))).name).toBeUndefined();
    const only: EffortWorkerCaller = { ...manager, effortRights: ['effort-manager'] };
    expect((await get(only, of(id))).code).toBe('not-permitted');
    expect((await get(manager, `/efforts/${effortId}/participants`)).code).toBe('not-appointed');
    const foreign = await createEffortWorker(world.database.db, { rights: ['participant-manager'] });
    expect((await get(foreign, of(id))).code).toBe('not-found');
    expect((await get(colleague, of(id))).name).toBe('Nora Lindtest');
    const { now, totalCounts } = await get(manager, `/efforts/${effortId}/figures`);
    expect([now > 0, totalCounts]).toEqual([true, []]);
  });

  it('finishes with a reason and what then, no later than today and within the effort', async () => {
    const { id } = (await register(named())).json();
    const end = (special: object = {}, version = 1) =>
      world.send(carer, 'PUT', of(id, '/end'), {
        body: {
          kind: 'identified',
          endDate: '2026-05-29',
          reason: 'job',
          benefitAfter: 'own-income',
          occupationAfter: 'ordinary-job',
          ...special,
        },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await end({ endDate: '2026-03-01' })).json().code).toBe('end-before-start');
    expect((await end({ endDate: '2026-11-22' })).json().code).toBe('validation-failed');
    expect((await end({}, 7)).json().code).toBe('version-outdated');
    expect((await end()).json()).toMatchObject({ endYear: 2026, endReason: 'job', takesPart: false });
    const ended = await get(carer, `/efforts/${effortId}/participants?state=ended`);
    expect(ended.items.map((one: { id: string }) => one.id)).toContain(id);
  });

  it('signs something that is kept encrypted, and is what stands in it', async () => {
    const { id } = (await register(named())).json();
    const file = (content: Buffer) =>
      world.send(carer, 'PUT', of(id, '/consent-file'), { body: { content: content.toString('base64') } });
    expect((await file(Buffer.from('<script>'))).json().code).toBe('validation-failed');
    const pdf = Buffer.from('%PDF-1.7 underskrevet');
    expect((await file(pdf)).json().consent.hasFile).toBe(true);
    const { rows } = await world.database.admin.execute<{ ciphertext: Buffer }>(
      sql`select ciphertext from effort_consent_files where participant_id = ${id}::uuid`,
    );
    expect(rows[0]?.ciphertext.includes('underskrevet')).toBe(false);
    expect(await get(carer, of(id, '/consent-file'))).toEqual({
      type: 'application/pdf',
      content: pdf.toString('base64'),
    });
  });

  it('is anonymous at once when the consent is withdrawn, and in the log by the keyed index alone', async () => {
    const body = named();
    const { id } = (await register(body)).json();
    const content = Buffer.from('%PDF-1.7').toString('base64');
    await world.send(carer, 'PUT', of(id, '/consent-file'), { body: { content } });
    const logged = await logOf(world, async () => {
      const withdrawn = await post(carer, of(id, '/consent-withdrawal'));
      expect(withdrawn.json()).toEqual({
        id,
        kind: 'anonymous',
        startYear: 2026,
        takesPart: true,
        isOverdue: false,
        sex: withdrawn.json().sex,
        version: 2,
      });
    });
    expect(logged).toMatchObject([
      { action: 'effort-consent-withdrawn', subject: testVault.auditSubject(body.cpr), object_id: id },
    ]);
    const { rows } = await world.database.admin.execute(sql`
      select from effort_consent_files where participant_id = ${id}::uuid
      union all select from effort_participants where id = ${id}::uuid and num_nonnulls(name, cpr_ciphertext, audit_subject) > 0`);
    expect(rows).toEqual([]);
    expect((await get(carer, of(id, '/consent-file'))).code).toBe('not-found');
    expect((await register(body)).statusCode).toBe(201);
  });

  it('is in a file without name and number unless that was ticked, which is logged', async () => {
    const body = named();
    await register(body);
    const file = (query = '') =>
      world.send(carer, 'GET', `/efforts/${effortId}/participants${query}`, {
        headers: { accept: 'text/csv' },
      });
    const number = body.cpr.slice(0, 6);
    expect((await file()).body).not.toContain(number);
    const logged = await logOf(world, async () => {
      expect((await file('?includeCpr=true')).body).toContain(number);
    });
    expect(logged).toMatchObject([{ action: 'effort-participants-exported' }]);
    expect(logged[0]?.seen).toBeGreaterThan(0);
  });
});

describe('R42: who takes part without a name', () => {
  it('is a sex and a year, and later another', async () => {
    const { id, ...told } = (await register({ kind: 'anonymous', sex: 'woman', startYear: 2026 })).json();
    expect(told).toEqual({
      kind: 'anonymous',
      sex: 'woman',
      startYear: 2026,
      takesPart: true,
      isOverdue: false,
      version: 1,
    });
    const end = (body: object) =>
      world.send(carer, 'PUT', of(id, '/end'), { body, headers: { 'if-match': '"1"' } });
    expect((await end({ kind: 'anonymous', endYear: 2025 })).json().code).toBe('end-before-start');
    expect((await end({ kind: 'anonymous', endYear: 2026 })).json().endYear).toBe(2026);
    const early = await register({ kind: 'anonymous', sex: 'man', startYear: 2025 });
    expect(early.json()).toMatchObject({ code: 'before-organisation-start', startDate: '2026-01-01' });
  });

  it('is a number for a year, from an effort manager', async () => {
    const count = (year: number, caller: Caller = manager) =>
      world.send(caller, 'PUT', `/efforts/${effortId}/total-counts/${year}`, { body: { participants: 40 } });
    expect((await count(2026)).json()).toEqual({ items: [{ year: 2026, participants: 40 }] });
    expect((await count(2025)).json().code).toBe('before-organisation-start');
    expect((await count(2026, carer)).json().code).toBe('not-permitted');
  });
});

describe('R42: a participation and a frikort', () => {
  it('belong together for the responsible municipality, until a transfer; the citizen sees it', async () => {
    const { db, admin } = world.database;
    const body = named();
    const { id } = (await register(body)).json();
    expect((await world.send(carer, 'PUT', of(id, '/frikort'))).json().code).toBe('not-enrolled');
    const { id: citizenId } = await createCitizen(db, { cpr: body.cpr });
    const other = await world.send(colleague, 'PUT', of(id, '/frikort'));
    expect(other.json().code).toBe('citizen-of-other-authority');
    expect((await world.send(carer, 'PUT', of(id, '/frikort'))).json().frikortLinked).toBe(true);

    const citizen: CitizenCaller = {
      role: 'citizen',
      citizenId,
      actorId: carer.actorId,
      name: 'Nora Lindtest',
      entrance: 'citizen',
      requestId: randomUUID(),
    };
    expect((await get(citizen, '/me/efforts')).items).toMatchObject([
      { effort: 'Videre', organisation: 'Østjysk', startDate: '2026-03-02', frikortLinked: true },
    ]);
    const { items } = await get(citizen, '/me/access-log');
    expect(items.map((entry: { action: string }) => entry.action)).toContain('effort-participant-registered');
    expect((await get(citizen, '/me/export')).efforts).toHaveLength(1);
    const onPaper = await world.send(citizen, 'GET', '/me/export?format=pdf');
    // What it is called is its one heading of that level: there are no employments and no letters.
    expect(onPaper.rawPayload.toString('latin1').match(/\/S \/H3/g)).toHaveLength(1);

    await admin.execute(sql`update citizens set authority_code = '0461' where id = ${citizenId}::uuid`);
    expect((await get(carer, of(id))).frikortLinked).toBe(false);
    const { rows } = await admin.execute(
      sql`select from effort_frikort_links where citizen_id = ${citizenId}::uuid and ended_at is not null`,
    );
    expect(rows).toHaveLength(1);
    const anonymous = (await register({ kind: 'anonymous', sex: 'woman', startYear: 2026 })).json();
    expect((await world.send(carer, 'PUT', of(anonymous.id, '/frikort'))).json().code).toBe('not-identified');
  });
});

describe('R29: who took part by name long ago', () => {
  it('is forgotten, by the role of retention', async () => {
    const body = named();
    const { id } = (await register(body)).json();
    const keeper = openDatabase(world.database.adminUrl, { maxConnections: 1, role: 'frikort_keeper' });
    const at = new Date('2032-01-02T12:00:00Z');
    try {
      expect(await forgetOldParticipants(keeper, calendarDate('2031-12-31'), at)).toBe(0);
      expect(await forgetOldParticipants(keeper, calendarDate('2032-01-02'), at)).toBeGreaterThan(0);
    } finally {
      await keeper.$client.end();
    }
    expect(await get(carer, of(id))).toMatchObject({ kind: 'anonymous', startYear: 2026 });
  });
});
