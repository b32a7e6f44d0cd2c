import type { Entrance } from '@frikort/domain/access';
import { and, eq, gt, lt } from 'drizzle-orm';
import type { Executor } from '../../database/database.ts';
import { samlAssertionsSeen, samlRequests } from '../../database/schema/auth.ts';
import { requestLifetimeMs } from '../saml/names.ts';

/** A question to an identity provider, named by its id: who is this? */
export type OutstandingRequest = { id: string; provider: string; entrance: Entrance };

/** A question that was outstanding. */
export type TakenRequest = {
  readonly askedAt: Date;
  /** Whether the user was to be asked anew. */
  readonly fresh: boolean;
};

/** Remembers a question, and forgets those whose answers would come too late. */
export async function rememberRequest(
  db: Executor,
  request: OutstandingRequest & { fresh: boolean },
  now: Date,
): Promise<void> {
  await db.delete(samlRequests).where(lt(samlRequests.createdAt, oldest(now)));
  await db.insert(samlRequests).values({ ...request, createdAt: now });
}

/** Takes a question off the list: once, for the first answer in time. */
export async function takeRequest(
  db: Executor,
  request: OutstandingRequest,
  now: Date,
): Promise<TakenRequest | undefined> {
  const [taken] = await db
    .delete(samlRequests)
    .where(
      and(
        eq(samlRequests.id, request.id),
        eq(samlRequests.provider, request.provider),
        eq(samlRequests.entrance, request.entrance),
        gt(samlRequests.createdAt, oldest(now)),
      ),
    )
    .returning({ askedAt: samlRequests.createdAt, fresh: samlRequests.fresh });
  return taken;
}

/** Marks an assertion as used: true once, false for a replay. */
export async function useAssertion(
  db: Executor,
  assertion: { provider: string; id: string; unusableFrom: Date },
  now: Date,
): Promise<boolean> {
  await db.delete(samlAssertionsSeen).where(lt(samlAssertionsSeen.expiresAt, now));
  const used = await db
    .insert(samlAssertionsSeen)
    .values({ provider: assertion.provider, id: assertion.id, expiresAt: assertion.unusableFrom })
    .onConflictDoNothing()
    .returning({ id: samlAssertionsSeen.id });
  return used.length === 1;
}

function oldest(now: Date): Date {
  return new Date(now.getTime() - requestLifetimeMs);
}
