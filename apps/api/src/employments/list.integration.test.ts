import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, logOf, type TestWorld } from '../../test/support/citizens.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  type TestCitizen,
} from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';

let world: TestWorld;
let bente: EmployeeCaller;
let anna: TestCitizen;
let paula: TestCitizen;
let finn: TestCitizen;

/** Registers at the company and gives the id. */
async function register(caller: EmployeeCaller, citizen: TestCitizen, special: object): Promise<string> {
  const body = {
    cardNumber: citizen.cardNumber,
    startDate: '2026-11-02',
    endDate: '2026-11-20',
    amountOere: 150_000,
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '+45 12345678' },
    ...special,
  };
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await world.send(caller, 'POST', '/employments', { body, headers });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
}

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  bente = await createEmployee(db);
  anna = await createCitizen(db, { name: 'Anna Ærø', cardNumber: '30001' });
  paula = await createCitizen(db, { name: 'Paula Skjold', nameProtected: true, cardNumber: '30002' });
  finn = await createCitizen(db, { name: 'Finn Åby', cardNumber: '30003' });
  await register(bente, anna, { reference: '007', productionUnit: '1003388394' });
  await register(bente, anna, { startDate: '2025-03-01', endDate: '2025-03-31', amountOere: 100_000 });
  await register(bente, paula, { endDate: '2026-12-31', amountOere: 250_050 });
  await register(bente, finn, { endDate: '2026-12-24', amountOere: 50_000 });
  const cancelled = await register(bente, finn, { endDate: '2026-11-30', amountOere: 1 });
  const headers = { 'if-match': '"1"' };
  const body = { reason: 'Fejl' };
  const answer = await world.send(bente, 'POST', `/employments/${cancelled}/cancellation`, { body, headers });
  expect(answer.statusCode, answer.body).toBe(200);
  const ib = await createCaseworker(db);
  await world.send(ib, 'POST', `/citizens/${finn.id}/deactivation`, { body });
  await register(await createEmployee(db), anna, { amountOere: 999 });
});
afterAll(() => world.close());

const ask = (query = '', headers: Record<string, string> = {}, caller = bente) =>
  world.send(caller, 'GET', `/employments${query}`, { headers });
const csv = (query = '', headers: Record<string, string> = {}) =>
  ask(query, { accept: 'text/csv', ...headers });
const rowsOf = async (query = ''): Promise<string[][]> =>
  parse((await csv(query)).body, { bom: true, delimiter: ';' });
const numbersOf = (answer: { json(): { items: { cardNumber: string }[] } }) =>
  answer.json().items.map(({ cardNumber }) => cardNumber);

describe("a company's list", () => {
  it.each([
    ['those whose frikort is inactive now', '?enrolmentStatus=inactive', ['30003', '30003']],
    [
      'that run on an inactive frikort',
      '?enrolmentStatus=inactive&status=registered&endsFrom=2026-11-21',
      ['30003'],
    ],
    ['that end on a day or later', '?endsFrom=2026-12-24', ['30002', '30003']],
    ['that end in a month', '?endsFrom=2026-11-01&endsUntil=2026-11-30', ['30003', '30001']],
    ['of a P-number (R12)', '?productionUnit=1003388394', ['30001']],
    ['of a year', '?year=2025', ['30001']],
    ['that can still be edited', '?editable=true&endsFrom=2026-12-01', ['30002', '30003']],
    ['that cannot be edited', '?editable=false', ['30003', '30001']],
  ])('is narrowed to %s', async (_, query, expected) => {
    expect(numbersOf(await ask(query))).toEqual(expected);
  });

  it.each([
    ['', { count: 5, cancelledCount: 1, amountOere: 550_050 }],
    ['?status=cancelled', { count: 1, cancelledCount: 1, amountOere: 0 }],
    ['?text=anna', { count: 2, cancelledCount: 0, amountOere: 250_000 }],
    ['?text=Paula', { count: 0, cancelledCount: 0, amountOere: 0 }],
    ['?enrolmentStatus=active&year=2026', { count: 2, cancelledCount: 0, amountOere: 400_050 }],
  ])(
    'R8: has totals apart, of what the filter finds, and cancelled ones count 0: %s',
    async (query, totals) => {
      const answer = await world.send(bente, 'GET', `/employments/totals${query}`);
      expect(answer.json()).toEqual(totals);
    },
  );

  it.each([
    ['a day that is none', '?endsFrom=2026-02-30', { path: 'endsFrom', code: 'not-a-date' }],
    ['a month in place of a day', '?endsUntil=2026-11', { path: 'endsUntil', code: 'not-a-date' }],
    [
      'a P-number that is none',
      '?productionUnit=1',
      { path: 'productionUnit', code: 'not-a-production-unit' },
    ],
    ['an unknown status', '?enrolmentStatus=x', { path: 'enrolmentStatus', code: 'not-allowed-value' }],
    ['a choice of another list', '?includeCpr=true', { path: 'includeCpr', code: 'unknown-field' }],
  ])('is refused with %s', async (_, query, error) => {
    expect((await ask(query)).json()).toMatchObject({ code: 'validation-failed', errors: [error] });
  });
});

