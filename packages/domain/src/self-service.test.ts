import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import {
  completionRate,
  flowSteps,
  flows,
  hasStep,
  isReported,
  isSelfService,
  judgeWeek,
  receiptChannels,
  reportLines,
  selfServiceShare,
  toldSteps,
} from './self-service.ts';
import {
  flowStepInput,
  handCountsInput,
  reportSettingsInput,
  taskPackageInput,
} from './self-service-schemas.ts';
import { week } from './week.ts';

const codesOf = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message);

describe('R38: steps', () => {
  it('has no signing anywhere, and a receipt that no page can tell of', () => {
    expect(flows.filter((flow) => hasStep(flow, 'signing'))).toEqual([]);
    expect(toldSteps).not.toContain('receipt');
    expect(flowSteps.filter((step) => !toldSteps.some((told) => told === step))).toEqual([
      'signing',
      'receipt',
    ]);
  });

  it('tells a login by CPR from one by CVR', () => {
    expect(flows.filter((flow) => hasStep(flow, 'cpr-login'))).toEqual(['own-look']);
    expect(flows.filter((flow) => hasStep(flow, 'cvr-login'))).not.toContain('own-look');
    const changing = flows.filter((flow) => flow !== 'own-look');
    for (const step of ['cvr-login', 'started', 'summary'] as const)
      expect(flows.filter((flow) => hasStep(flow, step))).toEqual(changing);
    expect(flows.filter((flow) => hasStep(flow, 'print-caseworker'))).toEqual(['grant']);
    expect(flows.filter((flow) => hasStep(flow, 'print-guide')).toSorted()).toEqual([
      'grant',
      'own-look',
      'register',
    ]);
    for (const step of ['introduction', 'receipt'] as const)
      expect(flows.filter((flow) => hasStep(flow, step))).toEqual(flows);
  });

  const step = { flow: 'register', step: 'started', flowId: '3f2b8a52-6c1d-4e7f-9a30-5d1c7b8e9f01' };
  it.each([
    [{ ...step, authority: '0751' }, undefined],
    [{ ...step, step: 'receipt' }, ['not-allowed-value']],
    [{ ...step, step: 'signing' }, ['not-allowed-value']],
    [{ ...step, step: 'cpr-login' }, ['not-allowed-value']],
    [{ ...step, flowId: '1' }, ['invalid']],
    [{ ...step, authority: 'Aarhus' }, ['too-long']],
    [{ ...step, authority: '0751', countedFor: 'x' }, ['not-allowed-value']],
    [{ ...step, cardNumber: '70505' }, [expect.anything()]],
  ])('takes %j as %j', (input, codes) => {
    expect(codesOf(flowStepInput.safeParse(input))).toEqual(codes);
  });
});

describe('R38: figures', () => {
  it('gives completion and share in per cent with a decimal, and none of nothing', () => {
    expect(completionRate({ receipts: 42, started: 50 })).toBe(84);
    expect(completionRate({ receipts: 1, started: 3 })).toBe(33.3);
    expect(completionRate({ receipts: 5, started: 4 })).toBe(125);
    expect(completionRate({ receipts: 5, started: 0 })).toBeNull();
    expect(selfServiceShare({ selfService: 53, byHand: 5 })).toBe(91.4);
    expect(selfServiceShare({ selfService: 0, byHand: 0 })).toBeNull();
    expect(selfServiceShare({ selfService: 0, byHand: 2 })).toBe(0);
  });

  it('does not take another system for somebody who serves themselves', () => {
    expect(receiptChannels.filter(isSelfService)).toEqual(['web', 'import']);
  });

  it('reports what has a KLE number and a receipt', () => {
    const kle = { grant: '00.00.00', register: '00.00.01' };
    expect(reportLines({ grant: 0, register: 3, edit: 4, 'own-look': 9 }, { kle })).toEqual([
      { flow: 'register', kle: '00.00.01', count: 3 },
    ]);
    expect(flows.filter((flow) => !isReported(flow))).toEqual(['transfer', 'control', 'own-look']);
  });

  it('is asked for a week that has begun, and not too far back', () => {
    const today = calendarDate('2026-11-21');
    const facts = { earliest: '2024-W47', latest: '2026-W47' };
    expect(judgeWeek(week('2026-W47'), today)).toEqual({ ok: true, value: '2026-W47' });
    expect(judgeWeek(week('2024-W47'), today).ok).toBe(true);
    for (const asked of ['2026-W48', '2024-W46']) {
      const refusal = { code: 'week-not-countable', ...facts };
      expect(judgeWeek(week(asked), today)).toEqual({ ok: false, refusal });
    }
  });
});

describe('R38: what is entered', () => {
  const count = { flow: 'register', channel: 'phone', week: '2026-W47', count: 4 };
  it.each([
    [[count], undefined],
    [[], ['missing']],
    [[count, { ...count, count: 5 }], ['not-allowed-value']],
    [[{ ...count, week: '2026-W54' }], ['not-allowed-value']],
    [[{ ...count, count: 0 }], ['too-small']],
    [[{ ...count, count: 100_001 }], ['too-large']],
    [[{ ...count, channel: 'web' }], ['not-allowed-value']],
  ])('takes the counts %j as %j', (counts, codes) => {
    expect(codesOf(handCountsInput.safeParse({ counts }))).toEqual(codes);
  });

  it.each([
    [{ closedAtOnce: true, kle: {} }, undefined],
    [{ closedAtOnce: true, kle: { grant: '32.03.12' } }, undefined],
    [{ closedAtOnce: true, kle: { grant: '32.3.12' } }, ['not-allowed-value']],
    [{ closedAtOnce: true, kle: { control: '32.03.12' } }, [expect.anything()]],
    [{ kle: {} }, ['missing']],
    [{ closedAtOnce: false, unit: '290569-0000', kle: {} }, ['cpr-shaped']],
  ])('takes the settings %j as %j', (settings, codes) => {
    expect(codesOf(reportSettingsInput.safeParse(settings))).toEqual(codes);
  });

  const task = {
    flow: 'register',
    obligation: 'obligatory',
    name: { da: 'Registrering', en: 'Registration' },
  };
  const list = { season: 'autumn', year: 2026, weeks: ['2026-W45'], tasks: [task] };
  it.each([
    [list, undefined],
    [{ ...list, tasks: [task, task] }, ['not-allowed-value']],
    [{ ...list, weeks: ['2026-W45', '2026-W45'] }, ['not-allowed-value']],
    [{ ...list, year: 2015 }, ['too-small']],
    [{ ...list, season: 'winter' }, ['not-allowed-value']],
  ])('takes the tasks %j as %j', (tasks, codes) => {
    expect(codesOf(taskPackageInput.safeParse(tasks))).toEqual(codes);
  });
});
