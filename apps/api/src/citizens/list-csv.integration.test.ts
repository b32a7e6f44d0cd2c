import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { allOf, createCaseworker, createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { exportCitizens } from './list-store.ts';

let world: TestWorld;
let ib: CaseworkerCaller;
let ids: string[];

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  ib = await createCaseworker(db);
  const protectedOne = { name: '=Åse;Ærø', nameProtected: true, cardNumber: '20001' };
  const made = [
    await createCitizen(db, protectedOne),
    await createCitizen(db, { name: 'Bo Bi', status: 'inactive', cardNumber: '20002' }),
  ];
  ids = made.map(({ id }) => id);
  await world.send(ib, 'PUT', `/citizens/${ids[1]}/assigned-caseworker`);
  const odense = await createCaseworker(db, '35209115');
  world.register.people.push(person('1402580000', { name: 'Astrid Bruun' }));
  await grant(world, odense, '1402580000');
});
afterAll(() => world.close());

const ask = (query = '', headers: Record<string, string> = {}) =>
  world.send(ib, 'GET', `/citizens${query}`, { headers: { accept: 'text/csv', ...headers } });
const rowsOf = async (query = '', headers: Record<string, string> = {}): Promise<string[][]> =>
  parse((await ask(query, headers)).body, { bom: true, delimiter: ';' });

describe('the list of citizens as a file', () => {
  it('is the whole list as a Danish spreadsheet opens it, without CPR numbers', async () => {
    const answer = await ask();
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="borgere-2026-11-21.csv"',
      'content-language': 'da',
      'cache-control': 'no-store',
    });
    expect(answer.body).toBe(
      [
        '\u{FEFF}Navn;Frikortnummer;Status;Restbeløb 2026 i kr.;Seneste ansættelse slutter;Sagsbehandler;Vær opmærksom på',
        `"'=Åse;Ærø";20001;Aktivt;44000,00;;;Beskyttet navn og adresse`,
        'Bo Bi;20002;Inaktivt;44000,00;;Bente Prøve;',
        '',
      ].join('\r\n'),
    );
  });

  it('has CPR numbers only when they are asked for, with their zeros', async () => {
    const [heading, first] = await rowsOf('?includeCpr=true');
    expect(heading?.[0]).toBe('CPR-nummer');
    expect(first?.[0]).toMatch(/^\d{6}-\d{4}$/);
    expect((await rowsOf('?includeCpr=false'))[0]?.[0]).toBe('Navn');
  });

  it('has English headings when English is preferred', async () => {
    const answer = await ask('', { 'accept-language': 'en-GB,en;q=0.9,da;q=0.5' });
    expect(answer.headers['content-disposition']).toBe('attachment; filename="citizens-2026-11-21.csv"');
    expect(answer.body).toContain('Name;Card number;Status;Remaining balance 2026 in DKK');
    expect((await ask('', { 'accept-language': 'de' })).headers['content-language']).toBe('da');
  });

  it('is filtered and sorted as the list is', async () => {
    const names = async (query: string) => (await rowsOf(query)).slice(1).map(([name]) => name);
    expect(await names('?sort=name')).toEqual(["'=Åse;Ærø", 'Bo Bi']);
    expect(await names('?sort=-cardNumber')).toEqual(['Bo Bi', "'=Åse;Ærø"]);
    expect(await names('?assigned=me')).toEqual(['Bo Bi']);
    expect(await names('?assigned=none')).toEqual(["'=Åse;Ærø"]);
    expect(await names('?status=inactive')).toEqual(['Bo Bi']);
    expect(await names('?text=nobody')).toEqual([]);
  });

  it('R26: is logged, with each citizen in it', async () => {
    const logged = await logOf(world, () => ask('?includeCpr=true'));
    expect(logged).toMatchObject([{ action: 'citizens-exported', outcome: 'done', seen: 2 }]);
    expect(await logOf(world, () => ask('?text=nobody'))).toMatchObject([
      { action: 'citizens-exported', outcome: 'done', subject: null },
    ]);
  });
});

describe('a file that is asked for in a wrong way', () => {
  it.each([
    ['a page of it', '?limit=2', 'limit'],
    ['what comes after a page', '?cursor=x', 'cursor'],
    ['a choice that is none', '?includeCpr=yes', 'includeCpr'],
    ['an unknown filter', '?colour=red', 'colour'],
  ])('is refused, and nobody is logged as seen: %s', async (_, query, path) => {
    const logged = await logOf(world, async () => {
      const answer = await ask(query);
      expect(answer.json()).toMatchObject({ status: 400, code: 'validation-failed', errors: [{ path }] });
      expect(answer.headers['content-type']).toContain('application/problem+json');
    });
    expect(logged).toMatchObject([{ outcome: 'refused', subject: null }]);
  });

  it('is refused in a form that there is not', async () => {
    for (const accept of ['application/xml', 'nonsense']) {
      const answer = await ask('', { accept });
      expect(answer.json()).toMatchObject({ status: 406, code: 'not-acceptable' });
    }
    // Whoever asks for a page is told so on one.
    const page = await ask('', { accept: 'text/html' });
    expect([page.statusCode, page.headers['content-type']]).toEqual([406, 'text/html; charset=utf-8']);
  });

  it('is JSON unless CSV is preferred, and CPR numbers are no choice there', async () => {
    for (const accept of ['*/*', 'application/json', 'application/json, text/csv;q=0.5']) {
      expect((await ask('', { accept })).json().items).toHaveLength(2);
    }
    expect((await ask('?includeCpr=true', { accept: '*/*' })).json()).toMatchObject({
      errors: [{ path: 'includeCpr', code: 'not-allowed-value' }],
    });
  });

  it('is refused to everybody but caseworkers', async () => {
    const employee = await createEmployee(world.database.db);
    const headers = { accept: 'text/csv' };
    expect((await world.send(employee, 'GET', '/citizens', { headers })).statusCode).toBe(403);
    const anonymous = await world.app.inject({ url: '/api/v1/citizens', headers });
    expect(anonymous.json()).toMatchObject({ status: 401, code: 'not-authenticated' });
  });

  it('is refused whole when it is too long, and not logged as seen', async () => {
    const selection = { filter: {}, sort: 'name', year: 2026, at: now } as const;
    const logged = await logOf(world, async () => {
      const bounds = { signal: new AbortController().signal, most: 1 };
      const refused = allOf(exportCitizens(world.database.db, ib, selection, bounds));
      await expect(refused).rejects.toMatchObject({ problem: { code: 'export-too-large', mostRows: 1 } });
    });
    expect(logged).toEqual([]);
  });
});
