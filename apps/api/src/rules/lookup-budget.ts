import { knownRole } from '@frikort/domain/access';
import type { AuditAction } from '@frikort/domain/audit';
import { type LookupLimits, lookupWindow } from '@frikort/domain/lookup-budget';
import { type SQL, sql } from 'drizzle-orm';
import { type AuditEntry, auditAllInStatement } from '../audit/audit-entry.ts';
import type { Caller, CitizenCaller, PlacedCaller } from '../auth/caller.ts';
import { instant, type Placed } from '../database/statement.ts';

/** Who names numbers of others. */
export type NumberCaller = Exclude<Caller, CitizenCaller>;

/**
 * The budget of R27: how many numbers a user, an organisation and, for card numbers, a network may name in an hour.
 * All are counted by the statement that answers, so that parallel requests and several API processes cannot go past
 * them together. Card numbers and CPR numbers have counters of their own.
 */
export type LookupBudget = {
  caller: NumberCaller;
  of: NumberKind;
  limits: LookupLimits;
  at: Date;
  /** Told of a burst of misses. */
  raiseAlarm?: RaiseAlarm | undefined;
};

export type NumberKind = 'card-number' | 'cpr';

/** The budget by values, or by their places in a statement that is made once. */
export type CountedBudget = Pick<LookupBudget, 'of'> &
  Placed<Pick<LookupBudget, 'at' | 'limits'>> & {
    readonly caller: Extract<PlacedCaller, { role: NumberCaller['role'] }>;
  };

/** What a use case needs that is given a card number. */
export type CardBudgetDeps = { clock: () => Date; lookupLimits: LookupLimits; raiseAlarm?: RaiseAlarm };
/** The same for a CPR number. */
export type CprBudgetDeps = { clock: () => Date; searchLimits: LookupLimits; raiseAlarm?: RaiseAlarm };
export type BudgetDeps = CardBudgetDeps & CprBudgetDeps;

/** The budget that a card number which somebody names counts against. */
export function cardBudget(deps: CardBudgetDeps, caller: NumberCaller): LookupBudget {
  const { lookupLimits: limits, raiseAlarm } = deps;
  return { caller, of: 'card-number', limits, at: deps.clock(), raiseAlarm };
}

/** The budget that a CPR number which somebody names counts against. */
export function cprBudget(deps: CprBudgetDeps, caller: NumberCaller): LookupBudget {
  const { searchLimits: limits, raiseAlarm } = deps;
  return { caller, of: 'cpr', limits, at: deps.clock(), raiseAlarm };
}

/** Whichever of the two. */
export function budgetOf(deps: BudgetDeps, caller: NumberCaller, of: NumberKind): LookupBudget {
  return of === 'cpr' ? cprBudget(deps, caller) : cardBudget(deps, caller);
}

/** What the log knows whoever names numbers as. */
export const alarmedRoles = [
  'caseworker',
  'effort-worker',
  'employee',
  'operator',
] as const satisfies readonly ReturnType<typeof knownRole<NumberCaller['role']>>[];
export type AlarmedRole = (typeof alarmedRoles)[number];

/** Somebody who has spent a budget of misses (R27): ids only, because it is printed. */
export type LookupAlarm = {
  alarm: AlarmAction;
  actorId: string;
  role: AlarmedRole;
  organisationCvr: string;
};
export type RaiseAlarm = (alarm: LookupAlarm) => void;

/** What the log calls the alarms. */
export const alarmActions = [
  'card-lookup-alarm-raised',
  'network-alarm-raised',
  'citizen-search-alarm-raised',
] as const satisfies readonly AuditAction[];
export type AlarmAction = (typeof alarmActions)[number];

/** Tells whoever watches; the log has it already, from the statement that counted. */
export function tellOfAlarms({ caller, raiseAlarm }: LookupBudget, alarms: readonly AlarmAction[]): void {
  const { actorId, organisation } = caller;
  const role = knownRole(caller.role);
  for (const alarm of alarms) raiseAlarm?.({ alarm, actorId, role, organisationCvr: organisation.cvr });
}

/**
 * Whoever has a counter of their own, with their limits, as rows `holder`: no number of hits where only misses are
 * limited. Always in this order, so that statements which count the same ones wait for each other in the same order. A
 * network counts where it is known and has a limit, and no vendor's system calls from it: that is a user of its own for
 * each company, and the vendor is counted.
 */
function holderRows({ caller, of, limits }: CountedBudget): SQL {
  const { perUser, perOrganisation, perVendor, perNetwork } = limits;
  const vendor = sql`${caller.vendorCvr ?? null}::text`;
  const kind = sql.raw(of === 'cpr' ? 'cpr:' : '');
  const alarm = sql.raw(of === 'cpr' ? 'citizen-search-alarm-raised' : 'card-lookup-alarm-raised');
  return sql`(
    select * from (values
      ('${kind}vendor:' || ${vendor}, ${perVendor?.hits ?? null}::int, ${perVendor?.misses ?? null}::int, '${alarm}'),
      ('${kind}user:' || ${caller.actorId}::text
          || case when ${vendor} is null then '' else ':' || ${caller.organisation.cvr}::text end, ${perUser.hits}::int, ${perUser.misses}::int, '${alarm}'),
      ('${kind}organisation:' || ${caller.organisation.cvr}::text, ${perOrganisation.hits}::int,
        ${perOrganisation.misses}::int, '${alarm}'),
      (case when ${vendor} is null then '${kind}network:' || ${caller.network ?? null}::text end, null, ${perNetwork?.misses ?? null}::int,
        'network-alarm-raised')
    ) as every (subject, hits, misses, alarm)
    where subject is not null and misses is not null
  ) as holder`;
}

