import { addDays, type CalendarDate, calendarDate } from '@frikort/domain/calendar';
import { dayOf, type Place, type Step, yearOfPlace } from './life-steps.ts';

/*
 * The rules once more, told plainly: what a step is answered with when nothing else runs (R1-R3, R6-R8, R13-R21, R30).
 * What is so after it is in `life-course.ts`.
 */

export type Year = 2026 | 2027;
export type Entry = { from: Date; allowanceOere: number };
type Proposal = {
  id: string;
  operator: number;
  open: boolean;
  opensAt?: Date | undefined;
  entry?: Entry | undefined;
};
type Employment = {
  id: string;
  company: number;
  place: Place;
  amountOere: number;
  cancelled: boolean;
  reopenedUntil: CalendarDate | null;
  /** As the database has it; no part of what is predicted. */
  version: number;
};
type Transfer = {
  id: string;
  kind: 'offer' | 'request';
  opener: number;
  decider: number;
  openUntil: CalendarDate;
  open: boolean;
};
type Reopening = { id: string; employment: Employment; askedAt: Date; open: boolean };

/** What the CPR register says of the citizen, and what of it was told when. */
export type RegisterEntry = { name: string; nameProtected: boolean; registerStatus: number };
type RegisterNews = { kind: 'name' | 'protection' | 'status'; at: Date };

export type Model = {
  at: Date;
  authority: number;
  status: 'active' | 'inactive';
  controlledOn: CalendarDate | null;
  assigned: { authority: number; person: number } | null;
  years: Record<Year, { entries: Entry[]; opensAt: Date | null; proposals: Proposal[] }>;
  employments: Employment[];
  transfers: Transfer[];
  reopenings: Reopening[];
  register: RegisterEntry;
  /** Each kind once, as it was told last. */
  news: RegisterNews[];
  newsSeenUntil: Date | null;
  /** How often history tells each event. */
  events: Record<string, number>;
};

export const beginning = new Date('2026-11-21T12:00:00Z');
export const grantedOn = calendarDate('2025-02-03');
const newYear = new Date('2026-12-31T23:00:00Z');
export const firstAllowance = 1000;
const dayMs = 86_400_000;

export const newModel = (): Model => ({
  at: beginning,
  authority: 0,
  status: 'active',
  controlledOn: null,
  assigned: null,
  years: {
    2026: {
      entries: [{ from: new Date('2026-01-01T00:00:00Z'), allowanceOere: firstAllowance }],
      opensAt: new Date('2026-01-01T00:00:00Z'),
      proposals: [],
    },
    2027: { entries: [{ from: newYear, allowanceOere: firstAllowance }], opensAt: null, proposals: [] },
  },
  employments: [],
  transfers: [],
  reopenings: [],
  register: { name: 'Peter Prøvesen', nameProtected: false, registerStatus: 1 },
  news: [],
  newsSeenUntil: null,
  events: {},
});

/** What the register says next: another name or the former one, protected or not, dead or alive. */
export function registerAfter({ register }: Model, what: 'name' | 'protection' | 'death'): RegisterEntry {
  switch (what) {
    case 'name':
      return { ...register, name: register.name === 'Peter Prøvesen' ? 'Petra Prøvesen' : 'Peter Prøvesen' };
    case 'protection':
      return { ...register, nameProtected: !register.nameProtected };
    case 'death':
      return { ...register, registerStatus: register.registerStatus === 1 ? 90 : 1 };
  }
}

/** What the register has told of the citizen: a status only while it is not that of an ordinary resident (R21). */
export const newsOf = ({ news, newsSeenUntil, register }: Model) =>
  (['name', 'protection', 'status'] as const).flatMap((kind) => {
    const told = news.find((one) => one.kind === kind);
    if (!told || (kind === 'status' && register.registerStatus === 1)) return [];
    return [{ ...told, seen: newsSeenUntil !== null && told.at <= newsSeenUntil }];
  });

/** The clock always stands at noon, when the day is the same everywhere that matters. */
export const todayOf = ({ at }: Pick<Model, 'at'>) => calendarDate(at.toISOString().slice(0, 10));
export const picked = ({ employments }: Model, pick: number) => employments[pick % employments.length];
export const isOpen = ({ opensAt }: { opensAt: Date | null }, at: Date) => opensAt !== null && opensAt <= at;
export const isPending = (transfer: Transfer | undefined, model: Model): boolean =>
  transfer?.open === true && todayOf(model) <= transfer.openUntil;

