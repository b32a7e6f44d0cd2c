import { describe, expect, it } from 'vitest';
import {
  judgeNewNotice,
  judgeNotice,
  type NoticePeriod,
  noticeState,
  serviceStateOf,
} from './service-notice.ts';

const at = (time: string) => new Date(`2026-11-21T${time}:00Z`);
const notice = (special: Partial<NoticePeriod> = {}): NoticePeriod => ({
  kind: 'planned',
  shownFrom: at('08:00'),
  from: at('12:00'),
  to: at('14:00'),
  ...special,
});

describe('a service notice', () => {
  it('stands with an end after its start', () => {
    expect(judgeNotice(notice()).ok).toBe(true);
    expect(judgeNotice(notice({ to: at('12:00') }))).toMatchObject({ refusal: { code: 'end-before-start' } });
  });

  it('may have an unknown end only when it is a disruption', () => {
    expect(judgeNotice(notice({ kind: 'disruption', to: null })).ok).toBe(true);
    for (const kind of ['planned', 'restored'] as const) {
      expect(judgeNotice(notice({ kind, to: null }))).toMatchObject({
        refusal: { code: 'validation-failed', errors: [{ path: 'to', code: 'missing' }] },
      });
    }
  });

  it('is shown before it is over', () => {
    expect(judgeNotice(notice({ shownFrom: at('14:00') }))).toMatchObject({
      refusal: { code: 'notice-never-shown' },
    });
    expect(judgeNewNotice(notice(), at('13:59')).ok).toBe(true);
    expect(judgeNewNotice(notice(), at('14:00'))).toMatchObject({ refusal: { code: 'notice-never-shown' } });
  });

  it('waits, is shown, and is over', () => {
    expect(noticeState(notice(), at('07:59'))).toBe('waiting');
    expect(noticeState(notice(), at('08:00'))).toBe('shown');
    expect(noticeState(notice(), at('14:00'))).toBe('past');
    expect(noticeState(notice({ to: null }), at('23:00'))).toBe('shown');
  });
});

describe('the service status', () => {
  it('is the worst that is shown; that everything runs again is normal', () => {
    expect(serviceStateOf([])).toBe('normal');
    expect(serviceStateOf([{ kind: 'restored' }])).toBe('normal');
    expect(serviceStateOf([{ kind: 'restored' }, { kind: 'planned' }])).toBe('planned');
    expect(serviceStateOf([{ kind: 'planned' }, { kind: 'disruption' }])).toBe('disruption');
  });
});
