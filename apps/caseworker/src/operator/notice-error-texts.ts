import type { NoticeKind } from '@frikort/domain/service-notice';
import { textLimits } from '@frikort/domain/text-limits';
import { fieldErrorText, unreadableText } from '@frikort/ui/input-text';
import type { NoticeErrors, NoticeField, NoticeForm } from './notice-form.ts';
import type { OperatorTexts } from './operator.da.ts';

/** The fields that something can be wrong with, in their order on the page, which the summary follows. */
export const noticeFields: readonly NoticeField[] = [
  ...(['titleDa', 'textDa', 'titleEn', 'textEn', 'fromDate', 'fromTime'] as const),
  ...(['toDate', 'toTime', 'shownDate', 'shownTime'] as const),
];

/**
 * What is wrong with a field of a notice, in words that say which field it is: the summary has them all together, where
 * two of a kind could not be told apart.
 */
export function noticeErrorText(
  field: NoticeField,
  why: NonNullable<NoticeErrors[NoticeField]>,
  typed: NoticeForm,
  texts: OperatorTexts['form'],
): string {
  const { wrong } = texts;
  const name = nameOf(field, typed.kind, texts);
  const written = typed[field];
  if (typeof why === 'object') return `${name}: ${unreadableText(why)}`;
  switch (why) {
    case 'end-before-start':
      return wrong.endBeforeStart;
    case 'over':
      return wrong.over;
    case 'shown-after-end':
      return wrong.shownAfterEnd;
    case 'missing':
      return field === 'titleDa' || field === 'textDa' || field === 'titleEn' ? wrong[field] : wrong.textEn;
    default: {
      const longest = field.startsWith('title') ? textLimits.title : textLimits.text;
      return `${name}: ${fieldErrorText(why, longest, typeof written === 'string' ? written : undefined)}`;
    }
  }
}

/** What a field is called, with what it stands under when several are called the same. */
function nameOf(field: NoticeField, kind: NoticeKind, texts: OperatorTexts['form']): string {
  const { from, to, shownFrom, date, time, of } = texts;
  switch (field) {
    case 'fromDate':
      return of({ field: from[kind], part: date });
    case 'fromTime':
      return of({ field: from[kind], part: time });
    case 'toDate':
      return of({ field: to[kind], part: date });
    case 'toTime':
      return of({ field: to[kind], part: time });
    case 'shownDate':
      return of({ field: shownFrom, part: date });
    case 'shownTime':
      return of({ field: shownFrom, part: time });
    default:
      return texts[field];
  }
}
