import type { EndBeforeStart, NoticeNeverShown, ValidationFailed } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** What the operator tells about: planned work, a disruption, or that everything runs again. */
export const noticeKinds = ['planned', 'disruption', 'restored'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** How everything is, for everyone: nothing, work that is announced or going on, or something that does not work. */
export type ServiceState = 'normal' | 'planned' | 'disruption';

/** When a notice is shown and what it is about. `to` is null as long as nobody knows the end of a disruption. */
export type NoticePeriod = { kind: NoticeKind; shownFrom: Date; from: Date; to: Date | null };

/** Where a notice is in its life: announced later, shown now, or over. */
export const noticeStates = ['waiting', 'shown', 'past'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** Whether users see the notice at that instant. */
export function noticeState(
  { shownFrom, to }: Pick<NoticePeriod, 'shownFrom' | 'to'>,
  at: Date,
): NoticeState {
  if (to !== null && to.getTime() <= at.getTime()) return 'past';
  return shownFrom.getTime() <= at.getTime() ? 'shown' : 'waiting';
}

/** The service status that the shown notices add up to; that something runs again is no trouble. */
export function serviceStateOf(shown: readonly { kind: NoticeKind }[]): ServiceState {
  if (shown.some(({ kind }) => kind === 'disruption')) return 'disruption';
  return shown.some(({ kind }) => kind === 'planned') ? 'planned' : 'normal';
}

/**
 * Whether a notice can stand: only a disruption may be without an end, the end comes after the start, and it is
 * shown before it is over.
 */
export function judgeNotice(
  notice: NoticePeriod,
): Result<NoticePeriod, EndBeforeStart | NoticeNeverShown | ValidationFailed> {
  const { kind, shownFrom, from, to } = notice;
  if (to === null) {
    if (kind === 'disruption') return accepted(notice);
    return refused({ code: 'validation-failed', errors: [{ path: 'to', code: 'missing' }] });
  }
  if (to.getTime() <= from.getTime()) return refused({ code: 'end-before-start' });
  if (to.getTime() <= shownFrom.getTime()) return refused({ code: 'notice-never-shown' });
  return accepted(notice);
}

/** As `judgeNotice`, for a new one: it must not be over already. */
export function judgeNewNotice(notice: NoticePeriod, now: Date): ReturnType<typeof judgeNotice> {
  const judged = judgeNotice(notice);
  if (judged.ok && noticeState(notice, now) === 'past') return refused({ code: 'notice-never-shown' });
  return judged;
}
