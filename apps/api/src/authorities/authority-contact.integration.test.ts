import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator } from '../../test/support/fixtures.ts';
import type { Caller, CaseworkerCaller } from '../auth/caller.ts';

const contact = {
  phone: '00 00 07 51',
  email: 'frikort@aarhus.example',
  address: 'Prøvegade 1\n8000 Aarhus C',
  openingHours: { da: 'Hverdage kl. 9-15', en: 'Weekdays 9 am to 3 pm' },
  webPage: 'https://aarhus.example/frikort',
};
const aarhus = { code: '0751', name: 'Aarhus Kommune' };
let world: TestWorld;
let hanne: CaseworkerCaller;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  hanne = { ...(await createCaseworker(world.database.db)), role: 'administrator' };
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.admin.execute(sql`delete from authority_contacts`);
});

const read = (caller: Caller = hanne) => world.send(caller, 'GET', '/authority-contact');
const write = (body: object, ifMatch: string | undefined, caller: Caller = hanne) =>
  world.send(caller, 'PUT', '/authority-contact', {
    body,
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
  });
const publicly = async (code = '0751') =>
  await world.app.inject({ url: `/api/v1/authorities/${code}/contact` });

describe('how a municipality is reached', () => {
  it('is not told until it has been entered', async () => {
    expect((await publicly()).json()).toEqual({ authority: aarhus, contact: null });
    const answer = await read();
    expect(answer.json()).toEqual({ authority: aarhus, contact: null, version: 0, history: [] });
    expect(answer.headers.etag).toBe('"0"');
  });

  it('is told to everyone as its administrator entered it, and of no other municipality', async () => {
    const logged = await logOf(world, async () => {
      expect((await write(contact, '"0"')).json()).toMatchObject({ contact, version: 1 });
    });
    expect(logged).toMatchObject([{ action: 'authority-contact-changed', outcome: 'done', subject: null }]);
    const { rows } = await world.database.admin.execute(
      sql`select distinct role from audit_log where action = 'authority-contact-changed'`,
    );
    expect(rows).toEqual([{ role: 'administrator' }]);
    expect((await publicly()).json()).toEqual({ authority: aarhus, contact });
    expect((await publicly('0461')).json()).toMatchObject({ contact: null });
    expect((await publicly('0000')).json()).toMatchObject({ status: 404, code: 'not-found' });
    expect((await publicly('%2e')).statusCode).toBe(404);
  });

  it('tells its administrators who changed what, and leaves out what is not told', async () => {
    await write(contact, '"0"');
    const { openingHours: _, ...without } = contact;
    const changed = await write({ ...without, phone: '11 11 07 51' }, '"1"');
    expect(changed.json().contact).toEqual({ ...without, phone: '11 11 07 51' });
    const { history } = (await read()).json();
    expect(history).toHaveLength(2);
    expect(history[0]).toEqual({
      at: now.toISOString(),
      name: 'Bente Prøve',
      changes: [
        { field: 'phone', from: '00 00 07 51', to: '11 11 07 51' },
        { field: 'openingHours.da', from: 'Hverdage kl. 9-15', to: null },
        { field: 'openingHours.en', from: 'Weekdays 9 am to 3 pm', to: null },
      ],
    });
    expect(history[1].changes.map(({ from }: { from: unknown }) => from)).toEqual(Array(6).fill(null));
  });

  it('is not changed from a version that is not the current one, and the current one is told', async () => {
    await write(contact, '"0"');
    for (const tag of ['"0"', '"7"', '*']) {
      const answer = await write({ phone: '12345678' }, tag);
      expect(answer.json()).toMatchObject({ status: 412, code: 'version-outdated', current: { contact } });
      expect(answer.headers.etag).toBe('"1"');
    }
    expect((await write({ phone: '12345678' }, undefined)).json().code).toBe('precondition-required');
  });

  it('is told by mail to an address that is new, and to no other', async () => {
    await world.database.admin.execute(sql`delete from mails`);
    const { email, ...without } = contact;
    await write(contact, '"0"');
    await write({ ...contact, phone: '11 11 07 51' }, '"1"');
    await write({ ...contact, phone: '22 22 07 51' }, '"1"');
    await write(without, '"2"');
    await write({ ...contact, email: 'other@aarhus.example' }, '"3"');
    // An address that is taken out and put back is not written to over and over.
    await write(contact, '"4"');
    const { rows } = await world.database.admin.execute(sql`select topic, recipient from mails order by id`);
    const topic = 'contact-address-entered';
    expect(rows).toEqual([
      { topic, recipient: email },
      { topic, recipient: 'other@aarhus.example' },
    ]);
  });

  it('entered at the same time is entered once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => write(contact, '"0"')));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(7).fill(412)]);
  });

  it.each([
    [{ ...contact, phone: 'ring' }, 'phone', 'not-a-phone'],
    [{ ...contact, webPage: 'javascript:alert(1)' }, 'webPage', 'not-a-web-page'],
    [{ ...contact, openingHours: { da: 'Altid' } }, 'openingHours.en', 'missing'],
    [{ ...contact, authority: '0461' }, 'authority', 'unknown-field'],
    [{ email: contact.email }, 'phone', 'missing'],
  ])('is refused when it is %o', async (body, path, code) => {
    const logged = await logOf(world, async () => {
      expect((await write(body, '"0"')).json()).toMatchObject({ status: 400, errors: [{ path, code }] });
    });
    expect(logged).toMatchObject([
      { action: 'authority-contact-changed', outcome: 'refused', code: 'validation-failed' },
    ]);
    expect((await publicly()).json().contact).toBeNull();
  });

  it('is entered by nobody but the administrator, and the log has who tried', async () => {
    const others = [
      await createCaseworker(world.database.db),
      await createOperator(world.database.db),
      await createEmployee(world.database.db),
    ];
    for (const caller of others) {
      const logged = await logOf(world, async () => {
        expect((await read(caller)).json()).toMatchObject({ status: 403, code: 'not-permitted' });
        expect((await write(contact, '"0"', caller)).json().code).toBe('not-permitted');
      });
      expect(logged).toMatchObject([{ action: 'access-refused' }, { action: 'access-refused' }]);
    }
    expect((await publicly()).json().contact).toBeNull();
  });
});