/** How long a window is, as an interval. */
export const windowLength = sql.raw(`interval '${lookupWindow} milliseconds'`);

/** Whether the window of the row `b` of `lookup_budgets` is over, so that it counts as none. Twin: `currentCounter`. */
export const windowEnded = ({ at }: Pick<CountedBudget, 'at'>): SQL =>
  sql`b.window_started_at <= ${instant(at)} - ${windowLength}`;

/** Whether the row `b` of `lookup_budgets` has nothing left. */
function exhausted(budget: CountedBudget): SQL {
  return sql`exists (
    select from ${holderRows(budget)}
    where holder.subject = b.subject and (b.misses >= holder.misses or coalesce(b.hits >= holder.hits, false)))`;
}

/** Whether the number of `outcome` counts for the row `holder`. Twin: `countsAgainst`. */
const counts = sql`(holder.hits is not null or not outcome.hit)`;

/** The rows of the caller's holders that have nothing left, as what follows `from`. */
const spentRows = (budget: CountedBudget) =>
  sql`lookup_budgets b
    where b.subject in (${subjectsOf(budget)}) and not ${windowEnded(budget)} and ${exhausted(budget)}`;

const subjectsOf = (budget: CountedBudget) => sql`select holder.subject from ${holderRows(budget)}`;

/** A condition: everyone that the number counts for still has something left. Twin: `judgeLookup`. */
export function budgetIsOpen(budget: CountedBudget): SQL {
  return sql`not exists (select from ${spentRows(budget)})`;
}

/** What a statement does and logs by what was counted, beside the alarms: parts over `outcome` and `spent`, and acts. */
type AfterCounting = { parts: readonly SQL[]; logged: readonly AuditEntry[] };

/**
 * The statement parts `outcome`, `spent`, `alarm` and `logged`, which count one named number, a hit when `isHit` holds. `spent` has
 * a row for each holder that it counts for and that had something left: see {@link withinBudget}. Who is stopped already counts no further, so that one
 * employee does not spend what is left of the company's. `alarm` has a row for each alarm that this miss raised, by
 * spending a budget, which its counter reaches once in an hour; they are logged too. Twins: `countLookup`, `raisesAlarm`.
 */
export function spendLookup(
  budget: CountedBudget,
  isHit: SQL,
  { parts, logged }: AfterCounting = { parts: [], logged: [] },
): SQL {
  const { caller, at } = budget;
  const alarms = alarmActions.map((action): AuditEntry => {
    const from = sql`(select from alarm where alarm.alarm = ${action}) as raised`;
    return [{ caller, action, at }, { from }];
  });
  const counted = (column: 'hits' | 'misses') => {
    const name = sql.identifier(column);
    return sql`case when ${windowEnded(budget)} then excluded.${name} else b.${name} + excluded.${name} end`;
  };
  return sql`outcome as (select (${isHit}) as hit), spent as (
      insert into lookup_budgets as b (subject, window_started_at, hits, misses)
      select holder.subject, ${instant(at)}, outcome.hit::int, (not outcome.hit)::int
      from ${holderRows(budget)}, outcome
      where ${budgetIsOpen(budget)} and ${counts}
      on conflict (subject) do update set
        window_started_at = case when ${windowEnded(budget)} then excluded.window_started_at else b.window_started_at end,
        hits = ${counted('hits')},
        misses = ${counted('misses')}
      where ${windowEnded(budget)} or not ${exhausted(budget)}
      returning b.subject, b.misses
    ), alarm as (
      select distinct holder.alarm
      from spent join ${holderRows(budget)} on holder.subject = spent.subject, outcome
      where not outcome.hit and spent.misses = holder.misses
    ), ${sql.join(
      parts.map((part) => sql`${part}, `),
    )} logged as (${auditAllInStatement([...alarms, ...logged])})`;
}

/** Over the rows of `spent`: whether the request may be answered. */
export const withinBudget = (budget: CountedBudget) =>
  sql`count(*) = (select count(*) from ${holderRows(budget)}, outcome where ${counts})`;

/** The alarms that were raised, for {@link tellOfAlarms}. */
export const raisedAlarms = sql`array(select alarm.alarm from alarm)`;

/** The statement part that takes a miss back from every holder, once for each row of `from`. Twin: `takeMissBack`. */
export function takeMissBack(budget: CountedBudget, from: SQL): SQL {
  // Held in the order in which counting holds them: vendor, user, organisation.
  return sql`update lookup_budgets settled set misses = greatest(settled.misses - 1, 0)
    from (
      select b.subject from lookup_budgets b, ${from}
      where b.subject in (${subjectsOf(budget)}) and not ${windowEnded(budget)}
      order by b.subject desc for update of b
    ) held
    where settled.subject = held.subject`;
}

/** Seconds until the last exhausted window of the caller's ends, for `Retry-After`. */
export function secondsUntilOpen(budget: CountedBudget): SQL {
  return sql`
    select coalesce(max(ceil(extract(epoch from
      b.window_started_at + ${windowLength} - ${instant(budget.at)})))::int, 1) as seconds
    from ${spentRows(budget)}`;
}
