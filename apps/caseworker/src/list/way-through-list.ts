/**
 * The way through a list from one citizen to the next, kept beside the address of the one who is shown: in the browser's
 * history, so that a reload and "Back" know it too. Ids and counts alone.
 */
export type WayThroughList = {
  /** Who comes after the one shown, as the list stood when the first was opened. */
  readonly next: readonly string[];
  /** Whether the list ends with them. */
  readonly whole: boolean;
  /** How many steps back in the history the list is. */
  readonly steps: number;
};

/** How many the way leads to, at most: each row of a list carries one. */
export const mostAhead = 50;

/** To somebody of a list who is opened alone: "Back" leads to the list. */
export const onlyBack: WayThroughList = { next: [], whole: false, steps: 1 };

/**
 * The way from a row of a list.
 * @param ids the citizens of the list, as far as it is shown
 * @param hasMore whether there are more than are shown
 */
export function wayFrom(ids: readonly string[], index: number, hasMore: boolean): WayThroughList {
  const next = ids.slice(index + 1, index + 1 + mostAhead);
  return { next, whole: !hasMore && index + 1 + next.length === ids.length, steps: 1 };
}

/** One citizen further on: who that is, and the way from there; `undefined` when the way leads no further. */
export function oneFurther({ next: [id, ...next], whole, steps }: WayThroughList) {
  return id === undefined ? undefined : { id, way: { next, whole, steps: steps + 1 } };
}
