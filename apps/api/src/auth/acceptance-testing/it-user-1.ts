import { identityById } from '@frikort/local/people';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { database, newBrowser } from './world.ts';

describe('IT-USER-1: who is not known here', () => {
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
