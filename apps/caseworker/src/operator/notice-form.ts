import { todayInCopenhagen } from '@frikort/domain/calendar';
import { type FieldErrorCode, fieldErrorsOf } from '@frikort/domain/field-errors';
import { type NoticeInput, noticeInput } from '@frikort/domain/operator-schemas';
import { present } from '@frikort/domain/present';
import type { Unreadable } from '@frikort/domain/refusal';
import type { NoticeKind } from '@frikort/domain/service-notice';
import type { DateBound } from '@frikort/domain/typed-date';
import { type MomentReading, readMoment, typedMoment } from './moment.ts';
import type { ServiceNotice } from './queries/notices.ts';

/** What is typed in the form of a notice. */
export type NoticeForm = {
  kind: NoticeKind;
  titleDa: string;
  textDa: string;
  titleEn: string;
  textEn: string;
  fromDate: string;
  fromTime: string;
  toDate: string;
  toTime: string;
  endUnknown: boolean;
  showAtOnce: boolean;
  shownDate: string;
  shownTime: string;
};

export type NoticeField = keyof NoticeForm;

/** What a rule of its own refuses; the words stand in the texts of the form. */
type RuleBroken = 'end-before-start' | 'over' | 'shown-after-end';
export type NoticeErrors = Partial<Record<NoticeField, FieldErrorCode | RuleBroken | Unreadable>>;

export type NoticeReading = { ok: true; input: NoticeInput } | { ok: false; errors: NoticeErrors };

const hours = (now: Date, count: number) => new Date(now.getTime() + count * 3_600_000);

/** A form to begin with: a disruption and its end are now, a planned window is for the operator to say. */
export function newNoticeForm(kind: NoticeKind, now: Date): NoticeForm {
  const at = typedMoment(now);
  const end = kind === 'restored' ? typedMoment(hours(now, 4)) : { date: '', time: '' };
  const begins = kind === 'planned' ? { date: '', time: '' } : at;
  return {
    kind,
    titleDa: '',
    textDa: '',
    titleEn: '',
    textEn: '',

    fromDate: begins.date,
    fromTime: begins.time,
    toDate: end.date,
    toTime: end.time,

    endUnknown: kind === 'disruption',
    showAtOnce: true,
    shownDate: '',
    shownTime: '',
  };
}

/** What one says when a disruption is over, in both languages, to begin with. */
const restoredTexts = {
  da: 'Fejlen er rettet. Tak for din tålmodighed.',
  en: 'The fault has been mended. Thank you for your patience.',
};

/** The form of a "back to normal" that answers a disruption: what it was about stands already. */
export function formOfAnswer({ title }: ServiceNotice, now: Date): NoticeForm {
  return {
    ...newNoticeForm('restored', now),

    titleDa: title.da,
    textDa: restoredTexts.da,
    titleEn: title.en,
    textEn: restoredTexts.en,
  };
}

/** The form of a notice that is entered. */
export function formOfNotice(notice: ServiceNotice): NoticeForm {
  const from = typedMoment(notice.from);
  const to = notice.to === null ? { date: '', time: '' } : typedMoment(notice.to);
  const shown = typedMoment(notice.shownFrom);
  return {
    kind: notice.kind,
    titleDa: notice.title.da,
    textDa: notice.text.da,

    titleEn: notice.title.en,
    textEn: notice.text.en,

    fromDate: from.date,
    fromTime: from.time,
    toDate: to.date,
    toTime: to.time,
    endUnknown: notice.to === null,
    showAtOnce: false,

    shownDate: shown.date,
    shownTime: shown.time,
  };
}

/** Only a disruption can have an unknown end. */
export function hasUnknownEnd({ kind, endUnknown }: NoticeForm): boolean {
  return kind === 'disruption' && endUnknown;
}

const atOnce: MomentReading = { ok: true, instant: new Date(0) };

/** What the form began with, and the notice that is edited, if one is. */
export type NoticeBegin = { initial: NoticeForm; before?: ServiceNotice };

/**
 * Reads the form. Times that were not touched keep their seconds: what was entered at 14:36:20 does not become 14:36:00,
 * and a beginning that was filled in as now is now, however long the texts took.
 */
