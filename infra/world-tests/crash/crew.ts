import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { logIn } from '@frikort/api/test/support/app';
import { person } from '@frikort/api/test/support/citizens';
import { createCaseworker, createEmployee, nextCpr, openYear } from '@frikort/api/test/support/fixtures';
import { employ, grant, type Session, transfer, type Work } from './workers.ts';

/* Companies and municipalities, and what they do all the time. */

/** Who can be granted a frikort. */
export const people = Array.from({ length: 400 }, () => person(nextCpr()));

export type Crew = {
  companies: Session[];
  municipalities: { session: Session; authority: string }[];
  year: number;
};

/** What people work at. */
export interface Manned {
  /** The superuser's connections, as they are now. */
  readonly admin: () => Database;
  /** The environment of the API. */
  readonly env: Readonly<Record<string, string>>;
}

/** Opens the year, and logs everybody in past the identity provider. */
export async function crewOf(
  system: Manned,
  { year, allowanceOere }: { year: number; allowanceOere: number },
): Promise<Crew> {
  const db = openDatabase(system.env.DATABASE_URL ?? '', { maxConnections: 2 });
  try {
    await openYear(system.admin(), year, allowanceOere);
    const companies = await Promise.all(
      Array.from({ length: 6 }, async () => logIn(db, await createEmployee(db))),
    );
    const municipalities = await Promise.all(
      ['55133018', '35209115'].map(async (cvr) => {
        const caller = await createCaseworker(db, cvr);
        return { session: await logIn(db, caller), authority: caller.authority.code };
      }),
    );
    return { companies, municipalities, year };
  } finally {
    await db.$client.end();
  }
}

/** Everybody at work, until it is calm. */
export function atWork(
  work: Work,
  { companies, municipalities, year }: Crew,
  calm: AbortSignal,
): Promise<unknown> {
  const cards: { id: string; cardNumber: string }[] = [];
  const free = people.map(({ cpr }) => cpr);
  const moving = new Set<string>();
  const goOn = async (step: () => Promise<void>) => {
    while (!calm.aborted) {
      await step();
      await wait(randomInt(5, 50), undefined, { signal: work.signal });
    }
  };
  const grantOne = async () => {
    const municipality = municipalities[randomInt(municipalities.length)];
    const cpr = free.pop();
    if (!municipality || cpr === undefined) return;
    const citizen = await grant(work, municipality.session, cpr, municipality.authority);
    if (citizen) cards.push(citizen);
  };
  // A dozen cards that everybody meets at.
  const someCard = () => cards[randomInt(Math.max(1, Math.min(cards.length, 12)))];
  const moveOne = async () => {
    const card = someCard();
    const known = card && work.ledger.citizens.get(card.id);
    const from = municipalities.find(({ authority }) => authority === known?.authority);
    const to = municipalities.find(({ authority }) => authority !== known?.authority);
    if (!card || !from || !to || moving.has(card.id)) return;
    moving.add(card.id);
    await transfer(work, card.id, from.session, to);
    moving.delete(card.id);
  };
  return Promise.all([
    goOn(grantOne),
    goOn(moveOne),
    ...companies.map((session) =>
      goOn(async () => {
        const card = someCard();
        if (card) await employ(work, session, card.cardNumber, year);
      }),
    ),
  ]);
}
