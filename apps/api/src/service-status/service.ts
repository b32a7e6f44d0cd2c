import type { NoticeChangeInput, NoticeInput } from '@frikort/domain/operator-schemas';
import { accepted, refused } from '@frikort/domain/result';
import { judgeNewNotice, judgeNotice, noticeState, serviceStateOf } from '@frikort/domain/service-notice';
import { v7 as uuidv7 } from 'uuid';
import type { OperatorCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import { violatedConstraint } from '../database/failures.ts';
import { isId } from '../http/answer-schemas.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import type { ProblemOf } from '../http/problem.ts';
import { asJudged, createOnce, unlessOutrun, untilDecided } from '../http/use-case.ts';
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
) {
  const { db } = deps;
  const at = deps.clock();
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => readNotice(db, id),
    store: async () => {
      const notice = newNotice(input, at);
      const judged = judgeNewNotice(notice, at);
      if (!judged.ok) return judged;
      const refusal = await refusalOfAnswer(deps, input);
      if (refusal) return refused(refusal);
      const entry = { notice, answersId: input.answersId, claim };
      return await unlessOutrun(() =>
        insertNotice(db, { caller, at }, entry).then(accepted<StoredNotice>, refuseEarlyEnd),
      );
    },
    refuse: asJudged,
  });
}

/** What a notice answers would be over before it began. */
function refuseEarlyEnd(error: unknown) {
  if (violatedConstraint(error) !== 'service_notices_end_after_start') throw error;
  return refused({ code: 'end-before-start' });
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
): Promise<ProblemOf<'validation-failed'> | undefined> {
  if (answersId === undefined) return undefined;
  const answered = kind === 'restored' && isId(answersId) ? await readNotice(deps.db, answersId) : undefined;
  if (answered?.kind === 'disruption') return undefined;
  return { code: 'validation-failed', errors: [{ path: 'answersId', code: 'not-allowed-value' }] };
}

/** Changes texts or times of a notice; what is left out stays. */
export function changeNotice(
  deps: NoticeDeps,
  caller: OperatorCaller,
  id: string,
  changes: NoticeChangeInput,
) {
  return change(deps, caller, id, (before) => ({
    title: changes.title ?? before.title,
    text: changes.text ?? before.text,
    shownFrom: changes.shownFrom === undefined ? before.shownFrom : new Date(changes.shownFrom),
    from: changes.from === undefined ? before.from : new Date(changes.from),
    to: changes.to === undefined ? before.to : changes.to === null ? null : new Date(changes.to),
  }));
}

/** Ends a notice that has begun, by the clock of the system; one that is over already stays as it is. */
export function endNotice(deps: NoticeDeps, caller: OperatorCaller, id: string) {
  return change(deps, caller, id, (before, at) =>
    noticeState(before, at) === 'past' ? before : { ...before, to: at },
  );
}

async function change(
  deps: NoticeDeps,
  caller: OperatorCaller,
  id: string,
  changed: (before: StoredNotice, at: Date) => NoticeContent,
) {
  const act = { caller, at: deps.clock() };
  return await untilDecided(async () => {
    const before = isId(id) ? await readNotice(deps.db, id) : undefined;
    if (!before) return refused({ code: 'not-found' });
    const after = changed(before, act.at);
    const judged = judgeNotice({ ...after, kind: before.kind });
    if (!judged.ok) return judged;
    const stored = await updateNotice(deps.db, act, before, after);
    return stored && accepted(stored);
  });
}

/** Takes a notice away, as if it had never been there; the log remembers. */
export async function removeNotice(deps: NoticeDeps, caller: OperatorCaller, id: string): Promise<boolean> {
  return isId(id) && (await deleteNotice(deps.db, { caller, at: deps.clock() }, id));
}
