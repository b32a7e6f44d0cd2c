import { describe, expect, it } from 'vitest';
import { concernsOf, type OperationFacts } from './operation.ts';

const now = new Date('2026-11-21T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const nothing = { waiting: 0, since: null };
const calm: OperationFacts = {
  now,
  years: [
    { year: 2026, openedAt: ago(1_000), proposed: false },
    { year: 2027, openedAt: null, proposed: false },
  ],
  alarms: 0,
  queues: { log: nothing, events: nothing, imports: nothing, mails: nothing, webhooks: nothing },
  archiving: { on: true, lastArchivedAt: ago(1), lastFailedAt: ago(2) },
  backups: { lastAt: ago(60), drill: { at: ago(60), succeeded: true } },
  certificates: [{ validUntil: new Date('2027-11-21T12:00:00Z') }],
};
const [thisYear, nextYear] = calm.years;
if (!thisYear || !nextYear) throw new Error('Two years');

describe('what needs the operator’s attention (R28)', () => {
  it('is nothing while everything works', () => {
    expect(concernsOf(calm)).toEqual([]);
  });

  it.each([
    ['this-year-not-open', { years: [nextYear] }],
    ['this-year-not-open', { years: [{ ...thisYear, openedAt: new Date(now.getTime() + 1) }, nextYear] }],
    ['next-year-missing', { years: [thisYear] }],
    ['proposal-waits', { years: [thisYear, { ...nextYear, proposed: true }] }],
    ['alarms', { alarms: 1 }],
    ['log-late', { queues: { ...calm.queues, log: { waiting: 1, since: ago(11) } } }],
    ['events-late', { queues: { ...calm.queues, events: { waiting: 1, since: ago(6) } } }],
    ['imports-late', { queues: { ...calm.queues, imports: { waiting: 1, since: ago(31) } } }],
    ['mails-late', { queues: { ...calm.queues, mails: { waiting: 1, since: ago(61) } } }],
    ['webhooks-late', { queues: { ...calm.queues, webhooks: { waiting: 1, since: ago(11) } } }],
    ['archiving-off', { archiving: { on: false, lastArchivedAt: null, lastFailedAt: null } }],
    ['archiving-failed', { archiving: { on: true, lastArchivedAt: ago(2), lastFailedAt: ago(1) } }],
    ['archiving-failed', { archiving: { on: true, lastArchivedAt: null, lastFailedAt: ago(1) } }],
    ['backup-late', { backups: { ...calm.backups, lastAt: ago(2 * 1440 + 1) } }],
    ['backup-late', { backups: { ...calm.backups, lastAt: null } }],
    ['drill-late', { backups: { ...calm.backups, drill: { at: ago(100 * 1440 + 1), succeeded: true } } }],
    ['drill-late', { backups: { ...calm.backups, drill: { at: ago(1), succeeded: false } } }],
    ['drill-late', { backups: { ...calm.backups, drill: null } }],
    ['archiving-failed', { archiving: { on: true, lastArchivedAt: null, lastFailedAt: ago(1) } }],
    [
      'this-year-not-open',
      {
        years: [
          { ...thisYear, openedAt: null },
          { ...nextYear, openedAt: ago(1) },
        ],
      },
    ],
    [
      'certificate-ends',
      { certificates: [...calm.certificates, { validUntil: new Date('2026-12-01T12:00:00Z') }] },
    ],
    ['certificate-ends', { certificates: [{ validUntil: new Date('2026-12-21T11:59:59Z') }] }],
  ] as const)('is %s', (concern, special) => {
    expect(concernsOf({ ...calm, ...special })).toEqual([concern]);
  });

  it('is not yet what is just in time', () => {
    const facts: Partial<OperationFacts>[] = [
      { years: [{ ...thisYear, openedAt: now }, nextYear] },
      { archiving: { on: true, lastArchivedAt: ago(1), lastFailedAt: ago(1) } },
      { archiving: { on: true, lastArchivedAt: null, lastFailedAt: null } },
      { certificates: [{ validUntil: new Date('2026-12-21T12:00:00Z') }] },
      { backups: { ...calm.backups, lastAt: ago(2 * 1440) } },
    ];
    for (const special of facts) expect(concernsOf({ ...calm, ...special })).toEqual([]);
    const off = { on: false, lastArchivedAt: null, lastFailedAt: ago(1) };
    expect(concernsOf({ ...calm, archiving: off })).toEqual(['archiving-off']);
  });

  it('is not what waits its usual time, nor next year’s amount before November', () => {
    const queues = { ...calm.queues, events: { waiting: 9, since: ago(5) } };
    expect(concernsOf({ ...calm, queues })).toEqual([]);
    const october = new Date('2026-10-31T22:59:59Z');
    const years = [{ ...thisYear, openedAt: new Date(0) }];
    expect(concernsOf({ ...calm, now: october, years })).toEqual([]);
    expect(concernsOf({ ...calm, now: new Date('2026-10-31T23:00:00Z'), years })).toEqual([
      'next-year-missing',
    ]);
  });
});
