import { createHash } from 'node:crypto';
import type { Entrance } from '@frikort/domain/access';
import { type Cpr, cpr } from '@frikort/domain/cpr';

/*
 * Who is who in the data of the bench, by number: what is made by a rule can be named by a request, by a parameter of a
 * bare statement and by pgbench without being looked up.
 */

/** How much data there is. */
export type Size = {
  readonly citizens: number;
  readonly employments: number;
  readonly logRows: number;
};

export const small: Size = { citizens: 25_000, employments: 150_000, logRows: 1_000_000 };
export const large: Size = { citizens: 70_000, employments: 3_000_000, logRows: 20_000_000 };

/** Companies with an employee each; number 0 has `employmentsOfLargest`. */
export const companies = 1_000;
export const employmentsOfLargest = 10_000;

/** Citizens who are logged in: the first of all. */
export const citizensLoggedIn = 1_000;

/** Whom every registration names. */
export const contact = { name: 'Bente Bo', email: 'bente@firma.example', phone: '12345678' };

/** A text that goes with a number, in JavaScript and in PostgreSQL; `n` is the number's name there. */
export type Numbered = {
  readonly of: (n: number) => string;
  readonly sql: (n: string) => string;
};

/** A UUID (version 4 by its form) that tells a kind of thing and its number. */
const idOf = (kind: string): Numbered => ({
  of: (n) => `0000000${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`,
  sql: (n) => `'0000000${kind}-0000-4000-8000-' || lpad((${n})::text, 12, '0')`,
});

/** Of sessions, by entrance. */
export const sessionId: Readonly<Record<Entrance, Numbered>> = {
  company: idOf('5'),
  caseworker: idOf('6'),
  citizen: idOf('7'),
};

const prefixed = (prefix: string): Numbered => ({
  of: (n) => `${prefix}${n}`,
  sql: (n) => `'${prefix}' || (${n})::text`,
});

export const citizenId = idOf('1');
export const employeeId = idOf('2');
export const caseworkerId = idOf('3');
export const citizenActorId = idOf('4');
export const companyName = prefixed('Firma ');

const plus = (first: number): Numbered => ({
  of: (n) => String(first + n),
  sql: (n) => `(${first} + ${n})::text`,
});
export const companyCvr = plus(30_000_000);
export const cardNumber = plus(10_000);

/** A number of the form of a CPR number, a different one for each of 100,000; people of no register. */
export function cprOf(n: number): Cpr {
  const two = (value: number) => String(value).padStart(2, '0');
  const [day, month, year] = [1 + (n % 28), 1 + (Math.floor(n / 28) % 12), Math.floor(n / 336) % 50];
  return cpr(
    `${two(day)}${two(month)}${two(40 + year)}${String(1000 + Math.floor(n / 16_800)).padStart(4, '0')}`,
  );
}

/** The token in the cookie of whoever has that session; nothing but the bench takes it. */
export const tokenOf = (entrance: Entrance, n: number): string => `bench-${entrance}-${n}`;

/** What is stored of it, as PostgreSQL writes bytes. */
export const tokenHash = (entrance: Entrance): Numbered => ({
  of: (n) => `\\x${createHash('sha256').update(tokenOf(entrance, n)).digest('hex')}`,
  sql: (n) => `sha256(('bench-${entrance}-' || (${n})::text)::bytea)::text`,
});
