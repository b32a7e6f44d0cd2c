import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { openDatabase } from './database.ts';
import { wordsForDatabaseFault } from './plain-words.ts';

/* What somebody who sets the system up gets wrong, and what they are told of it. */

let database: TestDatabase;
const login = 'frikort_test_of_words';
beforeAll(async () => {
  database = await createTestDatabase();
  await database.admin.$client.query(`create role ${login} login password 'right'`);
});
afterAll(async () => {
  await database.admin.$client.query(`drop role ${login}`);
  await database.close();
});

type Change = Partial<Pick<URL, 'port' | 'hostname' | 'pathname' | 'username' | 'password' | 'search'>>;

async function wordsFor(change: Change, statement = 'select 1'): Promise<string | undefined> {
  const url = Object.assign(new URL(database.adminUrl), change);
  const db = openDatabase(url.href, { maxConnections: 1 });
  try {
    await db.execute(statement);
    return 'no fault';
  } catch (error) {
    return wordsForDatabaseFault(error);
  } finally {
    await db.$client.end();
  }
}

const as = (password: string) => ({ username: login, password });

describe('a database that cannot be used', () => {
  it.each<[string, Change, string | undefined, RegExp]>([
    ['nobody there', { port: '1' }, undefined, /nobody answers/],
    ['a host that is not known', { hostname: 'nowhere.invalid' }, undefined, /host name is not known/],
    ['no such database', { pathname: '/nothing' }, undefined, /no database of that name/],
    ['another password', as('wrong'), undefined, /password is another one/],
    [
      'a login without the role',
      as('right'),
      undefined,
      /permission denied to set role "frikort_app".*grant/,
    ],
    ['no TLS where it is asked for', { search: 'sslmode=verify-full' }, undefined, /does not speak TLS/],
    ['a table that is missing', {}, 'select * from not_there', /frikort migrate/],
    ['a table that may not be written', {}, 'delete from cards', /permission denied for table cards/],
  ])('%s is said in a sentence', async (_what, change, statement, words) => {
    expect(await wordsFor(change, statement)).toMatch(words);
  });

  it('is not blamed for other faults', () => {
    expect(wordsForDatabaseFault(new Error('something else'))).toBeUndefined();
    expect(wordsForDatabaseFault(new pg.DatabaseError('duplicate key', 0, 'error'))).toBeUndefined();
  });
});