export function readNotice(form: NoticeForm, now: Date, { initial, before }: NoticeBegin): NoticeReading {
  const from = isStillNow(form, initial, before)
    ? ({ ok: true, instant: now } as const)
    : kept(readMoment({ date: form.fromDate, time: form.fromTime }, now), before?.from);
  const to = hasUnknownEnd(form)
    ? undefined
    : kept(readMoment({ date: form.toDate, time: form.toTime }, now, boundOf(from)), before?.to);
  const shown = form.showAtOnce
    ? atOnce
    : kept(readMoment({ date: form.shownDate, time: form.shownTime }, now), before?.shownFrom);
  const title = noticeInput.shape.title.safeParse({ da: form.titleDa, en: form.titleEn });
  const text = noticeInput.shape.text.safeParse({ da: form.textDa, en: form.textEn });
  const errors: NoticeErrors = {
    ...textErrors(title, 'titleDa', 'titleEn'),
    ...textErrors(text, 'textDa', 'textEn'),
    ...momentErrors(from, 'fromDate', 'fromTime'),
    ...(to === undefined ? {} : momentErrors(to, 'toDate', 'toTime')),
    ...momentErrors(shown, 'shownDate', 'shownTime'),
  };
  if (from.ok && to?.ok) {
    const shownFrom = form.showAtOnce || !shown.ok ? undefined : shown.instant;
    Object.assign(errors, orderErrors(from.instant, to.instant, shownFrom, before ? undefined : now));
  }
  if (
    Object.keys(errors).length > 0 ||
    !from.ok ||
    !shown.ok ||
    to?.ok === false ||
    !title.data ||
    !text.data
  )
    return { ok: false, errors };
  return {
    ok: true,
    input: {
      kind: form.kind,
      title: title.data,
      text: text.data,
      ...(form.showAtOnce ? {} : { shownFrom: shown.instant.toISOString() }),
      from: from.instant.toISOString(),
      to: to === undefined ? null : to.instant.toISOString(),
    },
  };
}

/** A notice ends on the day it begins, or later: its end without a year is read from there. */
export function boundOf(from: MomentReading): DateBound {
  return from.ok ? { from: todayInCopenhagen(from.instant) } : {};
}

function isStillNow(form: NoticeForm, initial: NoticeForm, before: ServiceNotice | undefined): boolean {
  const untouched = form.fromDate === initial.fromDate && form.fromTime === initial.fromTime;
  return before === undefined && form.fromDate !== '' && untouched;
}

function kept(reading: MomentReading, before: string | null | undefined): MomentReading {
  if (!reading.ok || before === null || before === undefined) return reading;
  const entered = new Date(before);
  const sameMinute =
    Math.floor(entered.getTime() / 60_000) === Math.floor(reading.instant.getTime() / 60_000);
  return sameMinute ? { ok: true, instant: entered } : reading;
}

type Parsed = ReturnType<typeof noticeInput.shape.title.safeParse>;

/** What the API would refuse in a text, of the field in its language. */
function textErrors({ error }: Parsed, da: NoticeField, en: NoticeField): NoticeErrors {
  const errors = fieldErrorsOf(error?.issues ?? []);
  const codeOf = (language: string) => errors.find(({ path }) => path === language)?.code;
  const [inDanish, inEnglish] = [codeOf('da'), codeOf('en')];
  return { ...(inDanish && { [da]: inDanish }), ...(inEnglish && { [en]: inEnglish }) };
}

function momentErrors(reading: MomentReading, date: NoticeField, time: NoticeField): NoticeErrors {
  if (reading.ok) return {};
  const { errors } = reading;
  return present({ [date]: errors.date, [time]: errors.time });
}

function orderErrors(from: Date, to: Date, shownFrom: Date | undefined, now: Date | undefined): NoticeErrors {
  if (to <= from) return { toDate: 'end-before-start' };
  if (now !== undefined && to <= now) return { toDate: 'over' };
  return shownFrom !== undefined && to <= shownFrom ? { shownDate: 'shown-after-end' } : {};
}
