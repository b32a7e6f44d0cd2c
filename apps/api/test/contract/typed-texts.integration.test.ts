import { randomUUID } from 'node:crypto';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { companyInput, statusChangeInput } from '@frikort/domain/schemas';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseworkerCaller, EmployeeCaller } from '../../src/auth/caller.ts';
import { createWorld, type TestWorld } from '../support/citizens.ts';
import { createCaseworker, createCitizen, createEmployee } from '../support/fixtures.ts';

let world: TestWorld;
let employee: EmployeeCaller;
let caseworker: CaseworkerCaller;
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  employee = await createEmployee(world.database.db);
  caseworker = await createCaseworker(world.database.db);
});
afterAll(() => world.close());

/** Code points of all kinds, those that texts must not hold often. */
const anyText = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          'a',
          'B',
          ' ',
          '\n',
          '\t',
          '\0',
          '\ud800',
          '\u00a0',
          '\u00ad',
          '\u200b',
          '\u200d',
          '\u202a',
          '\u202e',
        ],
        ...[
          'A\u030a',
          '\u3164',
          '\u0301',
          '\u2003',
          '\ufeff',
          '\u2028',
          '\ue000',
          '\u0378',
          '😀',
          'ق',
          '\u200c',
        ],
      ),
    },
  ),
  maxLength: 12,
});

/** Letters and what may stand between them: a quarter of the texts, so that chance never leaves too few to accept. */
const plainText = fc.stringMatching(/^[a-zæøåé]{1,5}([ '\u00ad\u200b]{0,2}[a-zæøåé]){0,3}$/);
const typedText = fc.oneof({ weight: 3, arbitrary: anyText }, { weight: 1, arbitrary: plainText });

const contactWith = (name: string) => ({ name, email: 'bo@firma.dk', phone: '12345678' });

describe('a text from the API to the database and back', () => {
  it('is what the form accepts of it, and the same at each place', async () => {
    const { cvr } = employee.organisation;
    let version = 0;
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(typedText, async (typed) => {
        const body = { contact: contactWith(typed) };
        const verdict = companyInput.safeParse(body);
        const headers = { 'if-match': `"${version}"` };
        const answer = await world.send(employee, 'PUT', '/company', { body, headers });
        if (!verdict.success) {
          const errors = fieldErrorsOf(verdict.error.issues);
          expect(answer.json()).toMatchObject({ status: 400, code: 'validation-failed', errors });
          return;
        }
        expect(answer.statusCode).toBe(200);
        ({ version } = answer.json());
        accepted += 1;
        const { name } = verdict.data.contact;
        const { rows } = await world.database.admin.execute(sql`
          select contact_name from companies where cvr = ${cvr} and contact_name is nfc normalized`);
        expect(rows).toEqual([{ contact_name: name }]);
        const read = await world.send(employee, 'GET', '/company');
        expect(read.json().contact.name).toBe(name);
        // What is read can be sent again, and is still the same.
        expect(companyInput.parse({ contact: read.json().contact }).contact.name).toBe(name);
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  it('keeps the lines of a reason, and nothing else that cannot be seen', async () => {
    const { id } = await createCitizen(world.database.db);
    const reason = ' Flyttet\r\n\tfra\u00ad lan\u200bdet \u2028A\u030aret 2026\u00a0\n';
    const body = { reason };
    const answer = await world.send(caseworker, 'POST', `/citizens/${id}/deactivation`, { body });
    expect(answer.json().statusReason).toBe('Flyttet\nfra landet\n\u00c5ret 2026');
    expect(statusChangeInput.parse(body).reason).toBe(answer.json().statusReason);
  });
});

const composed = '\u00c5se-17';
const decomposed = 'A\u030ase-17';

async function register(cardNumber: string, reference: string) {
  return await world.send(employee, 'POST', '/employments', {
    headers: { 'idempotency-key': randomUUID() },
    body: {
      cardNumber,
      startDate: '2026-11-01',
      endDate: '2026-11-30',
      amountOere: 100,

      contact: contactWith('Bo'),
      reference,
    },
  });
}

async function found(caller: CaseworkerCaller | EmployeeCaller, list: string, text: string) {
  const answer = await world.send(caller, 'GET', `/${list}?text=${encodeURIComponent(text)}`);
  return answer.json().items.length;
}

describe('normal forms C and D', () => {
  it.each([
    [composed, decomposed],
    ['Ng\u00e9-1', 'Nge\u0301-1'],
    ['\u212bse-2', '\u00c5se-2'],
    ['A\u200b-3', 'A-3\u00ad'],
    ['A\u00a0-4', ' A -4'],
  ])('R8: %j and %j are one reference', async (one, other) => {
    const { cardNumber } = await createCitizen(world.database.db);
    expect((await register(cardNumber, one)).statusCode).toBe(201);
    expect((await register(cardNumber, other)).json()).toMatchObject({ code: 'reference-already-used' });
    expect((await register(cardNumber, one)).json()).toMatchObject({ code: 'reference-already-used' });
    const free = await register(cardNumber, `${one}x`);
    const { id } = free.json();
    const edit = await world.send(employee, 'PATCH', `/employments/${id}`, {
      body: { reference: other },
      headers: { 'if-match': String(free.headers.etag) },
    });
    expect(edit.json()).toMatchObject({ code: 'reference-already-used' });
    for (const text of [one, other]) expect(await found(employee, 'employments', text)).toBeGreaterThan(0);
  });

  it('R16: a name is found in either form', async () => {
    const { cardNumber } = await createCitizen(world.database.db, { name: 'A\u030ase Lindh\u00e9' });
    await register(cardNumber, 'name');
    for (const text of [
      '\u00c5se L',
      'A\u030ase L',
      '\u00c5se\u00a0L',
      'Lindh\u00e9',
      'lindhe\u0301',
      'Lin\u00addh',
    ]) {
      expect(await found(employee, 'employments', text), text).toBe(1);
      expect(await found(caseworker, 'citizens', text), text).toBe(1);
    }
  });
});

describe('the address of a search', () => {
  it.each(['290569-0000', '２９０５６９\u200b００００', '29 05 69 00 00'])(
    'never holds a CPR number: %j',
    async (text) => {
      for (const [caller, list] of [
        [employee, 'employments'],
        [caseworker, 'citizens'],
      ] as const) {
        const answer = await world.send(caller, 'GET', `/${list}?text=${encodeURIComponent(text)}`);
        expect(answer.json()).toMatchObject({ status: 400, errors: [{ path: 'text', code: 'cpr-shaped' }] });
      }
    },
  );
});
