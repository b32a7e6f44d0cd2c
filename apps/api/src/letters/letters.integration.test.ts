import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator } from '../../test/support/fixtures.ts';
import type { Caller, CaseworkerCaller, CitizenCaller } from '../auth/caller.ts';

/* R36: the letters of decisions. */

const deactivationText = {
  da: {
    title: 'Afgørelse',
    body: 'Til {navn} ({kortnummer})\n\n{kommune} har den {dato} afgjort det, fordi: {begrundelse}',
    complaint: 'Klag til {kontakt} inden fire uger.',
  },
  en: {
    title: 'Decision',
    body: 'To {navn}\n\nDecided on {dato}, in force from {virkningsdato}: {begrundelse}',
    complaint: 'Complain to {kontakt} within four weeks.',
  },
};
const grantText = {
  da: { title: 'Bevilling', body: 'Nummer {kortnummer}: {beløb}' },
  en: { title: 'Grant', body: 'Number {kortnummer}: {beløb}' },
};
const contact = { phone: '00 00 07 51', email: 'frikort@aarhus.example' };

let clock = now;
let world: TestWorld;
let ib: CaseworkerCaller;
let hanne: CaseworkerCaller;
let karen: CaseworkerCaller;
let unused = 1000;
let citizen: { id: string; letters: { id: string }[] };

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true, clock: () => clock });
  const { db } = world.database;
  ib = await createCaseworker(db);
  hanne = { ...(await createCaseworker(db)), role: 'administrator' };
  karen = await createCaseworker(db, '35209115');
});
afterAll(() => world.close());
beforeEach(async () => {
  clock = now;
  const { admin } = world.database;
  await admin.execute(sql`delete from letters`);
  await admin.execute(sql`delete from letter_texts`);
  await admin.execute(sql`delete from authority_contacts`);
  const cpr = `290569${unused++}`;
  world.register.people = [person(cpr, { name: 'Lone Hansentest' })];
  citizen = (await grant(world, ib, cpr)).json();
});

