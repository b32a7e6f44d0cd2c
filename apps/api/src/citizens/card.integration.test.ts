import { randomUUID } from 'node:crypto';
import { present } from '@frikort/domain/present';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  grant,
  logOf,
  now,
  person,
  standsInDatabase,
  type TestWorld,
} from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import type { HistoryRow } from '../history/history-answer.ts';
import { cardEventFor } from './card-routes.ts';

let world: TestWorld;
let ib: CaseworkerCaller;
let bjarne: EmployeeCaller;
let citizen: { id: string; cardNumber: string; letters: { id: string }[] };
let unused = 1000;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  ib = await createCaseworker(world.database.db);
  bjarne = await createEmployee(world.database.db);
});
afterAll(() => world.close());
beforeEach(async () => {
  const cpr = `290569${unused++}`;
  world.register.people = [person(cpr, { name: 'Paula Skjoldborg', nameProtected: true })];
  citizen = (await grant(world, ib, cpr)).json();
});

async function register(startDate: string, amountOere: number, reference?: string) {
  const body = {
    cardNumber: citizen.cardNumber,
    startDate,
    endDate: startDate,
    amountOere,
    contact: { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '12345678' },
    ...present({ reference }),
  };
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await world.send(bjarne, 'POST', '/employments', { body, headers });
  expect(answer.statusCode, answer.body).toBe(201);
}

const look = (path: string) => world.send(ib, 'GET', `/citizens/${citizen.id}/${path}`);

describe('the employments of a card', () => {
  it("come latest first, with contact person, R20: the name in full, R8: without the company's reference", async () => {
    await register('2026-03-01', 100_000, 'VAGT-1');
    await register('2026-11-01', 200_000);
    const { items } = (await look('cards/2026/employments')).json();
    expect(items).toMatchObject([
      { startDate: '2026-11-01', amountOere: 200_000, citizenName: 'Paula Skjoldborg', editable: true },
      { startDate: '2026-03-01', contact: { name: 'Bjarne Jepsen', phone: '12345678' }, editable: false },
    ]);
    expect(items[1]).not.toHaveProperty('reference');
    const seen = (await world.send(ib, 'GET', `/citizens/${citizen.id}`)).json();
    expect(seen.cards).toMatchObject([{ year: 2026, usedOere: 300_000, remainingOere: 4_100_000 }]);
  });

  it('are logged when seen', async () => {
    const logged = await logOf(world, () => look('cards/2026/employments'));
    expect(logged).toMatchObject([{ action: 'card-employments-viewed', object_id: citizen.id }]);
  });

  it.each(['2025', '2027', '1', 'x', '2026.0', '99999999999'])(
    'R13: are not found for %s, without a card',
    async (year) => {
      expect((await look(`cards/${year}/employments`)).json()).toMatchObject({ code: 'not-found' });
      expect((await look(`cards/${year}/history`)).json()).toMatchObject({ code: 'not-found' });
    },
  );
});

describe("R25: a card's history", () => {
  it('tells what happened to the frikort, and not what companies did', async () => {
    await register('2026-11-01', 200_000);
    const logged = await logOf(world, async () => {
      expect((await look('cards/2026/history')).json()).toEqual({
        items: [
          {
            event: 'enrolment-granted',
            at: now.toISOString(),
            actor: { role: 'caseworker', organisation: 'Aarhus Kommune', name: expect.any(String) },
            letterId: citizen.letters[0]?.id,
          },
        ],
      });
    });
    expect(logged).toMatchObject([{ action: 'card-history-viewed', object_id: citizen.id }]);
  });

  it('R19: keeps the names of another municipality to itself', async () => {
    const row: HistoryRow = {
      event: {
        event: 'caseworker-assigned',
        at: now.toISOString(),
        role: 'caseworker',

        cvr: '35209115',
        organisation: 'Odense Kommune',
        name: 'Karen Holm',
        systemOf: null,
        changes: [{ field: 'assignedCaseworker', from: null, to: 'Karen Holm' }],
        letterId: null,
      },
    };
    expect(cardEventFor(ib, row)).toEqual({
      event: 'caseworker-assigned',
      at: now.toISOString(),
      actor: { role: 'caseworker', organisation: 'Odense Kommune' },
    });
  });
});

describe('"Vis frikort"', () => {
  it('is a PDF for the browser to show, and logged', async () => {
    const logged = await logOf(world, async () => {
      const answer = await look('card.pdf?lang=en&entrance=caseworker');
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="frikort.pdf"',
        'cache-control': 'no-store',
      });
      expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
      expect(answer.rawPayload.toString('latin1')).toContain('/Lang (en-GB)');
    });
    expect(logged).toMatchObject([{ action: 'card-shown', outcome: 'done', object_id: citizen.id }]);
    expect(await standsInDatabase(world, 'Paula Skjoldborg')).toEqual(['citizens']);
  });

  it('is not given while the frikort is inactive, which is logged', async () => {
    await world.send(ib, 'POST', `/citizens/${citizen.id}/deactivation`, { body: { reason: 'Fejl' } });
    const logged = await logOf(world, async () => {
      expect((await look('card.pdf')).json()).toMatchObject({ status: 409, code: 'enrolment-inactive' });
    });
    expect(logged).toMatchObject([{ action: 'card-shown', outcome: 'refused', code: 'enrolment-inactive' }]);
  });

  it.each(['lang=sv', 'name=none', 'entrance=front', 'cpr=1'])('refuses ?%s', async (query) => {
    expect((await look(`card.pdf?${query}`)).json()).toMatchObject({
      status: 400,
      code: 'validation-failed',
    });
  });
});

