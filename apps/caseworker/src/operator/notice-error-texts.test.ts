import { noticeKinds } from '@frikort/domain/service-notice';
import { describe, expect, it } from 'vitest';
import { noticeErrorText, noticeFields } from './notice-error-texts.ts';
import { newNoticeForm, readNotice } from './notice-form.ts';
import { da } from './operator.da.ts';
import { en } from './operator.en.ts';

const now = new Date('2026-11-28T12:00:00Z');

describe('what is wrong in the form of a notice', () => {
  it.each(noticeKinds.flatMap((kind) => [da, en].map((texts) => ({ kind, texts: texts.form }))))(
    'is another line for every field ($kind)',
    ({ kind, texts }) => {
      const initial = newNoticeForm(kind, now);
      const long = 'x'.repeat(2000);
      const typed = {
        ...initial,
        titleDa: long,
        titleEn: long,
        textDa: long,
        textEn: long,

        fromDate: '',
        fromTime: '',
        toDate: '',
        toTime: '',
        shownDate: '',
        shownTime: '',

        showAtOnce: false,
        endUnknown: false,
      };
      const reading = readNotice(typed, now, { initial });
      const errors = reading.ok ? {} : reading.errors;
      const lines = noticeFields.flatMap((field) => {
        const why = errors[field];
        return why === undefined ? [] : [noticeErrorText(field, why, typed, texts)];
      });
      expect(lines.length).toBeGreaterThanOrEqual(7);
      expect(new Set(lines).size).toBe(lines.length);
    },
  );
});
