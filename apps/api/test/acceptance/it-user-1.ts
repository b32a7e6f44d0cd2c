import type { Entrance } from '@frikort/domain/access';
import { identityById } from '@frikort/test-nemlogin/people';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../support/browser.ts';
import { forgedAnswer } from './forged-answer.ts';
import { database, isLoggedIn, logged, newBrowser } from './world.ts';

describe('IT-USER-1: who is not known here', () => {
  it.each<[string, Entrance, string]>([
    ['nora-lindtest', 'citizen', '/login-afvist?grund=no-enrolment&indgang=citizen'],
    ['lone-hansentest', 'company', '/virksomhed/login-afvist?grund=wrong-entrance'],
    ['ib-iversen', 'citizen', '/login-afvist?grund=wrong-entrance&indgang=citizen'],
  ])('%s at the entrance %s is told why', async (identity, entrance, page) => {
    const browser = newBrowser();
    const response = await browser.logIn(entrance, { identity });
    expect(locationOf(response)).toBe(page);
    expect(await isLoggedIn(browser, entrance)).toBe(false);
    const code = /grund=([a-z-]+)/.exec(page)?.[1];
    expect(await logged(response)).toMatchObject({ action: 'login-refused', outcome: 'refused', code });
  });

  it('an employee of a company that never was here comes in, and is known by the same name the next time', async () => {
    const first = await newBrowser().logIn('company', { identity: 'sanne-lund' });
    const second = await newBrowser().logIn('company', { identity: 'sanne-lund' });
    expect([locationOf(first), locationOf(second)]).toEqual(['/virksomhed/', '/virksomhed/']);
    const known = (await logged(first))?.actor_id;
    expect(known).toMatch(/^[0-9a-f-]{36}$/);
    expect((await logged(second))?.actor_id).toBe(known);
  });

  it('whatever the provider calls people and organisations: one line, clean, 200 characters, no CPR number', async () => {
    const browser = newBrowser();
    const asked = locationOf(await browser.visit('/auth/login?entrance=company'));
    const attributes = {
      fullName: `Bjarne\r\n\u202e290569\u200b-0000\u0085 ${'Jepsen'.repeat(1000)}`,
      organisationName: `Cafe\u0301 290569\n0000 ${'Solsikken '.repeat(500)}`,
    };
    const SAMLResponse = await forgedAnswer(asked, { identity: 'bjarne-jepsen', attributes });
    const entered = await browser.visit('/auth/acs', { form: { SAMLResponse } });
    expect(locationOf(entered)).toBe('/virksomhed/');
    const name = `Bjarne xxxxxx-xxxx ${'Jepsen'.repeat(1000)}`.slice(0, 200);
    const organisation = `Café xxxxxx-xxxx ${'Solsikken '.repeat(500)}`.slice(0, 200);
    expect((await browser.call('company', 'GET', '/api/v1/session')).json()).toMatchObject({
      name,
      organisation: { name: organisation },
    });
    const { rows } = await database().execute(sql`
      select actors.name, log.organisation_name from audit_log log join actors on actors.id = log.actor_id
      where request_id = ${entered.headers['x-request-id']}`);
    expect(rows).toEqual([{ name, organisation_name: organisation }]);
  });

  it('a citizen without frikort is not stored, nor is a CPR number of anyone', async () => {
    await newBrowser().logIn('citizen', { identity: 'nora-lindtest' });
    await newBrowser().logIn('citizen', { identity: 'lone-hansentest' });
    const { rows } = await database().execute<{ line: string }>(sql`
      select a::text as line from actors a union all select s::text from sessions s
      union all select l::text from audit_log l union all select m::text from login_messages m union all select r::text from saml_requests r`);
    const text = rows.map(({ line }) => line).join('\n');
    expect(text).toContain(identityById('lone-hansentest').uuid);
    expect(text).not.toContain(identityById('nora-lindtest').uuid);
    expect(text).not.toMatch(/290569-?0000|120485-?0000/);
  });
});
