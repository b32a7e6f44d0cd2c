import type pg from 'pg';
import type { Asked } from './routes.ts';

/** What an attempt to register came to; `put off` is to be asked again in a moment. */
export type Attempt = 'accepted' | 'refused' | 'put off' | 'failed';

/** What has been registered of a card's limit, in whatever the limit counts: øre, or vouchers. */
export type Balance = { readonly limit: number; readonly used: number };

/** Somebody who keeps the rule that a card is never used for more than its limit, or tries to. */
export type Contender = {
  readonly name: string;
  /** The server and how it is asked to register; nothing where there is no server, only statements. */
  readonly server?: {
    readonly origin: string;
    readonly pid: number;
    readonly ask: (card: number, amount: number) => Asked;
  };
  /** Registers once; `amount` as the limit counts. */
  readonly register: (card: number, amount: number) => Promise<Attempt>;
  /** By what was registered itself, and not by what is remembered of it. */
  readonly balance: (card: number) => Promise<Balance>;
  /** What is called a unit of the limit, and how many make one of what is shown. */
  readonly unit: { readonly name: string; readonly each: number };
  stop(): Promise<void>;
};

export const kroner: Contender['unit'] = { name: 'kr.', each: 100 };

/** What an HTTP status says of an attempt to register. */
export function attemptOf(status: number): Attempt {
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 429 || status === 503) return 'put off';
  return status >= 400 && status < 500 ? 'refused' : 'failed';
}

/** Reads one row of two numbers, limit and used. */
export async function readBalance(
  db: pg.Client | pg.Pool,
  text: string,
  values: unknown[],
): Promise<Balance> {
  const { rows } = await db.query<{ limit: string; used: string | null }>(text, values);
  const [row] = rows;
  if (!row) throw new Error(`No such card: ${values.join(' ')}`);
  return { limit: Number(row.limit), used: Number(row.used ?? 0) };
}
