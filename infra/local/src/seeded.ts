/** A source of chance that gives the same choices for the same seed, on every machine. */
export interface Seeded {
  /** A whole number from `lowest` to `highest`, both included. */
  whole(lowest: number, highest: number): number;
  /** One of the given. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** True so many times in a hundred. */
  percent(chance: number): boolean;
}

/** Makes one (mulberry32: small, even enough for names and amounts, and for nothing that must be secret). */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (lowest: number, highest: number): number =>
    lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    percent: (chance) => next() * 100 < chance,
  };
}
