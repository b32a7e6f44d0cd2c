import { type Accepted, type Refused, refused } from '@frikort/domain/result';
import type { Executor } from '../database/database.ts';
import { isRetryable, violatedConstraint } from '../database/failures.ts';
import { type Created, findEarlierAnswer, type IdempotencyClaim, isDuplicateRequest } from './idempotency.ts';
import type { Problem, ProblemOf } from './problem.ts';

/*
 * What use cases that change something have in common. Each judges what is stored and then stores by a statement that
 * does everything or nothing; when something changed in between, it does nothing, and the use case judges again.
 */

/** The caller's version is not the current one; `outdated` is what the resource is now. */
export type Outdated<Resource> = { readonly ok: false; readonly outdated: Resource };

/** How often a use case looks again when something changed between judging and storing. */
const rounds = 4;

/** Others kept coming first until we gave up; nothing was stored. */
const outrun: Refused<ProblemOf<'unavailable'>> = refused({
  code: 'unavailable',
  retryAfterSeconds: 1,
});

/**
 * Judges and stores until that decides something.
 * @param round `undefined` when something changed meanwhile, so that it is to be judged again
 * @returns what was decided, or `unavailable` when others kept coming first
 */
export async function untilDecided<Outcome>(
  round: () => Promise<Outcome | undefined>,
): Promise<Outcome | typeof outrun> {
  for (let count = 0; count < rounds; count += 1) {
    const outcome = await round();
    if (outcome !== undefined) return outcome;
  }
  return outrun;
}

/**
 * Runs a statement that stores. One that lost to another did nothing, which is to be judged again: to a concurrent
 * change, to the same request that came first, or to a constraint that backs a rule.
 * @param guards names of the constraints that back the rules of the use case
 */
export async function unlessOutrun<Stored>(
  statement: () => Promise<Stored>,
  guards: readonly string[] = [],
): Promise<Stored | undefined> {
  try {
    return await statement();
  } catch (error) {
    const isGuarded = guards.includes(violatedConstraint(error) ?? '');
    if (isGuarded || isDuplicateRequest(error) || isRetryable(error)) return undefined;
    throw error;
  }
}

type Creation<Resource, Why extends Refused<Problem>, Said extends Refused<Problem>> = {
  readonly db: Executor;
  readonly claim: IdempotencyClaim;
  readonly at: Date;
  /** What an earlier request made, as the caller may see it now. */
  readonly read: (resourceId: string) => Promise<Resource | undefined>;
  /** Judges and stores; `undefined` when it came to nothing and the reason is not known. */
  readonly store: () => Promise<Accepted<Resource> | Why | undefined>;
  /** Looks for the reason, or does what a refusal entails; `undefined` when nothing stands in the way by now. */
  readonly refuse: (why: Why | undefined) => Promise<Said | undefined>;
  /** Whether storing is tried before an earlier request is looked for: it judges by itself, and fails on a repetition. */
  readonly storesFirst?: true;
};

/** What a creation does about a refusal that entails nothing: says it. */
export const asJudged = async <Why>(why: Why): Promise<Why> => why;

/** What a repetition may be refused with besides. */
type RepetitionRefusal = ProblemOf<'idempotency-key-reused' | 'not-found'>;

/**
 * Creates a resource once for each claim. A repetition of a request that succeeded is answered with the resource that
 * it made, as it is now; nothing is refused before that is known.
 */
export function createOnce<Resource, Why extends Refused<Problem>, Said extends Refused<Problem>>({
  db,
  claim,
  at,
  read,
  store,
  refuse,
  storesFirst,
}: Creation<Resource, Why, Said>): Promise<
  Created<Resource> | Said | Refused<RepetitionRefusal> | typeof outrun
> {
  const earlier = () => answerEarlier(db, claim, at, read);
  return untilDecided(async () => {
    const before = storesFirst ? undefined : await earlier();
    if (before) return before;
    const stored = await store();
    if (stored?.ok) return stored;
    return (await earlier()) ?? (await refuse(stored));
  });
}

/**
 * What a repetition of a request that succeeded is answered with: the resource that it made, as it is now. The body
 * of the first answer is not kept, because it is personal, and what it said may have been corrected since.
 * @returns `undefined` when no such request has succeeded
 */
async function answerEarlier<Resource>(
  db: Executor,
  claim: IdempotencyClaim,
  at: Date,
  read: (resourceId: string) => Promise<Resource | undefined>,
): Promise<Created<Resource> | Refused<RepetitionRefusal> | undefined> {
  const earlier = await findEarlierAnswer(db, claim, at);
  if (earlier.kind === 'none') return undefined;
  if (earlier.kind === 'other-body') return refused({ code: 'idempotency-key-reused' });
  const value = await read(earlier.resourceId);
  return value === undefined ? refused({ code: 'not-found' }) : { ok: true, value, replayed: true };
}
