import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  isKeptLongEnough,
  isOverdue,
  judgeLink,
  judgeProtection,
  judgeTaking,
  judgeTakingYears,
  sexOfCpr,
  takesPartOn,
  takingOfYears,
} from './effort-participant.ts';

const date = calendarDate;
const today = date('2026-11-21');
const effort = { startDate: date('2025-03-01'), endDate: date('2026-12-31') };
const surroundings = { organisationStart: date('2025-01-01'), effort, today };
const accepted = { ok: true, value: null };
const refusal = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });
const inFuture = (path: string) =>
  refusal('validation-failed', { errors: [{ path, code: 'date-in-future' }] });
const outside = refusal('outside-effort', effort);

describe('R42: the days of a participation', () => {
  const judge = (start: string, end: string | null = null, special: object = {}) =>
    judgeTaking(
      { start: date(start), end: end === null ? null : date(end) },
      { ...surroundings, ...special },
    );

  it('lie within the effort, up to today, its first and last days included', () => {
    expect(judge('2025-03-01')).toEqual(accepted);
    expect(judge('2026-11-21')).toEqual(accepted);
    expect(judge('2026-11-01', '2026-11-01')).toEqual(accepted);
    expect(judge('2026-11-01', '2026-11-21')).toEqual(accepted);
    const over = { effort: { ...effort, endDate: date('2026-06-30') } };
    expect(judge('2026-06-30', '2026-06-30', over)).toEqual(accepted);
    expect(judge('2026-01-01', '2026-11-01', { effort: { ...effort, endDate: null } })).toEqual(accepted);
  });

  it('do not lie outside of it', () => {
    const over = { effort: { ...effort, endDate: date('2026-06-30') } };
    const outsideOver = refusal('outside-effort', over.effort);
    expect(judge('2025-02-28')).toEqual(outside);
    expect(judge('2026-07-01', null, over)).toEqual(outsideOver);
    expect(judge('2026-06-30', '2026-07-01', over)).toEqual(outsideOver);
    const endless = { startDate: effort.startDate, endDate: null };
    expect(judge('2025-02-28', null, { effort: endless })).toEqual(
      refusal('outside-effort', { startDate: effort.startDate }),
    );
  });

  it('begin no earlier than the organisation, not in the future, and end in time', () => {
    expect(judge('2024-12-31', '2024-12-30')).toEqual(
      refusal('before-organisation-start', { startDate: '2025-01-01' }),
    );
    expect(judge('2026-11-22', '2026-11-20')).toEqual(inFuture('startDate'));
    expect(judge('2026-11-01', '2026-10-31')).toEqual(refusal('end-before-start'));
    expect(judge('2026-11-01', '2026-11-22')).toEqual(inFuture('endDate'));
  });
});

describe('R42: the years of a participation', () => {
  const judge = (startYear: number, endYear: number | null = null, special: object = {}) =>
    judgeTakingYears({ startYear, endYear }, { ...surroundings, ...special });

  it('are those of organisation and effort, which count as a whole, up to this year', () => {
    expect(judge(2025)).toEqual(accepted);
    expect(judge(2026)).toEqual(accepted);
    expect(judge(2025, 2026)).toEqual(accepted);
    expect(judge(2026, 2026)).toEqual(accepted);
    expect(judge(2026, 2026, { effort: { ...effort, endDate: null } })).toEqual(accepted);
    expect(judge(2025, null, { organisationStart: date('2025-12-31') })).toEqual(accepted);
  });

  it('are no others', () => {
    const over = { effort: { startDate: date('2026-02-01'), endDate: date('2026-03-01') } };
    expect(judge(2024, 2023)).toEqual(refusal('before-organisation-start', { startDate: '2025-01-01' }));
    expect(judge(2027, 2026)).toEqual(inFuture('startYear'));
    expect(judge(2026, 2025)).toEqual(refusal('end-before-start'));
    expect(judge(2026, 2027)).toEqual(inFuture('endYear'));
    expect(judge(2025, null, over)).toEqual(refusal('outside-effort', over.effort));
    const ended = { effort: { ...effort, endDate: date('2025-12-31') } };
    expect(judge(2026, null, ended)).toEqual(refusal('outside-effort', ended.effort));
    expect(judge(2025, 2026, ended)).toEqual(refusal('outside-effort', ended.effort));
    expect(judge(2025, 2025, ended)).toEqual(accepted);
  });

  it('are counted as the days that they can be', () => {
    expect(takingOfYears(2025, null)).toEqual({ start: '2025-01-01', end: null });
    expect(takingOfYears(2025, 2026)).toEqual({ start: '2025-01-01', end: '2026-12-31' });
  });
});

describe('R42: who takes part', () => {
  const taking = { start: date('2026-03-01'), end: date('2026-03-31') };

  it('on a day: from the first to the last, both included', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(date);
    expect(days.map((day) => takesPartOn(taking, day))).toEqual([false, true, true, false]);
    expect(days.map((day) => takesPartOn({ ...taking, end: null }, day))).toEqual([false, true, true, true]);
  });

  it('without an end for a year stands on a worklist', () => {
    const endless = { start: date('2025-11-21'), end: null };
    expect(isOverdue(endless, today)).toBe(true);
    expect(isOverdue(endless, date('2026-11-20'))).toBe(false);
    expect(isOverdue({ ...endless, end: date('2025-12-01') }, today)).toBe(false);
  });

  it('is of the sex that the CPR number says', () => {
    expect(['0101900001', '0101900002', '0101900009', '0101900000'].map(sexOfCpr)).toEqual([
      'man',
      'woman',
      'man',
      'woman',
    ]);
  });

  it('is named for five whole calendar years after the end, or the start where there is none (R29)', () => {
    expect(isKeptLongEnough(taking, date('2031-12-31'))).toBe(false);
    expect(isKeptLongEnough(taking, date('2032-01-01'))).toBe(true);
    const over = { start: date('2020-05-01'), end: date('2026-01-01') };
    expect(isKeptLongEnough(over, date('2031-12-31'))).toBe(false);
    expect(isKeptLongEnough({ ...over, end: null }, date('2026-01-01'))).toBe(true);
  });

  it('is not named with a protected name and address (R20)', () => {
    expect(judgeProtection(false)).toEqual(accepted);
    expect(judgeProtection(true)).toEqual(refusal('protected-participant'));
  });

  it('is linked to the frikort by the municipality that is responsible for it', () => {
    const facts = { kind: 'identified', responsible: '0751', callerAuthority: '0751' } as const;
    expect(judgeLink(facts)).toEqual(accepted);
    expect(judgeLink({ ...facts, kind: 'anonymous', responsible: null })).toEqual(refusal('not-identified'));
    expect(judgeLink({ ...facts, responsible: null })).toEqual(refusal('not-enrolled'));
    expect(judgeLink({ ...facts, callerAuthority: '0461' })).toEqual(refusal('citizen-of-other-authority'));
  });
});
