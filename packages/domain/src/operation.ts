import { todayInCopenhagen, yearOf } from './calendar.ts';

/** What waits for a job of ours, and since when the oldest of it; `null` when nothing does. */
export type Waiting = { waiting: number; since: Date | null };

/** What is looked at to tell the operator what needs doing (R28). */
export type OperationFacts = {
  now: Date;
  /** Years that have an amount, with when they are or will be open; `null` for never. */
  years: readonly { year: number; openedAt: Date | null; proposed: boolean }[];
  /** Look-up alarms of the last 24 hours (R27). */
  alarms: number;
  queues: Readonly<Record<OperationQueue, Waiting>>;
  archiving: { on: boolean; lastArchivedAt: Date | null; lastFailedAt: Date | null };
  /** The newest backup that is whole, and the last restore that was tried; `null` when there was none. */
  backups: { lastAt: Date | null; drill: { at: Date; succeeded: boolean } | null };
  certificates: readonly { validUntil: Date }[];
};

/** What our jobs take their work from. */
export const operationQueues = ['log', 'events', 'imports', 'mails', 'webhooks'] as const;
export type OperationQueue = (typeof operationQueues)[number];

/** So many minutes something waits at most while everything works. */
export const longestWaitMinutes: Readonly<Record<OperationQueue, number>> = {
  log: 10,
  events: 5,
  imports: 30,
  mails: 60,
  webhooks: 10,
};

/** A whole copy older than this takes long to bring up to an instant; one is made every night. */
const backupWithinDays = 2;

/** A restore is tried each quarter of a year. */
const drillWithinDays = 100;

/** A certificate with fewer days left should be renewed now. */
export const renewWithinDays = 30;

/** From this day of a year on the amount of the next should be known: it is announced in the autumn. */
const nextYearFrom = '-11-01';

/** Everything that the operator is told to look at (closed list). */
export const concerns = [
  'this-year-not-open',
  'next-year-missing',
  'proposal-waits',
  'alarms',
  'log-late',
  'events-late',
  'imports-late',
  'mails-late',
  'webhooks-late',
  'archiving-off',
  'archiving-failed',
  'backup-late',
  'drill-late',
  'certificate-ends',
] as const;
export type Concern = (typeof concerns)[number];

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** R28: what of it needs the operator's attention now, in the order of {@link concerns}. */
export function concernsOf(facts: OperationFacts): Concern[] {
  const { now, years, alarms, queues, archiving, backups, certificates } = facts;
  const today = todayInCopenhagen(now);
  const thisYear = yearOf(today);
  const isThere = (year: number) => years.some((one) => one.year === year);
  const isOpen = (year: number) =>
    years.some((one) => one.year === year && one.openedAt !== null && one.openedAt <= now);
  const { lastArchivedAt, lastFailedAt } = archiving;
  const met: Readonly<Record<Concern, boolean>> = {
    'this-year-not-open': !isOpen(thisYear),
    'next-year-missing': today >= `${thisYear}${nextYearFrom}` && !isThere(thisYear + 1),
    'proposal-waits': years.some(({ proposed }) => proposed),
    alarms: alarms > 0,
    'log-late': isLate('log', queues, now),
    'events-late': isLate('events', queues, now),
    'imports-late': isLate('imports', queues, now),
    'mails-late': isLate('mails', queues, now),
    'webhooks-late': isLate('webhooks', queues, now),
    'archiving-off': !archiving.on,
    'archiving-failed':
      archiving.on && lastFailedAt !== null && (lastArchivedAt === null || lastFailedAt > lastArchivedAt),
    'backup-late': isOlder(backups.lastAt, backupWithinDays, now),
    'drill-late': !backups.drill?.succeeded || isOlder(backups.drill.at, drillWithinDays, now),
    'certificate-ends': certificates.some(
      ({ validUntil }) => validUntil.getTime() - now.getTime() < renewWithinDays * dayMs,
    ),
  };
  return concerns.filter((concern) => met[concern]);
}

function isOlder(at: Date | null, days: number, now: Date): boolean {
  return at === null || now.getTime() - at.getTime() > days * dayMs;
}

function isLate(queue: OperationQueue, queues: OperationFacts['queues'], now: Date): boolean {
  const { since } = queues[queue];
  return since !== null && now.getTime() - since.getTime() > longestWaitMinutes[queue] * minuteMs;
}