/** What binds in a year: the amount that counts by now, or a lower one that is entered for later (R1). */
export function bindingOere(entries: readonly Entry[], at: Date): number {
  const inOrder = entries.toSorted((one, other) => one.from.getTime() - other.from.getTime());
  const begun = inOrder.filter(({ from }) => from <= at).length;
  return Math.min(...inOrder.slice(Math.max(begun - 1, 0)).map(({ allowanceOere }) => allowanceOere));
}

export const usedOere = ({ employments }: Model, year: number, without?: Employment): number =>
  employments
    .filter((one) => one !== without && !one.cancelled && yearOfPlace(one.place) === year)
    .reduce((sum, { amountOere }) => sum + amountOere, 0);

/** From when an amount is entered to count: now or some days on, in the year itself. */
export function entryOf(
  { at }: Model,
  { year, allowanceOere, inDays }: { year: Year; allowanceOere: number; inDays: number },
): Entry {
  const soonest = year === 2027 && at < newYear ? newYear : at;
  return { from: new Date(soonest.getTime() + inDays * dayMs), allowanceOere };
}
export const opensAtOf = ({ at }: Model, { inDays }: { inDays: number }) =>
  inDays === 0 ? undefined : new Date(at.getTime() + inDays * dayMs);

export const withEntry = (entries: readonly Entry[], entry: Entry) => [
  ...entries.filter(({ from }) => from.getTime() !== entry.from.getTime()),
  entry,
];

function judgeEntry(model: Model, year: Year, entry: Entry): 'done' | 'lowering' | string {
  const { entries } = model.years[year];
  if (entries.some(({ from }) => from > entry.from && from <= model.at)) return 'later-allowance-in-force';
  const after = bindingOere(withEntry(entries, entry), model.at);
  if (Math.min(entry.allowanceOere, after) < usedOere(model, year)) return 'allowance-below-used';
  return after < bindingOere(entries, model.at) ? 'lowering' : 'done';
}

function isEditable(model: Model, { place, reopenedUntil }: Employment): boolean {
  const today = todayOf(model);
  const byEnd = addDays(calendarDate(dayOf[place]), 29);
  return today <= byEnd || (reopenedUntil !== null && today <= reopenedUntil);
}

function judgeOwn(model: Model, employment: Employment): string {
  if (employment.cancelled) return 'employment-cancelled';
  return isEditable(model, employment) ? 'done' : 'edit-window-closed';
}

function judgeAmount(model: Model, place: Place, amountOere: number, without?: Employment): string {
  const year = yearOfPlace(place);
  if (!isOpen(model.years[year], model.at)) return 'no-card-in-year';
  const fits =
    usedOere(model, year, without) + amountOere <= bindingOere(model.years[year].entries, model.at);
  return fits ? 'done' : 'amount-exceeds-remaining';
}

const isWaiting = (reopening: Reopening, { at }: Model) =>
  reopening.open && at.getTime() < reopening.askedAt.getTime() + 30 * dayMs;

function judgeEmploymentStep(model: Model, step: Step): string | undefined {
  switch (step.kind) {
    case 'register':
      if (model.status === 'inactive') return 'enrolment-inactive';
      return judgeAmount(model, step.place, step.amountOere);
    case 'edit': {
      const employment = picked(model, step.pick);
      if (!employment) return undefined;
      const own = judgeOwn(model, employment);
      return own === 'done' ? judgeAmount(model, step.place, step.amountOere, employment) : own;
    }
    case 'cancel': {
      const employment = picked(model, step.pick);
      return employment && judgeOwn(model, employment);
    }
    case 'ask-reopening': {
      const employment = picked(model, step.pick);
      if (!employment || employment.cancelled) return employment && 'employment-cancelled';
      if (isEditable(model, employment)) return 'still-editable';
      const waits = model.reopenings.some((one) => one.employment === employment && isWaiting(one, model));
      return waits ? 'reopening-waiting' : 'done';
    }
    case 'answer-reopening': {
      const reopening = model.reopenings.at(-1);
      if (!reopening) return undefined;
      if (step.order !== 'withdrawal' && step.authority !== model.authority) return 'not-found';
      return isWaiting(reopening, model) ? 'done' : 'reopening-decided';
    }
    default:
      return undefined;
  }
}

