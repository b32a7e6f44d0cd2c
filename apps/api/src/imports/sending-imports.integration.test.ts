import { randomUUID } from 'node:crypto';
import { mostImportRows } from '@frikort/domain/employment-import';
import { describe, expect, it } from 'vitest';
import { createEmployee } from '../../test/support/fixtures.ts';
import { contact, rowOf, setImportScene } from '../../test/support/import-scene.ts';
import { charsets } from './reading/file-text.ts';

/* R33: how imports are sent, stopped and listed. */

const scene = setImportScene();
const { send, sendCsv, run, read, resultsOf, imported, employmentsOf, twoCitizens } = scene;

describe('sending', () => {
  it('the same again with the same key is the same import; another choice or body is another', async () => {
    const caller = await createEmployee(scene.world.database.db);
    const [one] = await twoCitizens();
    const key = randomUUID();
    const first = await send(caller, [rowOf(one.cardNumber)], { key });
    expect(first.headers.location).toBe(`/api/v1/employment-imports/${first.json().id}`);
    const again = await send(caller, [rowOf(one.cardNumber)], { key });
    expect([again.statusCode, again.headers['idempotent-replayed'], again.json().id]).toEqual([
      201,
      'true',
      first.json().id,
    ]);
    for (const [body, choices] of [
      [[rowOf(one.cardNumber)], { dryRun: true }],
      [[rowOf(one.cardNumber, { amountOere: 1 })], {}],
    ] as const) {
      expect((await send(caller, body, { key, ...choices })).json().code).toBe('idempotency-key-reused');
    }
    await run();
    expect(await employmentsOf(caller)).toHaveLength(1);
  });

  it.each([
    ['no array', {}, { reason: 'not-a-table' }],
    ['no rows', [], { reason: 'empty' }],
    [
      'too many rows',
      Array.from({ length: mostImportRows + 1 }, () => 0),
      { reason: 'too-many-rows', mostRows: mostImportRows },
    ],
  ])('%s is refused, with what is expected', async (_what, body, facts) => {
    const caller = await createEmployee(scene.world.database.db);
    const answer = await send(caller, body);
    expect(answer.json()).toMatchObject({ status: 400, code: 'import-file-invalid', ...facts });
  });

  it('another kind of file, or one that is too large, is refused', async () => {
    const caller = await createEmployee(scene.world.database.db);
    for (const type of ['application/vnd.ms-excel', 'text/csv; charset=utf-16']) {
      expect((await sendCsv(caller, 'x', type)).json()).toMatchObject({
        code: 'unsupported-media-type',
        mediaTypes: ['application/json', 'text/csv'],
        charsets,
      });
    }
    expect((await sendCsv(caller, Buffer.alloc(10 * 1024 * 1024 + 1, 'x'))).json()).toMatchObject({
      code: 'payload-too-large',
      mostBytes: 10 * 1024 * 1024,
    });
    expect((await sendCsv(caller, 'Frikortnummer;Startdato\r\n1;2')).json()).toMatchObject({
      code: 'import-file-invalid',
      reason: 'headings-missing',
      headings: [
        'Slutdato',
        'Registreret løn i kr.',
        'Kontaktperson',
        'Kontaktpersonens e-mail',
        'Kontaktpersonens telefon',
      ],
    });
  });

  it('a sixth while five are under way has to wait', async () => {
    const caller = await createEmployee(scene.world.database.db);
    const [one] = await twoCitizens();
    const answers = [];
    for (let count = 0; count < 6; count += 1)
      answers.push(await send(caller, [rowOf(one.cardNumber, { amountOere: 1 + count })]));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201, 429]);
    expect(answers.at(-1)?.json()).toMatchObject({ code: 'too-many-imports' });
    await run();
    expect(await employmentsOf(caller)).toHaveLength(5);
  });
});

describe('the company’s own list as a file', () => {
  it('comes back as it was written, in both languages', async () => {
    const caller = await createEmployee(scene.world.database.db);
    const [one, other] = await twoCitizens();
    await imported(caller, [
      rowOf(one.cardNumber, { reference: '=1+1', amountOere: 123_456 }),
      rowOf(other.cardNumber, {
        reference: 'b;"c"',
        productionUnit: '1234567890',
        contact: { ...contact, phone: '+45 12 34 56 78' },
      }),
    ]);
    for (const language of ['da', 'en']) {
      const file = await scene.world.send(caller, 'GET', '/employments', {
        headers: { accept: 'text/csv', 'accept-language': language },
      });
      const sent = await sendCsv(caller, file.rawPayload);
      expect(sent.statusCode, sent.body).toBe(201);
      await run();
      expect(await read(caller, sent.json().id)).toMatchObject({ rows: { total: 2, unchanged: 2 } });
    }
  });
});

describe('stopping', () => {
  it('leaves the rows undone that are not done, and ends no other company’s', async () => {
    const caller = await createEmployee(scene.world.database.db);
    const stranger = await createEmployee(scene.world.database.db);
    const [one] = await twoCitizens();
    const { id } = (
      await send(caller, [rowOf(one.cardNumber), rowOf(one.cardNumber, { amountOere: 0 })])
    ).json();
    for (const [method, url] of [
      ['GET', `/employment-imports/${id}`],
      ['GET', `/employment-imports/${id}/rows`],
      ['POST', `/employment-imports/${id}/cancellation`],
    ] as const) {
      expect((await scene.world.send(stranger, method, url)).json().code).toBe('not-found');
    }
    const stopped = await scene.world.send(caller, 'POST', `/employment-imports/${id}/cancellation`);
    expect(stopped.json()).toMatchObject({ status: 'cancelled', rows: { done: 0, notDone: 2 } });
    await run();
    expect(await employmentsOf(caller)).toEqual([]);
    expect(await resultsOf(caller, id)).toEqual([
      { number: 1, outcome: 'not-done' },
      { number: 2, outcome: 'not-done' },
    ]);
    const again = await scene.world.send(caller, 'POST', `/employment-imports/${id}/cancellation`);
    expect(again.json()).toMatchObject({ status: 409, code: 'import-ended' });
  });
});

describe('the lists', () => {
  it('have the company’s imports, newest first, and its rows by outcome, page by page', async () => {
    const caller = await createEmployee(scene.world.database.db);
    const [one] = await twoCitizens();
    const first = await imported(caller, [rowOf(one.cardNumber), rowOf('10007'), rowOf('10008')]);
    const second = await imported(caller, [rowOf(one.cardNumber, { amountOere: 5 })]);
    const page = (await scene.world.send(caller, 'GET', '/employment-imports?limit=1')).json();
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([second.id]);
    const next = (
      await scene.world.send(caller, 'GET', `/employment-imports?limit=1&cursor=${page.nextCursor}`)
    ).json();
    expect([next.items[0].id, next.nextCursor]).toEqual([first.id, null]);
    const rows = `/employment-imports/${first.id}/rows?outcome=refused&limit=1`;
    const one_ = (await scene.world.send(caller, 'GET', rows)).json();
    const two = (await scene.world.send(caller, 'GET', `${rows}&cursor=${one_.nextCursor}`)).json();
    expect([one_.items[0].number, two.items[0].number, two.nextCursor]).toEqual([2, 3, null]);
  });
});