describe("the totals of a company's list", () => {
  const totals = async (query: string) => {
    const answer = await world.send(bente, 'GET', `/employments/totals/${query}`);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  const december = { month: '2026-12', count: 2, cancelledCount: 0, amountOere: 300_050 };
  const november = { month: '2026-11', count: 2, cancelledCount: 1, amountOere: 150_000 };
  const march = { month: '2025-03', count: 1, cancelledCount: 0, amountOere: 100_000 };

  it.each([
    ['by-month', [december, november, march]],
    ['by-month?year=2025', [march]],
    ['by-month?endsUntil=2026-12-24&year=2026', [{ ...december, count: 1, amountOere: 50_000 }, november]],
    ['by-month?productionUnit=1003388394', [{ ...november, count: 1, cancelledCount: 0 }]],
    ['by-month?text=30002', [{ ...december, count: 1, amountOere: 250_050 }]],
    ['by-month?year=2024', []],
  ])('are told by the month of the last day: %s', async (query, items) => {
    expect(await totals(query)).toEqual({ items });
  });

  const ofAnna = { cardNumber: '30001', citizenName: 'Anna Ærø', nameProtected: false };
  const ofPaula = { cardNumber: '30002', citizenName: 'P. S.', nameProtected: true };
  const ofFinn = { cardNumber: '30003', citizenName: 'Finn Åby', nameProtected: false };

  it('are told by citizen, whoever has most first, R20: with a protected name as initials', async () => {
    expect(await totals('by-citizen')).toEqual({
      items: [
        { ...ofPaula, count: 1, cancelledCount: 0, amountOere: 250_050 },
        { ...ofAnna, count: 2, cancelledCount: 0, amountOere: 250_000 },
        { ...ofFinn, count: 2, cancelledCount: 1, amountOere: 50_000 },
      ],
      nextCursor: null,
    });
    expect(await totals('by-citizen?year=2026&text=Anna')).toEqual({
      items: [{ ...ofAnna, count: 1, cancelledCount: 0, amountOere: 150_000 }],
      nextCursor: null,
    });
  });

  it('are paged by citizen, the same amounts too', async () => {
    const other = await createEmployee(world.database.db);
    for (const citizen of [anna, paula]) await register(other, citizen, { amountOere: 50 });
    const page = async (query: string) =>
      (await world.send(other, 'GET', `/employments/totals/by-citizen?limit=1${query}`)).json();
    const first = await page('');
    const second = await page(`&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ cardNumber }) => cardNumber)).toEqual(['30002', '30001']);
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    ['by-citizen?cursor=W10', 'cursor'],
    ['by-month?limit=5', 'limit'],
    ['by-citizen?sort=endDate', 'sort'],
  ])('are refused with %s', async (query, path) => {
    const answer = await world.send(bente, 'GET', `/employments/totals/${query}`);
    expect(answer.json()).toMatchObject({ code: 'validation-failed', errors: [{ path }] });
  });

  it('R26: are logged for each citizen that they tell of, and where a text is looked for', async () => {
    const get = (query: string) => () => world.send(bente, 'GET', `/employments/totals/${query}`);
    const logged = await logOf(world, get('by-citizen'));
    expect(logged).toMatchObject([{ action: 'employments-listed', seen: 3 }]);
    expect(await logOf(world, get('by-citizen?year=2024'))).toMatchObject([{ seen: 0, subject: null }]);
    expect(await logOf(world, get('by-month'))).toHaveLength(0);
    expect(await logOf(world, get('by-month?text=Anna'))).toHaveLength(1);
  });
});

describe("a company's list as a file", () => {
  it('holds every row with what the page shows; a cancelled one counts 0', async () => {
    const answer = await csv();
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="ansaettelser-2026-11-21.csv"');
    const [heading, ...rows] = await rowsOf('?sort=-endDate');
    expect(heading).toEqual([
      ...['Borger', 'Frikortnummer', 'Startdato', 'Slutdato', 'Løn i kr., der tæller med'],
      ...['Registreret løn i kr.', 'Status', 'Frikort', 'Kan rettes til og med', 'Reference'],
      ...['Kontaktperson', 'Kontaktpersonens e-mail', 'Kontaktpersonens telefon', 'P-nummer'],
      ...['Registreret', 'Senest rettet'],
    ]);
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      [
        'P. S.',
        '30002',
        '02-11-2026',
        '31-12-2026',
        '2500,50',
        '2500,50',
        'Registreret',
        'Aktivt',
        '29-01-2027',
      ],
      [
        'Finn Åby',
        '30003',
        '02-11-2026',
        '24-12-2026',
        '500,00',
        '500,00',
        'Registreret',
        'Inaktivt',
        '22-01-2027',
      ],
      ['Finn Åby', '30003', '02-11-2026', '30-11-2026', '0,00', '0,01', 'Annulleret', 'Inaktivt', ''],
      [
        'Anna Ærø',
        '30001',
        '02-11-2026',
        '20-11-2026',
        '1500,00',
        '1500,00',
        'Registreret',
        'Aktivt',
        '19-12-2026',
      ],
      [
        'Anna Ærø',
        '30001',
        '01-03-2025',
        '31-03-2025',
        '1000,00',
        '1000,00',
        'Registreret',
        'Aktivt',
        '29-04-2025',
      ],
    ]);
    expect(rows[3]?.slice(9)).toEqual([
      ...['007', 'Bente Prøve', 'bente@example.dk', '+45 12345678', '1003388394'],
      ...['21-11-2026 13:00', '21-11-2026 13:00'],
    ]);
  });

  it('R20: masks protected names and is not filtered by them, R10: holds no CPR number', async () => {
    expect(await rowsOf('?text=Paula')).toHaveLength(1);
    const { body } = await csv();
    expect(body).not.toContain('Paula');
    expect(body).not.toMatch(/\d{6}-\d{4}/);
  });

  it('has the same filters and orders as the page', async () => {
    const all = ['?year=2026', '?status=cancelled', '?text=anna', '?editable=false', '?sort=amountOere'];
    for (const query of all) {
      const rows = (await rowsOf(query)).slice(1).map((row) => row[1]);
      expect(rows).toEqual(numbersOf(await ask(query)));
    }
  });

  it('R26: is logged, with each citizen in it', async () => {
    const logged = await logOf(world, () => csv());
    expect(logged).toMatchObject([{ action: 'employments-exported', seen: 3 }]);
    expect(await logOf(world, () => csv('?text=nobody'))).toMatchObject([{ seen: 0, subject: null }]);
  });

  it.each(['?limit=5', '?cursor=x'])('is refused with a part of paging: %s', async (query) => {
    expect((await csv(query)).json()).toMatchObject({ code: 'validation-failed', status: 400 });
  });

  it('is refused in a form that there is not, and to other roles', async () => {
    const xml = await ask('', { accept: 'application/xml' });
    expect(xml.json()).toMatchObject({
      code: 'not-acceptable',
      status: 406,
      mediaTypes: ['application/json', 'text/csv'],
    });
    const caseworker = await createCaseworker(world.database.db);
    const other = await world.send(caseworker, 'GET', '/employments', { headers: { accept: 'text/csv' } });
    expect(other.json()).toMatchObject({ code: 'not-permitted' });
  });

  it("R10: never holds another company's", async () => {
    const other = await createEmployee(world.database.db);
    const answer = await ask('', { accept: 'text/csv' }, other);
    expect(parse(answer.body, { bom: true, delimiter: ';' })).toHaveLength(1);
  });
});
