import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { eventTypes } from '@frikort/domain/history';
import { hasCard } from '@frikort/domain/programme-year';
import {
  allowanceAt,
  allowanceChanges,
  emptyLedger,
  enterWork,
  isToldToCitizen,
  type Ledger,
  type StoryKind,
  storyKindOf,
  storyKinds,
} from '@frikort/domain/story';
import { z } from 'zod';
import { eventFor, historyEventSchema } from '../../history/history-answer.ts';
import { dateSchema, oereSchema } from '../../http/answer-schemas.ts';
import { answered } from '../../http/openapi/examples.ts';
import type { Parts } from '../../http/whole-list.ts';
import type { CitizenReader } from '../read-store.ts';
import type { StoryRow, StoryYears } from './story-store.ts';

const balanceSchema = z
  .strictObject({
    year: z.int(),
    allowanceOere: oereSchema,
    usedOere: z.int(),
    remainingOere: z.int(),
  })
  .meta({ id: 'StoryBalance', description: 'How the card of a year stood then' });

/** A point of the story: an event of the history, or what a programme year brings, which nobody did to this citizen. */
export const storyEventSchema = z
  .strictObject({
    ...historyEventSchema.shape,
    event: z.enum([...eventTypes, 'card-opened', 'allowance-changed']),
    actor: historyEventSchema.shape.actor.optional(),
    kind: z.enum(storyKinds),
    employment: z
      .strictObject({
        company: z.string(),
        startDate: dateSchema,
        endDate: dateSchema,
        amountOere: oereSchema,
        cancelled: z.boolean(),
      })
      .optional()
      .meta({ description: 'As it was after this event' }),
    balances: z
      .array(balanceSchema)
      .optional()
      .meta({ description: 'Of the cards that it concerns, as they were after it' }),
  })
  .meta({ id: 'StoryEvent', examples: [answered.storyEvent] });

export const storySchema = z.strictObject({ items: z.array(storyEventSchema) }).meta({ id: 'Story' });

export type StoryEvent = z.output<typeof storyEventSchema>;

/** What a story is narrowed to. */
export type StoryFilter = { kind?: StoryKind; year?: number };

/** A year is that of the card, or for what concerns no card the one in which it happened. */
function isAsked({ kind, at, balances }: StoryEvent, filter: StoryFilter): boolean {
  if (filter.kind !== undefined && filter.kind !== kind) return false;
  if (filter.year === undefined) return true;
  const years = balances?.map(({ year }) => year) ?? [yearOf(todayInCopenhagen(new Date(at)))];
  return years.includes(filter.year);
}

type Telling = { caller: CitizenReader; years: StoryYears; now: Date };

/** Tells the story from its history, oldest first, with the balance after each event (R2, R25). */
export async function* tellStory(
  rows: Parts<StoryRow>,
  telling: Telling,
  filter: StoryFilter,
): AsyncGenerator<readonly StoryEvent[]> {
  const { caller } = telling;
  const ledger = emptyLedger();
  const ahead = ofTheYears(telling, ledger);
  const isShown = (event: StoryEvent) =>
    (caller.role !== 'citizen' || isToldToCitizen(event.event)) && isAsked(event, filter);
  for await (const part of rows) {
    const told: StoryEvent[] = [];
    for (const row of part) {
      for (const due of takeUntil(ahead, new Date(row.event.at))) told.push(due.tell());
      told.push(eventOf(row, telling, ledger));
    }
    const shown = told.filter(isShown);
    if (shown.length > 0) yield shown;
  }
  const last = ahead.map(({ tell }) => tell()).filter(isShown);
  if (last.length > 0) yield last;
}

/** Takes from the front what came before an instant. */
function takeUntil(ahead: Ahead[], until: Date): Ahead[] {
  const first = ahead.findIndex(({ at }) => at >= until);
  return ahead.splice(0, first === -1 ? ahead.length : first);
}

/** How the cards of some years stand, as far as they are open and the citizen's. */
function balancesOf(years: readonly number[], at: Date, { years: facts }: Telling, { used }: Ledger) {
  return years.flatMap((year) => {
    const allowanceOere = allowanceAt(facts.allowances, year, at);
    const usedOere = used.get(year) ?? 0;
    return allowanceOere === undefined
      ? []
      : [{ year, allowanceOere, usedOere, remainingOere: allowanceOere - usedOere }];
  });
}

const own = ({ grantedAt, opened }: StoryYears) =>
  opened.filter((opening) => hasCard({ grantedOn: todayInCopenhagen(grantedAt), grantedAt }, opening));

function eventOf(row: StoryRow, telling: Telling, ledger: Ledger): StoryEvent {
  const { event: type, changes } = row.event;
  const at = new Date(row.event.at);
  const event = eventFor(telling.caller, row, false);
  const kind = storyKindOf(type);
  if (type === 'enrolment-granted') {
    const years = own(telling.years).filter(({ openedAt }) => openedAt <= at);
    const balances = balancesOf(years.map(({ year }) => year).toReversed(), at, telling, ledger);
    return { ...event, kind, balances };
  }
  if (row.employment_id === null || row.employment === null) return { ...event, kind };
  const { company, ...registered } = row.employment;
  const entered = { employmentId: row.employment_id, event: type, changes, registered };
  const { work, years } = enterWork(ledger, entered);
  const employment = work && { company, ...work };
  return {
    ...event,
    kind,
    ...(employment ? { employment } : {}),
    balances: balancesOf(years, at, telling, ledger),
  };
}

type Ahead = { at: Date; tell: () => StoryEvent };

/** What the programme years bring after the grant, in order; each is told when it is its turn, with the balance of then. */
function ofTheYears(telling: Telling, ledger: Ledger): Ahead[] {
  const { years, now } = telling;
  const point = (event: 'card-opened' | 'allowance-changed', year: number, at: Date): Ahead => ({
    at,
    tell: () => ({
      event,
      kind: storyKindOf(event),
      at: at.toISOString(),
      balances: balancesOf([year], at, telling, ledger),
    }),
  });
  const points = own(years).flatMap(({ year, openedAt }) => {
    const isLater = openedAt > years.grantedAt;
    const after = isLater ? openedAt : years.grantedAt;
    const changes = allowanceChanges(years.allowances, year, { after, now });
    return [
      ...(isLater ? [point('card-opened', year, openedAt)] : []),
      ...changes.map(({ at }) => point('allowance-changed', year, at)),
    ];
  });
  return points.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}
