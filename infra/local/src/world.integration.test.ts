import { randomBytes } from 'node:crypto';
import { openConnection } from '@frikort/api/database/connection-pool';
import { createTestDatabase, type TestDatabase } from '@frikort/api/test/support/database';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillWorld } from './world.ts';

const secrets = {
  cprEncryptionKey: randomBytes(32).toString('base64'),
  cprIndexKey: randomBytes(32).toString('base64'),
  cprSubjectKey: randomBytes(32).toString('base64'),
  auditSealKey: '',
  loginCookieKey: '',
  loginMessageKey: '',
  accessTokenKey: '',
  webhookKey: '',
  databasePassword: '',
  keeperPassword: '',
};

let database: TestDatabase;
let client: pg.Client;

beforeEach(async () => {
  database = await createTestDatabase();
  client = await openConnection(database.adminUrl);
});

afterEach(async () => {
  await client.end();
  await database.close();
});

const fill = (now: string): Promise<void> =>
  fillWorld({ adminUrl: database.adminUrl, secrets, say: () => {}, now: new Date(now) });

async function rows(sql: string): Promise<unknown[][]> {
  return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
}

describe('the local world', () => {
  it('is as api.md promises it, and every balance is what its employments say (R2)', async () => {
    await fill('2026-11-21T12:00:00Z');
    expect(
      await rows(`select card_number, citizens.name, status, authority_code, actors.name
        from citizens left join actors on actors.id = assigned_caseworker_id
        where card_number in ('70505', '76259', '59112', '31848', '42417') order by card_number`),
    ).toEqual([
      ['31848', 'Paula Skjoldborg', 'active', '0751', 'Ib Iversen'],
      ['42417', 'Finn Stoptest', 'inactive', '0751', null],
      ['59112', 'Astrid Bruun', 'active', '0461', 'Karen Holm'],
      ['70505', 'Lone Hansentest', 'active', '0751', 'Troels Madsen'],
      ['76259', 'Frederik Hansentest', 'active', '0751', 'Ib Iversen'],
    ]);
    expect(
      await rows(`select distinct authority_code, phone like '00 00 %', email like '%.example', web_page like '%.example/%'
        from citizens left join authority_contacts using (authority_code) order by authority_code`),
    ).toEqual(['0101', '0461', '0561', '0751', '0851'].map((code) => [code, true, true, true]));
    expect(
      await rows(`select company_name, employments.status from employments
        join citizens on citizens.id = citizen_id where card_number = '42417'`),
    ).toEqual([['Café Solsikken ApS', 'registered']]);
    expect(
      await rows(`select count(*)::int from cards where used_oere <> (
        select coalesce(sum(amount_oere), 0) from employments
        where employments.citizen_id = cards.citizen_id and employments.year = cards.year and status = 'registered')`),
    ).toEqual([[0]]);
  });

  it('can be made on New Year’s morning: this year is open, next year ready to open (R1)', async () => {
    await fill('2027-01-01T05:00:00Z');
    expect(
      await rows(
        `select year, example, opened_at is not null from programme_years where year >= 2025 order by year`,
      ),
    ).toEqual([
      [2025, false, true],
      [2026, true, true],
      [2027, true, true],
      [2028, true, false],
    ]);
    expect(await rows(`select status from citizens where card_number = '42417'`)).toEqual([['inactive']]);
    expect(
      await rows(`select count(*)::int from employments join citizens on citizens.id = citizen_id
        where card_number in ('70505', '59112', '31848', '42417') and year = 2027`),
    ).toEqual([[5]]);
  });
});
