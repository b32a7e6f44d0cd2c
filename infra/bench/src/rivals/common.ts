import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openConnection } from '@frikort/api/database/connection-pool';
import type pg from 'pg';
import { Pool } from 'undici';
import { type Attempt, attemptOf, type Contender, kroner, readBalance } from '../contender.ts';
import { burst } from '../hot-card.ts';
import { cardNumber } from '../places.ts';
import type { Asked } from '../routes.ts';
import { rivalSources } from './packages.ts';
import type { RivalProcess } from './process.ts';

/** How many connections to the database each server may open: as many as the API unless told otherwise. */
export const connections = 20;

/** The data of every rival: as many cards and employments as our own has, and the days that registrations are of. */
export type Filling = {
  readonly cards: number;
  readonly employments: number;
  readonly allowanceOere: number;
  readonly startDate: string;
  readonly endDate: string;
};

export type RivalSetting = {
  readonly say: (line: string) => void;
  /** Makes an empty database in the one PostgreSQL. @returns its address */
  readonly database: (name: string) => Promise<string>;
  readonly filling: Filling;
};

/** A file of SQL that we wrote of the rivals. @param numbers what is put in for `$name` */
export async function rivalSql(
  name: string,
  numbers: Readonly<Record<string, number>> = {},
): Promise<string> {
  const text = await readFile(join(rivalSources, 'sql', name), 'utf8');
  return text.replace(/\$([a-z]+)/g, (_, number: string) => String(numbers[number]));
}

/** Puts the cards and employments into a rival's tables. */
export async function fillRival(url: string, { cards, employments, allowanceOere }: Filling): Promise<void> {
  const text = await rivalSql('fill.sql', { cards, employments, allowance: allowanceOere });
  const client = await openConnection(url);
  try {
    await client.query(text);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** What is registered of a card in a rival's tables. */
export const registeredOf = (db: pg.Client) => (card: number) =>
  readBalance(
    db,
    `select allowance_oere as limit, (select sum(amount_oere) from employments
      where card = card_number and status = 'registered') as used
    from cards where card_number = $1`,
    [cardNumber.of(card)],
  );

/** Registers over HTTP, as many at once as rush at a card. */
export function registrar(
  origin: string,
  ask: (card: number, amount: number) => Asked,
): Pick<Contender, 'register'> & { close(): Promise<void> } {
  const pool = new Pool(origin, { connections: burst.attempts, pipelining: 1 });
  return {
    register: async (card, amount): Promise<Attempt> => {
      const { method, path, headers, body } = ask(card, amount);
      const answer = await pool.request({ method, path, headers, body: body ?? null });
      await answer.body.dump();
      return attemptOf(answer.statusCode);
    },
    close: () => pool.close(),
  };
}

/** What a client sends to a rival that takes JSON from whoever has a token. */
export const posted = (path: string, token: string, body: object) =>
  ({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  }) as const;

type StartedRival = {
  readonly name: string;
  readonly origin: string;
  readonly databaseUrl: string;
  readonly server: RivalProcess;
  readonly ask: (card: number, amount: number) => Asked;
  readonly filling: Filling;
  /** What is to be done before there are tables to fill. */
  readonly prepare?: () => Promise<void>;
};

/** A rival whose server has started, with its data. */
export async function contenderOf(rival: StartedRival): Promise<Contender> {
  const { name, origin, databaseUrl, server, ask, filling, prepare } = rival;
  try {
    await prepare?.();
    await fillRival(databaseUrl, filling);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const db = await openConnection(databaseUrl);
  const client = registrar(origin, ask);
  return {
    name,
    server: { origin, pid: server.pid, ask },
    register: client.register,
    balance: registeredOf(db),
    unit: kroner,
    stop: async () => {
      await client.close();
      await db.end();
      await server.stop();
    },
  };
}
