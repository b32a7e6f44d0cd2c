import { describe, expect, it } from 'vitest';
import { formOfAnswer, formOfNotice, type NoticeForm, newNoticeForm, readNotice } from './notice-form.ts';
import type { ServiceNotice } from './queries/notices.ts';

const now = new Date('2026-11-21T13:36:20Z');

const texts = {
  titleDa: ' Luk\u00adket\u00a0',
  textDa: 'Intet virker',
  titleEn: 'Closed',
  textEn: 'Nothing works',
};
const planned: NoticeForm = {
  ...newNoticeForm('planned', now),
  ...texts,

  fromDate: '22-11-2026',
  fromTime: '20',
  toDate: '22/11',
  toTime: '22.30',
};
const read = (form: NoticeForm, initial = newNoticeForm(form.kind, now)) =>
  readNotice(form, now, { initial });

const notice: ServiceNotice = {
  id: 'n',
  kind: 'disruption',
  state: 'shown',

  title: { da: 'Nede', en: 'Down' },
  text: { da: 'Intet virker', en: 'Nothing works' },

  shownFrom: '2026-11-21T12:00:20.000Z',
  from: '2026-11-21T11:59:59.500Z',
  to: null,
};

describe('the form of a service notice', () => {
  it('is read in the time of Copenhagen, with clean texts', () => {
    expect(read(planned)).toEqual({
      ok: true,
      input: {
        kind: 'planned',
        title: { da: 'Lukket', en: 'Closed' },
        text: { da: 'Intet virker', en: 'Nothing works' },

        from: '2026-11-22T19:00:00.000Z',
        to: '2026-11-22T21:30:00.000Z',
      },
    });
  });

  it('begins a disruption now, with an unknown end', () => {
    const form = { ...newNoticeForm('disruption', now), ...texts };
    expect(read(form)).toMatchObject({ input: { from: now.toISOString(), to: null } });
    // Only a disruption: another kind that was chosen after it needs its end.
    expect(read({ ...form, kind: 'planned' })).toMatchObject({
      errors: { toDate: { reason: 'empty' }, toTime: { reason: 'empty' } },
    });
  });

  it('takes a beginning that was typed as it was typed', () => {
    const form = { ...newNoticeForm('disruption', now), ...texts, fromTime: '14:00' };
    expect(read(form)).toMatchObject({ input: { from: '2026-11-21T13:00:00.000Z' } });
  });

  it('says what is missing or in the wrong order', () => {
    expect(read({ ...planned, titleEn: ' ', fromTime: 'aften' })).toMatchObject({
      errors: { titleEn: 'missing', fromTime: { code: 'time-unreadable' } },
    });
    expect(
      read({
        ...planned,
        titleDa: '\u200b',
        titleEn: 'Clo\u202esed',
        textDa: 'x'.repeat(1001),
        textEn: '290569-0000',
      }),
    ).toMatchObject({
      errors: {
        titleDa: 'missing',
        titleEn: 'control-character',

        textDa: 'too-long',
        textEn: 'cpr-shaped',
      },
    });
    expect(read({ ...planned, toTime: '20' })).toMatchObject({ errors: { toDate: 'end-before-start' } });
    const yesterday = { fromDate: '20-11-2026', toDate: '20-11-2026' };
    expect(read({ ...planned, ...yesterday })).toMatchObject({ errors: { toDate: 'over' } });
    const later = { showAtOnce: false, shownDate: '23-11-2026', shownTime: '8' };
    expect(read({ ...planned, ...later })).toMatchObject({ errors: { shownDate: 'shown-after-end' } });
  });

  it('of one that is edited keeps the seconds of times that were not touched', () => {
    const initial = formOfNotice(notice);
    const reading = readNotice({ ...initial, titleDa: 'Delvis nede' }, now, { initial, before: notice });
    expect(reading).toMatchObject({
      input: { title: { da: 'Delvis nede' }, from: notice.from, shownFrom: notice.shownFrom, to: null },
    });
  });

  it('that answers a disruption is ready to send', () => {
    const initial = formOfAnswer(notice, now);
    expect(read(initial, initial)).toMatchObject({
      input: {
        kind: 'restored',
        title: notice.title,
        from: now.toISOString(),
        to: '2026-11-21T17:36:00.000Z',
      },
    });
  });
});
