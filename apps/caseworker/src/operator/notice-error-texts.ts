import { textLimits } from '@frikort/domain/text-limits';
import { fieldErrorText, unreadableText } from '@frikort/ui/input-text';
import type { NoticeErrors, NoticeField } from './notice-form.ts';
import type { OperatorTexts } from './operator.da.ts';

/** What is wrong with a field of a notice, in words. */
export function noticeErrorText(
  field: string,
  why: NonNullable<NoticeErrors[NoticeField]>,
  typed: string | undefined,
  { wrong }: OperatorTexts['form'],
): string {
  if (typeof why === 'object') return unreadableText(why);
  switch (why) {
    case 'end-before-start':
      return wrong.endBeforeStart;
    case 'over':
      return wrong.over;
    case 'shown-after-end':
      return wrong.shownAfterEnd;
    case 'missing':
      return field === 'titleDa' || field === 'textDa' || field === 'titleEn' ? wrong[field] : wrong.textEn;
    default:
      return fieldErrorText(why, field.startsWith('title') ? textLimits.title : textLimits.text, typed);
  }
}
