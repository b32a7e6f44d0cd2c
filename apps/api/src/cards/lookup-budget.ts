import type { LookupLimits } from '@frikort/domain/lookup-budget';
import { type SQL, sql } from 'drizzle-orm';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';

/**
 * The budget of R27: how many card numbers a user and a company may name in an hour. Both are counted by the
 * statement that answers, so that parallel requests and several API processes cannot go past it together.
 */
export type LookupBudget = {
  caller: EmployeeCaller | CaseworkerCaller;
  limits: LookupLimits;
  at: Date;
  /** Told of a burst of misses. */
  raiseAlarm?: RaiseAlarm | undefined;
};

/** Somebody who has spent a budget of misses (R27): ids only, because it is printed. */
export type LookupAlarm = { actorId: string; role: 'employee' | 'caseworker'; organisationCvr: string };
export type RaiseAlarm = (alarm: LookupAlarm) => void;

/** Tells whoever watches; the log has it already, from the statement that counted. */
export function tellOfAlarm({ caller, raiseAlarm }: LookupBudget): void {
  const { actorId, role, organisation } = caller;
  raiseAlarm?.({ actorId, role, organisationCvr: organisation.cvr });
}

const userOf = (budget: LookupBudget) => `user:${budget.caller.actorId}`;
const organisationOf = (budget: LookupBudget) => `organisation:${budget.caller.organisation.cvr}`;

const windowEnded = (budget: LookupBudget) =>
  sql`b.window_started_at <= ${budget.at.toISOString()}::timestamptz - interval '1 hour'`;

/** Whether the row `b` of `lookup_budgets` has nothing left. */
function exhausted(budget: LookupBudget): SQL {
  const { perUser, perOrganisation } = budget.limits;
  const limit = (userLimit: number, companyLimit: number) =>
    sql`case when b.subject = ${userOf(budget)} then ${userLimit}::int else ${companyLimit}::int end`;
  return sql`(b.hits >= ${limit(perUser.hits, perOrganisation.hits)} or b.misses >= ${limit(perUser.misses, perOrganisation.misses)})`;
}

/** A condition: both the user and the company still have something left. */
export function budgetIsOpen(budget: LookupBudget): SQL {
  return sql`not exists (
    select from lookup_budgets b
    where b.subject in (${userOf(budget)}, ${organisationOf(budget)})
      and not ${windowEnded(budget)} and ${exhausted(budget)})`;
}

/**
 * The statement part that counts one named card number, a hit when `isHit` holds. It returns a row (`subject`,
 * `misses`) for each of the two budgets that had something left: two rows mean that the request may be answered. Who is
 * stopped already counts no further, so that one employee does not spend what is left of the company's.
 */
export function spendLookup(budget: LookupBudget, isHit: SQL): SQL {
  const counted = (column: 'hits' | 'misses') => {
    const name = sql.identifier(column);
    return sql`case when ${windowEnded(budget)} then excluded.${name} else b.${name} + excluded.${name} end`;
  };
  return sql`
    insert into lookup_budgets as b (subject, window_started_at, hits, misses)
    select subject, ${budget.at.toISOString()}::timestamptz, (${isHit})::int, (not ${isHit})::int
    from (values (${userOf(budget)}), (${organisationOf(budget)})) as subjects (subject)
    where ${budgetIsOpen(budget)}
    on conflict (subject) do update set
      window_started_at = case when ${windowEnded(budget)} then excluded.window_started_at else b.window_started_at end,
      hits = ${counted('hits')},
      misses = ${counted('misses')}
    where ${windowEnded(budget)} or not ${exhausted(budget)}
    returning b.subject, b.misses`;
}

/**
 * The statement parts `alarm` and `alarm_logged`, over the CTE `spent` of {@link spendLookup}: one row when this was the
 * miss that spent the budget of the user or the company, which the counters reach once in an hour.
 */
export function alarmAtBurst({ caller, limits, at }: LookupBudget): SQL {
  const { perUser, perOrganisation } = limits;
  return sql`alarm as (
      select 1 from spent
      having bool_or(misses = case when subject like 'user:%'
        then ${perUser.misses}::int else ${perOrganisation.misses}::int end)
    ), alarm_logged as (
      ${auditInStatement({ caller, action: 'card-lookup-alarm-raised', at }, { from: sql`alarm` })}
    )`;
}

/** Seconds until the first exhausted window of the caller ends, for `Retry-After`. */
export function secondsUntilOpen(budget: LookupBudget): SQL {
  return sql`
    select coalesce(max(ceil(extract(epoch from
      b.window_started_at + interval '1 hour' - ${budget.at.toISOString()}::timestamptz)))::int, 1) as seconds
    from lookup_budgets b
    where b.subject in (${userOf(budget)}, ${organisationOf(budget)})
      and not ${windowEnded(budget)} and ${exhausted(budget)}`;
}
