import { describe, expect, it } from 'vitest';
import { type Attempt, type Contender, kroner } from './contender.ts';
import { burst, isRight, rushAt } from './hot-card.ts';

/** Keeps a limit of 1,000 for each of some cards, or counts first and writes a moment later. */
function keeper(used: number[], countsFirst: boolean): Contender {
  return {
    name: 'a keeper',
    unit: kroner,
    async register(card, amount): Promise<Attempt> {
      const sum = (used[card] ?? 0) + amount;
      if (sum > 1_000) return 'refused';
      if (countsFirst) await Promise.resolve();
      used[card] = (used[card] ?? 0) + amount;
      return 'accepted';
    },
    balance: async (card) => ({ limit: 1_000, used: used[card] ?? 0 }),
    stop: async () => {},
  };
}

describe('a rush at a card', () => {
  it('leaves one that keeps the rule right, card after card', async () => {
    const used = [1_000, 300, 0];
    const right = keeper(used, false);
    for (let round = 0; round < 2; round += 1) {
      const came = await rushAt(right, used.length);
      expect(came).toEqual({
        counts: { accepted: 20, refused: 180, 'put off': 0, failed: 0 },
        room: 20,
        over: 0,
      });
      expect(isRight(came)).toBe(true);
    }
    expect(used).toEqual([1_000, 1_000, 1_000]);
    await expect(rushAt(right, used.length)).rejects.toThrow('no card with room');
  });

  it('finds out one that counts first', async () => {
    const came = await rushAt(keeper([0], true), 1);
    expect(came.counts.accepted).toBe(burst.attempts);
    expect(came.over).toBe(burst.attempts * 50 - 1_000);
    expect(isRight(came)).toBe(false);
  });
});
