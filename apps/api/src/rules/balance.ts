import { type SQL, sql } from 'drizzle-orm';

type Balance = { used: SQL; allowance: SQL; amount: SQL; held?: SQL };

/**
 * R2, R3: whether an amount, at least 1 øre, fits what remains of a card, with what the employment holds on it already.
 * Over the row that the statement locks, so that it holds whatever runs at the same time. Twin: `judgeAmount`.
 */
export function fitsCard({ used, allowance, amount, held }: Balance): SQL {
  return held === undefined
    ? sql`${used} + ${amount} <= ${allowance}`
    : sql`${used} - ${held} + ${amount} <= ${allowance}`;
}

/**
 * The condition of an `insert into cards as card … on conflict do update`, which adds to what is used (R2). Its second
 * guard is the CHECK `cards_balance`. Named, so that a test can take it away and see the balance break.
 */
export const balanceCondition = fitsCard({
  used: sql`card.used_oere`,
  allowance: sql`excluded.allowance_oere`,
  amount: sql`excluded.used_oere`,
});
