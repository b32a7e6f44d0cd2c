import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createEmployee } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { countUnread, unreadOf } from './message-store.ts';

/* The count in the menu is asked for all the time: it reads what is in one's own mailbox, and nothing else. */

const now = new Date('2026-11-21T12:00:00Z');

let database: TestDatabase;
let bente: EmployeeCaller;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  bente = await createEmployee(database.db);
  const fill = (mailbox: SQL, count: number) =>
    database.admin.execute(sql`
      insert into messages (id, mailbox, kind, at)
      select gen_random_uuid(), ${mailbox}, 'frikort-inactive', ${now.toISOString()}::timestamptz - number * interval '1 minute'
      from generate_series(1, ${count}) number`);
  await fill(sql`'company:' || (30000000 + number % 500)`, 50_000);
  await fill(sql`${`company:${bente.organisation.cvr}`}`, 1_000);
  await database.admin.execute(sql`
    insert into message_reads select id, ${bente.actorId}::uuid from messages
    where mailbox = ${`company:${bente.organisation.cvr}`} and at < ${now.toISOString()}::timestamptz - interval '40 minutes'`);
  await database.admin.execute(sql`analyze messages, message_reads`);
});
afterAll(() => database.close());

it('counts by the index of mailboxes', async () => {
  expect(await countUnread(database.db, { caller: bente, at: now })).toBe(40);
  const { rows } = await database.db.execute(sql`explain ${unreadOf({ caller: bente, at: now })}`);
  const text = JSON.stringify(rows);
  expect(text).toContain('messages_of_mailbox');
  expect(text).not.toContain('Seq Scan on messages');
});
