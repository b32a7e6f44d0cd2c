import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee, createOperator, openYear } from '../../test/support/fixtures.ts';
import { createLogger } from '../http/process-log.ts';

/* R27: many companies of one network together learn no more wrong numbers than two that are honest. */

const limits = {
  perUser: { hits: 100, misses: 4 },
  perOrganisation: { hits: 100, misses: 8 },
  perNetwork: { misses: 10 },
};
const unusedNumber = '10007';
const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const office = '198.51.100.7';

let database: TestDatabase;
let app: FastifyInstance;
let processLog = '';
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  await openYear(database.admin, 2026, 4_000_000);
  const write = (line: string) => {
    processLog += line;
  };
  app = await createTestApp(database.db, {
    lookupLimits: limits,
    logger: createLogger('info', { write }),
    // The proxy in front says from where somebody calls.
    security: {
      publicOrigin: 'http://localhost:3000',
      trustProxy: true,

      requestsPerMinute: 1_000_000,
      loginsPerMinute: 1_000_000,
    },
  });
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  await database.admin.execute(sql`delete from lookup_budgets`);
});

/** An employee of a company that nobody has seen before. */
const newCompany = async () => logIn(database.db, await createEmployee(database.db));

async function lookUp(headers: Record<string, string>, address: string, cardNumber = unusedNumber) {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/card-lookups',
    payload: { cardNumber },
    headers: { ...headers, 'x-forwarded-for': address },
  });
  return String(answer.json().code ?? 'found');
}

/** Lets new companies of one network type wrong numbers until all of it is spent. */
async function spendNetwork(address: string): Promise<string[]> {
  const codes: string[] = [];
  for (let company = 0; company < 10; company += 1) {
    const headers = await newCompany();
    for (let guess = 0; guess < limits.perUser.misses; guess += 1) codes.push(await lookUp(headers, address));
  }
  return codes;
}

describe('new companies from one address', () => {
  it('learn together what the network may learn, and then nothing, of a real number neither', async () => {
    const codes = await spendNetwork(office);
    expect(codes.filter((code) => code === 'card-number-unknown')).toHaveLength(limits.perNetwork.misses);
    expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(
      10 * limits.perUser.misses - limits.perNetwork.misses,
    );
    const citizen = await createCitizen(database.db);
    expect(await lookUp(await newCompany(), office, citizen.cardNumber)).toBe('too-many-requests');
    const registered = await app.inject({
      method: 'POST',
      url: '/api/v1/employments',
      headers: {
        ...(await newCompany()),

        'x-forwarded-for': office,
        'idempotency-key': randomUUID(),
      },
      payload: {
        cardNumber: citizen.cardNumber,
        startDate: '2026-11-01',
        endDate: '2026-11-30',

        amountOere: 100,
        contact,
      },
    });
    expect(registered.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(registered.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('cannot go past it by asking at once', async () => {
    const companies = await Promise.all(Array.from({ length: 10 }, newCompany));
    const codes = await Promise.all(
      Array.from({ length: 30 }, (_, place) => lookUp(companies[place % 10] ?? {}, office)),
    );
    expect(codes.filter((code) => code === 'card-number-unknown')).toHaveLength(limits.perNetwork.misses);
  });

  it('raise an alarm for the operator, once, also when it is the last miss of a user too', async () => {
    processLog = '';
    await spendNetwork(office);
    const lines = processLog.split('\n').filter((line) => line.includes('card-number-misses-of-network'));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ level: 55, role: 'employee' });
    expect(processLog).not.toContain(office);
    const operator = await logIn(database.db, await createOperator(database.db));
    const { items } = (await app.inject({ url: '/api/v1/lookup-alarms', headers: operator })).json();
    expect(items).toContainEqual(
      expect.objectContaining({
        numbers: 'card-number',
        limit: { of: 'network', misses: limits.perNetwork.misses },
        blockedUntil: expect.any(String),
      }),
    );
  });

  it('are the same from other addresses of the network, and not from another network', async () => {
    await spendNetwork(office);
    expect(await lookUp(await newCompany(), '198.51.100.200')).toBe('too-many-requests');
    expect(await lookUp(await newCompany(), '::ffff:198.51.100.9')).toBe('too-many-requests');
    expect(await lookUp(await newCompany(), '198.51.101.7')).toBe('card-number-unknown');
    await spendNetwork('2001:db8:0:aa00::1');
    expect(await lookUp(await newCompany(), '2001:db8:0:aaff:1234::9')).toBe('too-many-requests');
    expect(await lookUp(await newCompany(), '2001:db8:0:ab00::1')).toBe('card-number-unknown');
  });
});

describe('honest companies behind one address', () => {
  it('name as many numbers that are there as each of them may', async () => {
    const citizen = await createCitizen(database.db);
    for (let company = 0; company < 5; company += 1) {
      const headers = await newCompany();
      for (let times = 0; times < 2 * limits.perNetwork.misses; times += 1) {
        expect(await lookUp(headers, office, citizen.cardNumber)).toBe('found');
      }
    }
  });
});

describe('the address', () => {
  it('is stored nowhere: the network has a keyed name', async () => {
    await lookUp(await newCompany(), office);
    const { rows } = await database.admin.execute<{ subject: string }>(
      sql`select subject from lookup_budgets`,
    );
    const names = rows.map(({ subject }) => subject).filter((subject) => subject.startsWith('network:'));
    expect(names).toEqual([expect.stringMatching(/^network:[\w-]{43}$/)]);
    const log = await database.admin.execute<{ there: boolean }>(sql`
      select exists (select from audit_log where audit_log::text like ${`%${office}%`}) as there`);
    expect(log.rows[0]?.there).toBe(false);
  });
});
