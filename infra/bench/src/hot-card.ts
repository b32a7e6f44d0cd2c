import type { Attempt, Balance, Contender } from './contender.ts';

/** So many register at once for one card, which has room for so many. */
export const burst = { attempts: 200, room: 20 } as const;

/** How a contender did with one card that everybody wants. */
export type HotCard = {
  readonly counts: Readonly<Record<Attempt, number>>;
  readonly room: number;
  /** By how much more than the limit was registered; 0 where it holds. */
  readonly over: number;
};

/** An amount of which `room` fit into what is left, and not one more. */
export function amountFor({ limit, used }: Balance, room: number): number {
  const left = limit - used;
  const amount = Math.floor(left / room);
  if (amount < 1 || left - amount * room >= amount)
    throw new Error(`${left} cannot have room for exactly ${room}`);
  return amount;
}

/**
 * Lets everybody register at once for one card, the first that has room.
 * @throws Error when none below `cards` has
 */
export async function rushAt(contender: Contender, cards: number): Promise<HotCard> {
  const { card, amount } = await cardWithRoom(contender, cards);
  const attempts = await Promise.all(
    Array.from({ length: burst.attempts }, () => contender.register(card, amount)),
  );
  const count = (wanted: Attempt) => attempts.filter((attempt) => attempt === wanted).length;
  const after = await contender.balance(card);
  return {
    counts: {
      accepted: count('accepted'),
      refused: count('refused'),
      'put off': count('put off'),
      failed: count('failed'),
    },
    room: burst.room,
    over: Math.max(0, after.used - after.limit),
  };
}

async function cardWithRoom({ balance, name }: Contender, cards: number) {
  for (let card = 0; card < cards; card += 1) {
    const found = await balance(card);
    if (found.limit - found.used >= burst.room) return { card, amount: amountFor(found, burst.room) };
  }
  throw new Error(`${name} has no card with room left.`);
}

/** Whether a card's rule held and nobody was turned away for whom there was room. */
export const isRight = ({ counts, room, over }: HotCard): boolean => over === 0 && counts.accepted === room;
