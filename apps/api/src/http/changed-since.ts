import { z } from 'zod';
import { decodeCursor, encodeCursor } from './paging.ts';

/*
 * Lists that somebody keeps a copy of are asked for what has changed since the last time. A change bears the instant at
 * which it was made and is seen once it is committed, which may be later; so each answer names from when to ask the next
 * time, and what changed in between comes twice rather than never.
 */

/** How much later than the instant it bears a change is seen at most; every wait of a request together is shorter. */
export const latestCommitMs = 5 * 60_000;

/** `?changedSince=` of a list; `what` says which changes count. */
export const changedSinceQuery = (what: string) =>
  z.iso
    .datetime()
    // PostgreSQL has no year 0.
    .refine((instant) => instant >= '0001')
    .optional()
    .meta({
      description: `Those ${what} at this instant or later, the oldest change first. Ask for all pages, and the next time with the \`changedUntil\` that they answer`,
      format: 'date-time',
      examples: ['2026-11-21T13:36:00Z'],
    });

/** The member of a page that a list with `changedSince` answers. */
export const changedUntilSchema = z.iso
  .datetime()
  .optional()
  .meta({
    description:
      'With `changedSince` alone, and the same on each page: what to ask with the next time. It lies five minutes ' +
      'back, because a change may be seen that much later than its instant, so some rows come twice',
  });

type Page<Item> = { items: Item[]; nextCursor: string | null };

/**
 * Reads a page of what has changed. Every page tells what the first one did, in its cursor: what changes while the list is
 * read may come to stand before where the reader is.
 * @param cursor of the page before, as a caller sent it
 * @param now by the clock that stamps the changes, before anything is read
 * @param read gives the page that begins at a cursor of the list's order
 * @throws ProblemError `validation-failed` for a cursor of another list
 */
export async function pageOfChanges<Item>(
  cursor: string | undefined,
  now: () => Date | Promise<Date>,
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<Page<Item> & { changedUntil: string }> {
  const [changedUntil, place] =
    cursor === undefined
      ? [new Date((await now()).getTime() - latestCommitMs).toISOString(), undefined]
      : decodeCursor(cursor, z.tuple([z.iso.datetime(), z.string()]));
  const { items, nextCursor } = await read(place);
  return {
    items,
    nextCursor: nextCursor === null ? null : encodeCursor([changedUntil, nextCursor]),
    changedUntil,
  };
}