const order = async (path: string, body: object, caller: Caller = ib) => {
  const answer = await world.send(caller, 'POST', `/citizens/${citizen.id}/${path}`, { body });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const deactivate = (body: object = { reason: 'Opfylder ikke betingelserne' }) => order('deactivation', body);
const put = (kind: string, body: object, tag = '"0"', caller: Caller = hanne) =>
  world.send(caller, 'PUT', `/letter-texts/${kind}`, { body, headers: { 'if-match': tag } });
const tellContact = (tag = '"0"', more = {}) =>
  world.send(hanne, 'PUT', '/authority-contact', {
    body: { ...contact, ...more },
    headers: { 'if-match': tag },
  });
const read = (letterId: string, caller: Caller = ib, id = citizen.id) =>
  world.send(caller, 'GET', `/citizens/${id}/letters/${letterId}`);
const pdf = (letterId: string, query = '', caller: Caller = ib) =>
  world.send(caller, 'GET', `/citizens/${citizen.id}/letters/${letterId}/pdf${query}`);
const hashOf = ({ rawPayload }: { rawPayload: Buffer }) =>
  createHash('sha256').update(rawPayload).digest('hex');
const himself = async (id = citizen.id): Promise<CitizenCaller> => {
  const { actorId } = await createCaseworker(world.database.db);
  const named = { name: 'Lone', requestId: randomUUID() };
  return { role: 'citizen', actorId, entrance: 'citizen', citizenId: id, ...named };
};

describe('R36: a letter is made with its decision', () => {
  it('the grant: number, amounts of the years that it covers, and our own text until there is another', async () => {
    expect(citizen.letters).toEqual([
      {
        id: expect.any(String),
        kind: 'grant',
        authority: { code: '0751', name: 'Aarhus Kommune' },
        decidedOn: '2026-11-21',
      },
    ]);
    const letter = (await read(citizen.letters[0]?.id ?? '')).json();
    expect(letter).toMatchObject({ name: 'Lone Hansentest', lacking: ['contact'] });
    expect(letter).not.toHaveProperty('contact');
    const { title, paragraphs } = letter.da;
    expect(title).toBe('Du har fået et socialt frikort');
    expect(paragraphs.join('\n')).toContain('44.000,00\u00a0kr. i 2026');
    expect(paragraphs.join('\n')).not.toContain('2025');
    expect(letter.en.paragraphs.join('\n')).toContain('DKK\u00a044,000.00 in 2026');
  });

  it('the deactivation: reason, date of the decision and of its effect, where to complain', async () => {
    await tellContact();
    await put('deactivation', deactivationText);
    const { letters } = await deactivate({ reason: 'I arbejde.\n\n{navn}', decisionDate: '2026-11-18' });
    expect(letters).toMatchObject([{ kind: 'deactivation', decidedOn: '2026-11-18' }, { kind: 'grant' }]);
    const letter = (await read(letters[0].id)).json();
    expect(letter).toMatchObject({ contact, lacking: [], cardNumber: expect.stringMatching(/^\d{5}$/) });
    expect(letter.da).toEqual({
      title: 'Afgørelse',
      paragraphs: [
        `Til Lone Hansentest (${letter.cardNumber})`,
        'Aarhus Kommune har den 18-11-2026 afgjort det, fordi: I arbejde.\n\n{navn}',
      ],
      complaint: [
        'Klag til Aarhus Kommune på telefon 00 00 07 51 eller frikort@aarhus.example inden fire uger.',
      ],
    });
    expect(letter.en.paragraphs[1]).toBe(
      'Decided on 18 Nov 2026, in force from 21 Nov 2026: I arbejde.\n\n{navn}',
    );
  });

  it('the control that ends the frikort is a deactivation too; a reactivation has none', async () => {
    const ended = await order('controls', { date: '2026-11-21', outcome: 'ends', reason: 'Flyttet' });
    expect(ended.letters).toHaveLength(2);
    const letter = (await read(ended.letters[0].id)).json();
    expect(letter.lacking).toEqual(['contact', 'complaint']);
    expect(letter.da.paragraphs.join('\n')).toContain('Flyttet');
    expect((await order('reactivation', { reason: 'Igen' })).letters).toEqual(ended.letters);
  });

  it('is led to by its decision in the history of each year and in the story, and by nothing else', async () => {
    await deactivate();
    await order('reactivation', { reason: 'Prøve' });
    const { letters } = await order('controls', { date: '2026-11-21', outcome: 'ends', reason: 'Prøve' });
    const [ended, deactivated, granted] = letters.map(({ id }: { id: string }) => id);
    const ways = [
      ['/story', ib],
      ['/cards/2026/history', ib],
      ['/story', await himself()],
    ] as const;
    for (const [path, caller] of ways) {
      const of = caller.role === 'citizen' ? '/me' : `/citizens/${citizen.id}`;
      const { items } = (await world.send(caller, 'GET', `${of}${path}`)).json();
      const ledTo = items.map(({ event, letterId }: Record<string, string>) => [event, letterId]);
      expect(ledTo).toEqual([
        ['enrolment-granted', granted],
        ['enrolment-deactivated', deactivated],
        ['enrolment-reactivated', undefined],
        ['control-recorded', undefined],
        ['enrolment-deactivated', ended],
      ]);
    }
  });

  it('has none when the decision is refused', async () => {
    await deactivate();
    const again = await world.send(ib, 'POST', `/citizens/${citizen.id}/deactivation`, {
      body: { reason: 'x' },
    });
    expect(again.json().code).toBe('already-inactive');
    expect((await world.send(ib, 'GET', `/citizens/${citizen.id}`)).json().letters).toHaveLength(2);
  });

  it('is gone with a grant that is undone', async () => {
    expect((await world.send(ib, 'POST', `/citizens/${citizen.id}/grant-undoing`)).statusCode).toBe(204);
    const { rows } = await world.database.admin.execute(sql`select from letters`);
    expect(rows).toEqual([]);
  });
});

describe('R36: a letter stays as it was made', () => {
  it('whatever is written, renamed, registered or lowered later; a later decision has what counts by then', async () => {
    await tellContact();
    await put('deactivation', deactivationText);
    await put('grant', grantText);
    const [first] = (await deactivate()).letters;
    const [grantLetter] = citizen.letters;
    const all = async () =>
      await Promise.all(
        [first.id, grantLetter?.id ?? ''].flatMap((id) => [
          read(id).then(({ body }) => body),
          pdf(id).then(hashOf),
          pdf(id, '?lang=en').then(hashOf),
        ]),
      );
    const before = await all();
    expect(before[0]).toContain('fire uger');
    // The grant was made before the municipality wrote anything.
    expect(before[3]).toContain('Du har fået et socialt frikort');

    clock = new Date('2026-12-24T12:00:00Z');
    // Their sessions have ended meanwhile: they log in anew.
    [ib, hanne] = [{ ...ib }, { ...hanne }];
    await tellContact('"1"', { phone: '11 11 11 11' });
    const { da } = deactivationText;
    await put('deactivation', { ...deactivationText, da: { ...da, complaint: 'Klag inden en uge.' } }, '"1"');
    await world.database.admin.execute(sql`update citizens set name = 'Lone Nytnavn'`);
    expect(await all()).toEqual(before);

    await order('reactivation', { reason: 'Igen' });
    const [second] = (await deactivate({ reason: 'Anden gang' })).letters;
    const letter = (await read(second.id)).json();
    expect(letter).toMatchObject({ name: 'Lone Nytnavn', decidedOn: '2026-12-24' });
    expect(letter.da.complaint).toEqual(['Klag inden en uge.']);
    expect(letter.contact.phone).toBe('11 11 11 11');
    expect(await all()).toEqual(before);
  });

  it('the amounts of a grant too, when a year is raised or opened afterwards', async () => {
    const [letter] = citizen.letters;
    const before = (await read(letter?.id ?? '')).body;
    const set = (oere: number) =>
      world.database.admin.execute(
        sql`update programme_year_allowances set allowance_oere = ${oere} where year = 2026`,
      );
    await set(4_500_000);
    const after = (await read(letter?.id ?? '')).body;
    await set(4_400_000);
    expect(after).toBe(before);
  });
});

describe('R36: who reads and prints a letter', () => {
  it('the municipality and the citizen, each time with a row of the log', async () => {
    const id = citizen.letters[0]?.id ?? '';
    const lone = await himself();
    const subject = expect.any(Buffer);
    const about = { outcome: 'done', object_id: citizen.id, subject };
    const own = `/me/letters/${id}`;
    expect(await logOf(world, () => read(id))).toMatchObject([{ action: 'letter-viewed', ...about }]);
    expect(await logOf(world, () => pdf(id))).toMatchObject([{ action: 'letter-exported', ...about }]);
    expect(await logOf(world, () => world.send(lone, 'GET', own))).toMatchObject([
      { action: 'own-letter-viewed', ...about },
    ]);
    const logged = await logOf(world, () => world.send(lone, 'GET', `${own}/pdf?lang=en`));
    expect(logged).toMatchObject([{ action: 'own-letter-exported', ...about }]);
    const letter = (await world.send(lone, 'GET', own)).json();
    expect(letter.da).toEqual((await read(id)).json().da);
    expect(letter).not.toHaveProperty('lacking');
    expect((await world.send(lone, 'GET', '/me')).json().letters).toEqual(citizen.letters);
  });

  it('as a tagged file without a CPR number, whose name says nothing of the citizen', async () => {
    const id = citizen.letters[0]?.id ?? '';
    const danish = await pdf(id);
    expect(danish.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="bevilling.pdf"',
      'cache-control': 'no-store',
    });
    const text = danish.rawPayload.toString('latin1');
    for (const mark of ['/Marked true', '/Lang (da-DK)', '<pdfuaid:part>1', '/S /H1'])
      expect(text).toContain(mark);
    const english = await pdf(id, '?lang=en');
    expect(english.rawPayload.toString('latin1')).toContain('/Lang (en-GB)');
    expect(english.headers['content-disposition']).toBe('inline; filename="grant.pdf"');
    const [letter] = (await deactivate()).letters;
    expect((await pdf(letter.id)).headers['content-disposition']).toBe('inline; filename="afgoerelse.pdf"');
    expect((await pdf(id, '?lang=de')).json()).toMatchObject({ errors: [{ path: 'lang' }] });
  });

  it('nobody else: another municipality, another citizen, by another citizen’s address, by no id of ours', async () => {
    const id = citizen.letters[0]?.id ?? '';
    const former = citizen;
    const cpr = `290569${unused++}`;
    world.register.people = [person(cpr)];
    citizen = (await grant(world, ib, cpr)).json();
    const other = await himself();
    const logged = await logOf(world, async () => {
      expect((await read(id, karen, former.id)).json()).toMatchObject({ status: 404, code: 'not-found' });
      expect((await read(id)).json().code).toBe('not-found');
      expect((await pdf(id)).json().code).toBe('not-found');
      expect((await read('x')).json().code).toBe('not-found');
      expect((await read(randomUUID())).json().code).toBe('not-found');
      expect((await world.send(other, 'GET', `/me/letters/${id}`)).json().code).toBe('not-found');
      expect((await world.send(other, 'GET', `/me/letters/${id}/pdf`)).json().code).toBe('not-found');
    });
    expect(logged).toEqual(
      Array(7).fill(expect.objectContaining({ action: 'access-refused', code: 'not-found' })),
    );
    for (const caller of [await createEmployee(world.database.db), await createOperator(world.database.db)])
      expect((await read(id, caller, former.id)).json().code).toBe('not-permitted');
  });

  it('R19: after a transfer the new municipality prints what the old one decided, and the old one nothing', async () => {
    await tellContact();
    await put('deactivation', deactivationText);
    const [letter] = (await deactivate()).letters;
    const before = await read(letter.id);
    const { actorId } = karen;
    await world.database.admin.execute(
      sql`update actors set caseworker_of = '0461' where id = ${actorId}::uuid`,
    );
    const offer = { citizenId: citizen.id, toAuthority: '0461', reason: 'Flyttet' };
    const offered = await world.send(ib, 'POST', '/transfers', {
      body: offer,
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(offered.statusCode, offered.body).toBe(201);
    const path = `/transfers/${offered.json().id}/acceptance`;
    expect((await world.send(karen, 'POST', path, { body: {} })).statusCode).toBe(200);

    expect((await read(letter.id, karen)).body).toBe(before.body);
    expect((await read(letter.id, karen)).json().authority.name).toBe('Aarhus Kommune');
    expect((await pdf(letter.id, '', karen)).statusCode).toBe(200);
    expect((await read(letter.id)).json().code).toBe('not-found');
    expect((await pdf(letter.id)).json().code).toBe('not-found');
  });
});

describe('R36: what a municipality writes', () => {
  const texts = (kind = 'deactivation', caller: Caller = hanne) =>
    world.send(caller, 'GET', `/letter-texts/${kind}`);

  it('is ours until its administrator writes, and told with who wrote what', async () => {
    const ours = (await texts()).json();
    expect(ours).toMatchObject({ version: 0, history: [], authority: { code: '0751' } });
    expect(ours.text.da.complaint).toContain('{kontakt}');
    expect((await texts('grant')).json().text.da).not.toHaveProperty('complaint');
    const logged = await logOf(world, async () => {
      const saved = await put('deactivation', deactivationText);
      expect(saved.headers.etag).toBe('"1"');
      expect(saved.json()).toMatchObject({
        text: deactivationText,
        version: 1,
        history: [{ version: 1, at: now.toISOString(), name: 'Bente Prøve', text: deactivationText }],
      });
    });
    expect(logged).toMatchObject([{ action: 'letter-text-changed', outcome: 'done', subject: null }]);
    expect((await texts('grant')).json().version).toBe(0);
    const odense: Caller = { ...karen, role: 'administrator' };
    expect((await texts('deactivation', odense)).json()).toMatchObject({ version: 0, history: [] });
  });

  it('is not saved from a version that is not the current one, and at the same time once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => put('grant', grantText)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(5).fill(412)]);
    expect((await put('grant', grantText, '"7"')).json()).toMatchObject({
      code: 'version-outdated',
      current: { text: grantText, version: 1 },
    });
    expect((await put('grant', grantText, '')).json().code).toBe('precondition-required');
  });

  it.each([
    [{ body: 'Den {dato}' }, 'da.body', 'placeholder-missing'],
    [{ body: '{dato} {begrundelse} {cpr}' }, 'da.body', 'placeholder-unknown'],
    [{ title: 'Til {navn}' }, 'da.title', 'placeholder-unknown'],
    [{ body: '{dato} {begrundelse} 290569-0000' }, 'da.body', 'cpr-shaped'],
    [{ body: '{dato} {begrundelse} \u0007' }, 'da.body', 'control-character'],
    [{ body: `{dato} {begrundelse} ${'x'.repeat(3000)}` }, 'da.body', 'too-long'],
    [{ complaint: ' ' }, 'da.complaint', 'missing'],
    [{ html: '<b>' }, 'da.html', 'unknown-field'],
  ])('is refused with %o, saved or looked at', async (change, path, code) => {
    const body = { ...deactivationText, da: { ...deactivationText.da, ...change } };
    const refusal = { status: 400, code: 'validation-failed', errors: [{ path, code }] };
    const logged = await logOf(world, async () => {
      expect((await put('deactivation', body)).json()).toMatchObject(refusal);
      const preview = await world.send(hanne, 'POST', '/letter-texts/deactivation/preview', { body });
      expect(preview.json()).toMatchObject(refusal);
    });
    expect(logged.map(({ action, outcome }) => `${action} ${outcome}`).sort()).toEqual([
      'letter-text-changed refused',
      'letter-text-viewed refused',
    ]);
    expect((await texts()).json().version).toBe(0);
  });

  it('is looked at as a file to somebody who does not exist, and not saved', async () => {
    const logged = await logOf(world, async () => {
      const answer = await world.send(hanne, 'POST', '/letter-texts/grant/preview?lang=en', {
        body: grantText,
      });
      expect(answer.headers['content-type']).toBe('application/pdf');
      expect(answer.rawPayload.toString('latin1')).toContain('/Lang (en-GB)');
    });
    expect(logged).toMatchObject([{ action: 'letter-text-viewed', outcome: 'done', subject: null }]);
    expect((await texts('grant')).json().version).toBe(0);
  });

  it('is written by nobody but the administrator', async () => {
    const others = [ib, await createEmployee(world.database.db), await createOperator(world.database.db)];
    for (const caller of [...others, await himself()]) {
      expect((await texts('grant', caller)).json().code).toBe('not-permitted');
      expect((await put('grant', grantText, '"0"', caller)).json().code).toBe('not-permitted');
      const preview = await world.send(caller, 'POST', '/letter-texts/grant/preview', { body: grantText });
      expect(preview.json().code).toBe('not-permitted');
    }
  });

  it('is rewritten by no request: the database refuses it', async () => {
    await put('grant', grantText);
    const { db } = world.database;
    for (const statement of [
      sql`update letter_texts set body_da = 'x'`,
      sql`delete from letter_texts`,
      sql`update letters set text_version = 7`,
      sql`delete from letters`,
    ])
      await expect(db.execute(statement)).rejects.toThrow();
  });
});
