import type { KnownRole } from './access.ts';
import type { CalendarDate } from './calendar.ts';
import type { EventType } from './history.ts';
import type { WeekNotCountable } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import { addWeeks, type Week, weekOf } from './week.ts';

/** R38: what is done by self-service, and counted (closed list). */
export const flows = [
  'grant',
  'register',
  'edit',
  'cancel',
  'transfer',
  'control',
  'deactivate',
  'own-look',
] as const;
export type Flow = (typeof flows)[number];

/** R38: who goes through a flow. */
export const roleOfFlow = {
  grant: 'caseworker',
  register: 'employee',
  edit: 'employee',
  cancel: 'employee',
  transfer: 'caseworker',
  control: 'caseworker',
  deactivate: 'caseworker',
  'own-look': 'citizen',
} as const satisfies Record<Flow, KnownRole>;

/** R38: the steps that municipalities report by, in their order. `signing` does not exist here: a login is enough. */
export const flowSteps = [
  'introduction',
  'print-guide',
  'print-caseworker',
  'cpr-login',
  'cvr-login',
  'started',
  'summary',
  'signing',
  'receipt',
] as const;
export type FlowStep = (typeof flowSteps)[number];

/** R38: the steps that a page tells of. A receipt is what was stored, and no page can claim one. */
export const toldSteps = [
  'introduction',
  'print-guide',
  'print-caseworker',
  'cpr-login',
  'cvr-login',
  'started',
  'summary',
] as const satisfies readonly FlowStep[];
export type ToldStep = (typeof toldSteps)[number];

/** R38: whether a flow has a step. The others are 0, whatever anybody tells. */
export function hasStep(flow: Flow, step: FlowStep): boolean {
  if (step === 'signing') return false;
  if (step === 'print-caseworker') return flow === 'grant';
  if (step === 'print-guide') return flow === 'grant' || flow === 'register' || flow === 'own-look';
  if (step === 'cpr-login') return flow === 'own-look';
  if (step === 'cvr-login') return flow !== 'own-look';
  // There is nothing to fill in: who comes in sees it.
  if (step === 'started' || step === 'summary') return flow !== 'own-look';
  return true;
}

/** R38: the event of history that is the receipt of a flow; of a citizen's own look it is the look in the log. */
export const receiptEvents = {
  grant: 'enrolment-granted',
  register: 'employment-registered',
  edit: 'employment-edited',
  cancel: 'employment-cancelled',
  transfer: 'enrolment-transferred',
  control: 'control-recorded',
  deactivate: 'enrolment-deactivated',
} as const satisfies Record<Exclude<Flow, 'own-look'>, EventType>;

/** R38: how something came in that history tells: from a page, from a file, from another system. */
export const receiptChannels = ['web', 'import', 'integration'] as const;
export type ReceiptChannel = (typeof receiptChannels)[number];

/** R38: whether it was a person who served themselves. Another system's calls are neither that nor an enquiry. */
export function isSelfService(channel: ReceiptChannel): boolean {
  return channel !== 'integration';
}

/** R38: the other ways to a municipality, which it counts by hand. */
export const handChannels = ['phone', 'counter', 'letter'] as const;
export type HandChannel = (typeof handChannels)[number];

/** R38: what share of the enquiries is to be self-service, in per cent: the goal of 2015, which is still asked for. */
export const goalPercent = 80;

/** R38: how many hundred receipts there are for each who began, with one decimal; null where nobody began. */
export function completionRate({ receipts, started }: { receipts: number; started: number }): number | null {
  return percent(receipts, started);
}

/** R38: self-service of all channels, in per cent with one decimal; null where there was nothing. */
export function selfServiceShare(counted: { selfService: number; byHand: number }): number | null {
  return percent(counted.selfService, counted.selfService + counted.byHand);
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}

/** R38: what municipalities report of a flow: that a case began, or that its status changed. The rest is no enquiry. */
export const reportedAs = {
  grant: 'new-case',
  register: 'new-case',
  edit: 'changed-status',
  cancel: 'changed-status',
  deactivate: 'changed-status',
} as const satisfies Partial<Record<Flow, 'new-case' | 'changed-status'>>;
export type ReportedFlow = keyof typeof reportedAs;

/** True for a flow that is reported. */
export function isReported(flow: Flow): flow is ReportedFlow {
  return Object.hasOwn(reportedAs, flow);
}

export const reportedFlows: readonly ReportedFlow[] = flows.filter(isReported);

/** R38: what a municipality says once for all its reports. */
export type ReportSettings = {
  /** The unit that the enquiries came to; none when the municipality is one. */
  unit?: string;
  /** Yes where the case system takes nothing over by itself. */
  closedAtOnce: boolean;
  /** The number of each task in the municipalities' classification (KLE). What has none is not reported. */
  kle: Partial<Record<ReportedFlow, string>>;
};

/** KLE: main group, group and subject, such as `00.00.00`. */
export const kleForm = /^\d{2}\.\d{2}\.\d{2}$/;

/** A line of the report: all enquiries of a week, on its Monday. */
export type ReportLine = { flow: ReportedFlow; kle: string; count: number };

/** R38: the lines of a week's report; a flow without a KLE number has none, and neither has one without receipts. */
export function reportLines(
  receipts: Partial<Record<Flow, number>>,
  { kle }: Pick<ReportSettings, 'kle'>,
): ReportLine[] {
  return reportedFlows.flatMap((flow) => {
    const number = kle[flow];
    const count = receipts[flow] ?? 0;
    return number === undefined || count === 0 ? [] : [{ flow, kle: number, count }];
  });
}

/** R38: what municipalities count in a season, by the operator's list. */
export const obligations = ['obligatory', 'voluntary'] as const;
export type Obligation = (typeof obligations)[number];
export const seasons = ['spring', 'autumn'] as const;
export type Season = (typeof seasons)[number];

/** R38: the weeks in which a season is counted are as many at most. */
export const mostCountingWeeks = 12;

/** R38: how many counts are entered at once. */
export const mostCountsAtOnce = 100;

/** R38: how many uploads a municipality makes in 24 hours. */
export const mostUploadsADay = 200;

/** R38: how many weeks back somebody counts, and is shown what was counted. */
export const mostWeeksBack = 104;

/**
 * R38: a week that has begun, and of the last {@link mostWeeksBack}.
 * @param today in Copenhagen
 */
export function judgeWeek(asked: Week, today: CalendarDate): Result<Week, WeekNotCountable> {
  const latest = weekOf(today);
  const earliest = addWeeks(latest, -mostWeeksBack);
  return earliest <= asked && asked <= latest
    ? accepted(asked)
    : refused({ code: 'week-not-countable', earliest, latest });
}