describe('the employments of a card as a file', () => {
  const accept = { accept: 'text/csv' };
  const ask = (path: string) => world.send(ib, 'GET', `/citizens/${citizen.id}/${path}`, { headers: accept });

  it('say who registered what, to the municipality and to the citizen', async () => {
    await register('2026-03-01', 100_050, 'FIL-1');
    const answer = await ask('cards/2026/employments');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="ansaettelser-i-2026.csv"');
    const [heading, row, ...more] = answer.body.split('\r\n');
    expect(heading).toBe(
      '\u{FEFF}Virksomhed;CVR-nummer;Startdato;Slutdato;Løn i kr., der tæller med;Registreret løn i kr.;Status;Kontaktperson;Kontaktpersonens e-mail;Kontaktpersonens telefon;P-nummer;Registreret;Senest rettet',
    );
    const { name, cvr } = bjarne.organisation;
    expect(row).toBe(
      `${name};${cvr};01-03-2026;01-03-2026;1000,50;1000,50;Registreret;Bjarne Jepsen;bjarne@solsikken.example;12345678;;21-11-2026 13:00;21-11-2026 13:00`,
    );
    expect(more).toEqual(['']);
    const { actorId } = await createCaseworker(world.database.db);
    const paula: CitizenCaller = {
      role: 'citizen',
      entrance: 'citizen',
      name: 'Paula',
      actorId,

      citizenId: citizen.id,
      requestId: randomUUID(),
    };
    const own = await world.send(paula, 'GET', '/me/cards/2026/employments', { headers: accept });
    expect(own.body).toBe(answer.body);
    const logged = await logOf(world, () =>
      world.send(paula, 'GET', '/me/cards/2026/employments', { headers: accept }),
    );
    expect(logged).toMatchObject([{ action: 'own-employments-exported', object_id: citizen.id }]);
  });

  it('are logged as exported', async () => {
    const logged = await logOf(world, () => ask('cards/2026/employments'));
    expect(logged).toMatchObject([{ action: 'card-employments-exported', object_id: citizen.id }]);
  });

  it('R14: are not found by another municipality, nor for a year without a card', async () => {
    const odense = await createCaseworker(world.database.db, '35209115');
    const address = `/citizens/${citizen.id}/cards/2026/employments`;
    const other = await world.send(odense, 'GET', address, { headers: accept });
    expect(other.json()).toMatchObject({ status: 404, code: 'not-found' });
    expect((await ask('cards/2031/employments')).json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('are refused in a form that there is not', async () => {
    const answer = await world.send(ib, 'GET', `/citizens/${citizen.id}/cards/2026/employments`, {
      headers: { accept: 'application/pdf' },
    });
    expect(answer.json()).toMatchObject({ status: 406, code: 'not-acceptable' });
  });
});

describe('a history as a file', () => {
  const accept = { accept: 'text/csv' };

  it('R25: of a frikort has a row for each event, and is logged as exported', async () => {
    const address = `/citizens/${citizen.id}/cards/2026/history`;
    const logged = await logOf(world, async () => {
      const answer = await world.send(ib, 'GET', address, { headers: accept });
      expect(answer.headers['content-disposition']).toBe('attachment; filename="historik.csv"');
      expect(answer.body).toBe(
        '\u{FEFF}Tidspunkt;Hændelse;Felt;Fra;Til;Rolle;Organisation;Navn;It-system\r\n' +
          '21-11-2026 13:00;Frikort oprettet;;;;Sagsbehandler;Aarhus Kommune;Bente Prøve;\r\n',
      );
    });
    expect(logged).toMatchObject([{ action: 'card-history-exported', object_id: citizen.id }]);
    const xml = await world.send(ib, 'GET', address, { headers: { accept: 'application/xml' } });
    expect(xml.json()).toMatchObject({ code: 'not-acceptable' });
  });

  it('R25: of an employment names people only inside the own organisation', async () => {
    await register('2026-04-01', 100_000, 'FIL-2');
    const [{ id }] = (await look('cards/2026/employments')).json().items;
    const seen = await world.send(ib, 'GET', `/employments/${id}/history`, { headers: accept });
    expect(seen.body).toContain(`Ansættelse registreret;;;;Medarbejder;${bjarne.organisation.name};;\r\n`);
    const logged = await logOf(world, async () => {
      const own = await world.send(bjarne, 'GET', `/employments/${id}/history`, { headers: accept });
      expect(own.body).toContain(`;Medarbejder;${bjarne.organisation.name};Bente Prøve;\r\n`);
    });
    expect(logged).toMatchObject([{ action: 'employment-history-exported', object_id: id }]);
  });
});