function judgeYearStep(model: Model, step: Step): string | undefined {
  switch (step.kind) {
    case 'allowance': {
      const judged = judgeEntry(model, step.year, entryOf(model, step));
      if (judged !== 'lowering') return judged;
      return model.years[step.year].opensAt === null ? 'done' : 'second-person-required';
    }
    case 'propose-allowance':
    case 'propose-opening': {
      const judged =
        step.kind === 'propose-allowance'
          ? judgeEntry(model, step.year, entryOf(model, step))
          : judgeOpening(model);
      if (judged !== 'done' && judged !== 'lowering') return judged;
      const year = step.kind === 'propose-allowance' ? step.year : 2027;
      return model.years[year].proposals.at(-1)?.open ? 'proposal-pending' : 'done';
    }
    case 'confirm': {
      const proposal = model.years[step.year].proposals.at(-1);
      if (!proposal?.open) return proposal && 'proposal-decided';
      if (proposal.operator === step.operator) return 'second-person-required';
      const judged = proposal.entry ? judgeEntry(model, step.year, proposal.entry) : judgeOpening(model);
      return judged === 'lowering' ? 'done' : judged;
    }
    case 'drop': {
      const proposal = model.years[step.year].proposals.at(-1);
      return proposal && (proposal.open ? 'done' : 'proposal-decided');
    }
    default:
      return undefined;
  }
}
const judgeOpening = ({ years, at }: Model) => (isOpen(years[2027], at) ? 'year-already-open' : 'done');

function judgeTransferStep(model: Model, step: Step): string | undefined {
  const transfer = model.transfers.at(-1);
  const pending = isPending(transfer, model);
  switch (step.kind) {
    case 'offer':
      if (step.authority !== model.authority) return 'not-found';
      if (step.to === step.authority) return 'transfer-to-oneself';
      return pending ? 'transfer-pending' : 'done';
    case 'request':
      if (step.authority === model.authority) return 'transfer-to-oneself';
      return pending ? 'transfer-pending' : 'done';
    case 'decide': {
      if (!transfer) return undefined;
      const mayDecide = step.order === 'withdrawal' ? transfer.opener : transfer.decider;
      if (step.authority !== mayDecide) return 'not-found';
      if (!pending) return transfer.open ? 'transfer-expired' : 'transfer-decided';
      const isTaking = step.order === 'acceptance' && step.assign && transfer.kind === 'request';
      return isTaking ? 'validation-failed' : 'done';
    }
    default:
      return undefined;
  }
}

function judgeCitizenStep(model: Model, step: Step): string | undefined {
  if (
    step.kind !== 'control' &&
    step.kind !== 'see-news' &&
    step.kind !== 'status' &&
    step.kind !== 'assign' &&
    step.kind !== 'release'
  ) {
    return undefined;
  }
  if (step.authority !== model.authority) return 'not-found';
  if (step.kind === 'see-news') return 'done';
  const isActive = model.status === 'active';
  if (step.kind === 'status') {
    if (step.order === 'deactivation') return isActive ? 'done' : 'already-inactive';
    return isActive ? 'already-active' : 'done';
  }
  if (step.kind === 'control') {
    const date = addDays(todayOf(model), -step.daysAgo);
    if (!isActive) return 'enrolment-inactive';
    return step.daysAgo < 0 || date < (model.controlledOn ?? grantedOn) ? 'control-date-invalid' : 'done';
  }
  if (step.kind === 'release' || step.saw || !model.assigned) return 'done';
  return model.assigned.person === step.person ? 'done' : 'assignment-changed';
}

/** A step as it was drawn, with the municipality that it comes to when it is taken. */
export function located(model: Model, step: Step): Step {
  if (!('authority' in step)) return step;
  const transfer = model.transfers.at(-1);
  const side = step.kind === 'decide' && step.order === 'withdrawal' ? transfer?.opener : transfer?.decider;
  const first = step.kind === 'decide' ? (side ?? 0) : model.authority;
  return { ...step, authority: (first + step.authority) % 3 };
}

/** What a step is answered with: `done`, or the code of its refusal; `undefined` when there is nothing to act on yet. */
export const predicted = (model: Model, step: Step): string | undefined =>
  (step.kind === 'register-tells' ? 'done' : undefined) ??
  judgeEmploymentStep(model, step) ??
  judgeYearStep(model, step) ??
  judgeTransferStep(model, step) ??
  judgeCitizenStep(model, step);
