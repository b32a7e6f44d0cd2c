import { type CalendarDate, yearOf } from './calendar.ts';
import type { EventType, RecordedChange } from './history.ts';
import { type Allowance, allowanceInForce } from './programme-year.ts';

/*
 * The story of a frikort (R25): everything that happened to it, over all years, with the balance after each. Told from
 * the history alone, so that it shows whether the history and the balance agree (R2).
 */

/** What a story can be narrowed to. */
export const storyKinds = [
  'status',
  'employment',
  'control',
  'caseworker',
  'transfer',
  'register',
  'allowance',
] as const;
export type StoryKind = (typeof storyKinds)[number];

/** Everything that a story tells: the history, and what the programme years bring. */
export type StoryEventType = EventType | 'card-opened' | 'allowance-changed';

/** What each event belongs to. A new event of the history is one row here. */
const kinds: Readonly<Record<StoryEventType, StoryKind>> = {
  'enrolment-granted': 'status',
  'enrolment-grant-undone': 'status',
  'enrolment-deactivated': 'status',
  'enrolment-reactivated': 'status',
  'caseworker-assigned': 'caseworker',
  'caseworker-released': 'caseworker',
  'assignment-undone': 'caseworker',
  'withdrawal-asked': 'status',
  'withdrawal-taken-back': 'status',
  'withdrawal-settled': 'status',
  'control-recorded': 'control',
  'register-news-seen': 'register',
  'enrolment-transferred': 'transfer',
  'employment-registered': 'employment',
  'employment-edited': 'employment',
  'employment-cancelled': 'employment',
  'reopening-requested': 'employment',
  'reopening-approved': 'employment',
  'reopening-refused': 'employment',
  'reopening-withdrawn': 'employment',
  'employment-disputed': 'employment',
  'objection-settled': 'employment',
  'objection-withdrawn': 'employment',
  'card-opened': 'allowance',
  'allowance-changed': 'allowance',
};

export const storyKindOf = (event: StoryEventType): StoryKind => kinds[event];

/** R24: a citizen reads the same story about themselves, but for what the register has told. */
export const isToldToCitizen = (event: StoryEventType): boolean => storyKindOf(event) !== 'register';

/** An employment as it was at a point of the story. */
export type StoryWork = {
  startDate: CalendarDate;
  endDate: CalendarDate;
  amountOere: number;
  cancelled: boolean;
};

/** What the story has come to: each employment, and what is used of each year's card. */
export type Ledger = { works: Map<string, StoryWork>; used: Map<number, number> };

export const emptyLedger = (): Ledger => ({ works: new Map(), used: new Map() });

type WorkEvent = {
  employmentId: string;
  event: EventType;
  changes: readonly RecordedChange[];
  /** As it was registered; with the registration. */
  registered: Omit<StoryWork, 'cancelled'> | undefined;
};

function workAfter(
  { event, changes, registered }: WorkEvent,
  before: StoryWork | undefined,
): StoryWork | undefined {
  const work = before ?? (registered && { ...registered, cancelled: false });
  if (work === undefined) return undefined;
  const after = { ...work, cancelled: work.cancelled || event === 'employment-cancelled' };
  for (const { field, to } of changes) Object.assign(after, changed(field, to));
  return after;
}

const countedFields: readonly string[] = ['startDate', 'endDate', 'amountOere'] satisfies (keyof StoryWork)[];

/** What a change does to an employment, as far as it is counted. */
function changed(field: string, to: string | number | null): Partial<StoryWork> {
  return countedFields.includes(field) ? { [field]: to } : {};
}

function book({ used }: Ledger, work: StoryWork | undefined, sign: 1 | -1): number[] {
  if (work === undefined) return [];
  const year = yearOf(work.startDate);
  const counted = work.cancelled ? 0 : work.amountOere;
  used.set(year, (used.get(year) ?? 0) + sign * counted);
  return [year];
}

/**
 * R2: enters what happened to an employment; a changed year moves its amount from one card to the other (R7).
 * @returns the employment as it is then, and the years whose cards it stands on or has left
 */
export function enterWork(
  ledger: Ledger,
  event: WorkEvent,
): { work: StoryWork | undefined; years: number[] } {
  const before = ledger.works.get(event.employmentId);
  const work = workAfter(event, before);
  const left = book(ledger, before, -1);
  const years = [...new Set([...book(ledger, work, 1), ...left])];
  if (work !== undefined) ledger.works.set(event.employmentId, work);
  return { work, years };
}

/** An amount of a year with when it was entered and replaced; one that the law had set was always there. */
export type EnteredAllowance = Allowance & { enteredAt: Date | null; supersededAt: Date | null };

/** R1: the allowance of a year that was in force at an instant, as far as it was entered by then. */
export function allowanceAt(
  entered: readonly EnteredAllowance[],
  year: number,
  at: Date,
): number | undefined {
  const known = entered.filter(
    ({ enteredAt, supersededAt }) => (enteredAt ?? at) <= at && !(supersededAt && supersededAt <= at),
  );
  return allowanceInForce(known, year, at);
}

/** R1: when the allowance of a year became another, after an instant and until now. */
export function allowanceChanges(
  entered: readonly EnteredAllowance[],
  year: number,
  { after, now }: { after: Date; now: Date },
): { at: Date; from: number; to: number }[] {
  // Stryker disable next-line EqualityOperator: what is in force at `after` is no change at `after`.
  const isLater = (time: number) => time > Number(after);
  // As milliseconds, in which `null` is long ago.
  const instants = entered
    .flatMap(({ enteredAt, effectiveFrom, supersededAt }) => [enteredAt, effectiveFrom, supersededAt])
    .map(Number)
    .filter(isLater)
    .filter((time) => time <= Number(now));
  const changes: { at: Date; from: number; to: number }[] = [];
  let from = allowanceAt(entered, year, after);
  for (const at of [...new Set(instants)]
    .toSorted((one, other) => one - other)
    .map((time) => new Date(time))) {
    const to = allowanceAt(entered, year, at);
    if (from !== undefined && to !== undefined && to !== from) changes.push({ at, from, to });
    from = to ?? from;
  }
  return changes;
}
