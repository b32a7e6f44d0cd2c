import type { Entrance } from '@frikort/domain/access';
import {
  aarhus,
  cafeSolsikken,
  localPrivileges,
  nordhavnGartneri,
  odense,
} from '@frikort/test-nemlogin/people';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { locationOf, type TestBrowser } from '../support/browser.ts';
import { browserOf, changePerson, database, isLoggedIn, logged, newBrowser } from './world.ts';

/* One NameID can come for one organisation today and for another tomorrow: nothing moves with it. */

const sessionOf = async (browser: TestBrowser, entrance: Entrance) =>
  (await browser.call(entrance, 'GET', '/api/v1/session')).json();

const inAarhus = (privilege: string) => ({ scope: { kind: 'cvr', number: aarhus.cvr }, privilege }) as const;

/** Who is known, but for whose colleague they are: that ends with the privilege (R17). */
async function actors(): Promise<unknown[]> {
  const { rows } = await database().execute<{ line: string }>(
    sql`select to_jsonb(actors) - 'caseworker_of' - 'caseworker_at' as line from actors order by id`,
  );
  return rows;
}

describe('a login of the same NameID for another organisation', () => {
  const toNordhavn = { cvr: nordhavnGartneri.cvr, organisationName: nordhavnGartneri.name };

  it('leaves a living session where it is: organisation, name and what is read', async () => {
    const before = await browserOf('bjarne-jepsen', 'company');
    changePerson('bjarne-jepsen', { ...toNordhavn, name: 'Bjarne J. Nordhavn' });
    const after = await browserOf('bjarne-jepsen', 'company');
    expect(await sessionOf(before, 'company')).toMatchObject({
      name: 'Bjarne Jepsen',
      organisation: cafeSolsikken,
    });
    expect(await sessionOf(after, 'company')).toMatchObject({
      name: 'Bjarne J. Nordhavn',
      organisation: nordhavnGartneri,
    });
    const company = await before.call('company', 'GET', '/api/v1/company');
    expect(company.json()).toMatchObject(cafeSolsikken);
    const { rows } = await database().execute(
      sql`select organisation_cvr from audit_log where request_id = ${company.headers['x-request-id']}`,
    );
    expect(rows).toEqual([{ organisation_cvr: cafeSolsikken.cvr }]);
  });

  it('is another actor, whose other sessions are not shown to this one and not ended by it', async () => {
    const before = await browserOf('bjarne-jepsen', 'company');
    changePerson('bjarne-jepsen', toNordhavn);
    const login = newBrowser();
    const entered = await login.logIn('company', { identity: 'bjarne-jepsen' });
    const again = await newBrowser().logIn('company', { identity: 'bjarne-jepsen' });
    expect((await logged(entered))?.actor_id).toBe((await logged(again))?.actor_id);
    const others = await before.call('company', 'GET', '/api/v1/session/others');
    expect(others.json()).toEqual({ items: [] });
    const own = await login.call('company', 'GET', '/api/v1/session/others');
    expect(own.json().items).toHaveLength(1);
  });

  it('that lacks a right there takes none away here', async () => {
    const atAarhus = await browserOf('ib-iversen', 'caseworker');
    changePerson('ib-iversen', { cvr: odense.cvr, organisationName: odense.name, privileges: [] });
    const refused = await newBrowser().logIn('caseworker', { identity: 'ib-iversen' });
    expect(locationOf(refused)).toContain('grund=privilege-missing');
    expect(await isLoggedIn(atAarhus, 'caseworker')).toBe(true);
  });
});

describe('a refused login', () => {
  it.each<[string, Entrance, Parameters<typeof changePerson>[1]]>([
    ['without the privilege', 'caseworker', { privileges: [] }],
    ['at too low a level', 'caseworker', { assurance: 'Low' }],
    ['of an organisation that is no municipality', 'caseworker', { cvr: cafeSolsikken.cvr }],
    ['at the wrong entrance', 'citizen', {}],
  ])('%s changes nothing that is stored about anyone', async (_name, entrance, facts) => {
    const browser = await browserOf('ib-iversen', 'company');
    await newBrowser().logIn('caseworker', { identity: 'ib-iversen' });
    const before = await actors();
    changePerson('ib-iversen', { ...facts, name: 'Somebody Else', organisationName: 'Another name' });
    const refused = await newBrowser().logIn(entrance, { identity: 'ib-iversen' });
    expect(locationOf(refused)).toContain('login-afvist');
    expect(await actors()).toEqual(expect.arrayContaining(before));
    expect(await sessionOf(browser, 'company')).toMatchObject({ name: 'Ib Iversen' });
  });
});

describe('a right that a login lacks', () => {
  it('ends the sessions that had it at that entrance, and each is in the log', async () => {
    const had = await browserOf('hanne-admin', 'caseworker');
    const other = await browserOf('hanne-admin', 'company');
    const { rows } = await database().execute<{ id: string; actor_id: string }>(
      sql`select id, actor_id from sessions where entrance = 'caseworker'`,
    );
    changePerson('hanne-admin', { privileges: [] });
    const refused = await newBrowser().logIn('caseworker', { identity: 'hanne-admin' });
    expect([await isLoggedIn(had, 'caseworker'), await isLoggedIn(other, 'company')]).toEqual([false, true]);
    const { rows: ended } = await database().execute(sql`
      select actor_id, role, entrance, organisation_cvr, object_id, outcome from audit_log
      where action = 'right-withdrawn' and request_id = ${refused.headers['x-request-id']}`);
    expect(ended).toEqual([
      {
        actor_id: rows[0]?.actor_id,
        role: 'caseworker',
        entrance: 'caseworker',
        outcome: 'done',

        organisation_cvr: '55133018',
        object_id: rows[0]?.id,
      },
    ]);
  });

  it('that is new takes nothing away from those who came in without it', async () => {
    const before = await browserOf('ib-iversen', 'caseworker');
    const { administrator, caseworker } = localPrivileges;
    changePerson('ib-iversen', { privileges: [caseworker, administrator].map(inAarhus) });
    const after = await browserOf('ib-iversen', 'caseworker');
    expect(await sessionOf(after, 'caseworker')).toMatchObject({ role: 'administrator' });
    expect(await isLoggedIn(before, 'caseworker')).toBe(true);
  });

  it('also when the login has another one', async () => {
    const administrator = await browserOf('hanne-admin', 'caseworker');
    changePerson('hanne-admin', {
      privileges: [{ scope: { kind: 'cvr', number: '55133018' }, privilege: localPrivileges.caseworker }],
    });
    const entered = await newBrowser().logIn('caseworker', { identity: 'hanne-admin' });
    expect(await isLoggedIn(administrator, 'caseworker')).toBe(false);
    const { rows } = await database().execute(sql`
      select action from audit_log where request_id = ${entered.headers['x-request-id']} order by action`);
    expect(rows).toEqual([{ action: 'login-succeeded' }, { action: 'right-withdrawn' }]);
  });
});
