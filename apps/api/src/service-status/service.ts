import type { NoticeChangeInput, NoticeInput } from '@frikort/domain/operator-schemas';
import { judgeNewNotice, judgeNotice, noticeState, serviceStateOf } from '@frikort/domain/service-notice';
import { v7 as uuidv7 } from 'uuid';
import type { OperatorCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import { violatedConstraint } from '../database/failures.ts';
import { isId } from '../http/answer-schemas.ts';
import {
  answerEarlier,
  type Created,
  type IdempotencyClaim,
  isDuplicateRequest,
} from '../http/idempotency.ts';
import type { Problem, TechnicalProblem } from '../http/problem.ts';
import type { StoredNotice } from './notice.ts';
import {
  deleteNotice,
  insertNotice,
  type NoticeContent,
  readNotice,
  readShownNotices,
  updateNotice,
} from './store.ts';

export type NoticeDeps = { db: Database; clock: () => Date };

/** What a use case gives: the notice as it is now, or why not. */
export type NoticeOutcome = Created<StoredNotice> | { ok: false; refusal: Problem };

const refused = (refusal: Problem): NoticeOutcome => ({ ok: false, refusal });

/** How often a use case looks again when something changed between judging and storing. */
const attempts = 3;

/** Whether everything runs, and what is shown of it. */
export async function readServiceStatus(deps: NoticeDeps) {
  const notices = await readShownNotices(deps.db, deps.clock());
  return { status: serviceStateOf(notices), notices };
}

/**
 * Enters a notice. One that answers a disruption ends it from its own start on, so that the status is normal again
 * without anybody having to think of two things.
 */
export async function enterNotice(
  deps: NoticeDeps,
  caller: OperatorCaller,
  input: NoticeInput,
  claim: IdempotencyClaim,
): Promise<NoticeOutcome> {
  const at = deps.clock();
  const act = { caller, at };
  const earlier = await earlierNotice(deps, claim, at);
  if (earlier) return earlier;
  const notice = newNotice(input, at);
  const judged = judgeNewNotice(notice, at);
  const refusal = judged.ok ? await refusalOfAnswer(deps, input) : judged.refusal;
  if (refusal) return refused(refusal);
  try {
    const stored = await insertNotice(deps.db, act, { notice, answersId: input.answersId, claim });
    return { ok: true, value: stored };
  } catch (error) {
    if (violatedConstraint(error) === 'service_notices_end_after_start') {
      return refused({ code: 'end-before-start' });
    }
    if (!isDuplicateRequest(error)) throw error;
    return (await earlierNotice(deps, claim, at)) ?? refused({ code: 'unavailable', retryAfterSeconds: 1 });
  }
}

function newNotice({ kind, title, text, shownFrom, from, to }: NoticeInput, at: Date): StoredNotice {
  return {
    id: uuidv7(),
    kind,
    title,
    text,
    shownFrom: shownFrom === undefined ? at : new Date(shownFrom),
    from: new Date(from),
    to: to === null ? null : new Date(to),
  };
}

/** Only a "back to normal" answers something, and what it answers is a disruption. */
async function refusalOfAnswer(
  deps: NoticeDeps,
  { kind, answersId }: NoticeInput,
): Promise<TechnicalProblem | undefined> {
  if (answersId === undefined) return undefined;
  const answered = kind === 'restored' && isId(answersId) ? await readNotice(deps.db, answersId) : undefined;
  if (answered?.kind === 'disruption') return undefined;
  return { code: 'validation-failed', errors: [{ path: 'answersId', code: 'not-allowed-value' }] };
}

function earlierNotice(
  { db }: NoticeDeps,
  claim: IdempotencyClaim,
  at: Date,
): Promise<NoticeOutcome | undefined> {
  return answerEarlier(db, claim, at, (id) => readNotice(db, id));
}

/** Changes texts or times of a notice; what is left out stays. */
export function changeNotice(
  deps: NoticeDeps,
  caller: OperatorCaller,
  id: string,
  changes: NoticeChangeInput,
): Promise<NoticeOutcome> {
  return change(deps, caller, id, (before) => ({
    title: changes.title ?? before.title,
    text: changes.text ?? before.text,
    shownFrom: changes.shownFrom === undefined ? before.shownFrom : new Date(changes.shownFrom),
    from: changes.from === undefined ? before.from : new Date(changes.from),
    to: changes.to === undefined ? before.to : changes.to === null ? null : new Date(changes.to),
  }));
}

/** Ends a notice that has begun, by the clock of the system; one that is over already stays as it is. */
export function endNotice(deps: NoticeDeps, caller: OperatorCaller, id: string): Promise<NoticeOutcome> {
  return change(deps, caller, id, (before, at) =>
    noticeState(before, at) === 'past' ? before : { ...before, to: at },
  );
}

async function change(
  deps: NoticeDeps,
  caller: OperatorCaller,
  id: string,
  changed: (before: StoredNotice, at: Date) => NoticeContent,
): Promise<NoticeOutcome> {
  const act = { caller, at: deps.clock() };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = isId(id) ? await readNotice(deps.db, id) : undefined;
    if (!before) return refused({ code: 'not-found' });
    const after = changed(before, act.at);
    const judged = judgeNotice({ ...after, kind: before.kind });
    if (!judged.ok) return judged;
    const stored = await updateNotice(deps.db, act, before, after);
    if (stored) return { ok: true, value: stored };
  }
  return refused({ code: 'unavailable', retryAfterSeconds: 1 });
}

/** Takes a notice away, as if it had never been there; the log remembers. */
export async function removeNotice(deps: NoticeDeps, caller: OperatorCaller, id: string): Promise<boolean> {
  return isId(id) && (await deleteNotice(deps.db, { caller, at: deps.clock() }, id));
}
