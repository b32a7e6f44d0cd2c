import type { ProposalInput } from '@frikort/domain/operator-schemas';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import type { YearAct } from './store.ts';

/**
 * Keeps what an operator proposes about a year (R1), and logs it.
 * @returns false when the year is not there, or something waits already
 */
export async function insertProposal(
  db: Executor,
  { caller, at }: YearAct,
  { year, proposal }: { year: number; proposal: ProposalInput },
): Promise<boolean> {
  const opensAt = proposal.kind === 'opening' ? (proposal.opensAt ?? null) : null;
  const { allowanceOere, effectiveFrom, source } =
    proposal.kind === 'allowance' ? proposal : { allowanceOere: null, effectiveFrom: null, source: null };
  const { rows } = await db.execute(sql`
    with proposed as (
      insert into programme_proposals (id, year, opens_at, allowance_oere, effective_from, source, proposed_by, proposed_at)
      select ${uuidv7()}::uuid, y.year, ${opensAt}::timestamptz, ${allowanceOere}::bigint, ${effectiveFrom}::timestamptz,
        ${source ?? null}::text, ${caller.actorId}::uuid, ${at.toISOString()}::timestamptz
      from programme_years y where y.year = ${year}
      on conflict (year) where outcome is null do nothing
      returning year
    ), logged as (
      ${auditInStatement(
        { caller, action: 'programme-change-proposed', at },
        { from: sql`proposed join programme_years y on y.year = proposed.year`, object: sql`y.id` },
      )}
    )
    select year from proposed`);
  return rows.length > 0;
}

/** Which proposal, of which year. */
export type ProposalOfYear = { year: number; id: string };

/**
 * Marks a proposal as confirmed, in the transaction of what it proposes.
 * @returns false when it is decided already, or the caller proposed it
 */
export async function confirmProposal(
  db: Executor,
  { caller, at }: YearAct,
  { year, id }: ProposalOfYear,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with confirmed as (
      update programme_proposals
      set outcome = 'confirmed', decided_by = ${caller.actorId}::uuid, decided_at = ${at.toISOString()}::timestamptz
      where id = ${id}::uuid and year = ${year} and outcome is null and proposed_by <> ${caller.actorId}::uuid
      returning year
    ), logged as (
      ${auditInStatement(
        { caller, action: 'programme-change-confirmed', at },
        { from: sql`confirmed join programme_years y on y.year = confirmed.year`, object: sql`y.id` },
      )}
    )
    select year from confirmed`);
  return rows.length > 0;
}

/** Drops a proposal: who proposed it withdraws it, anybody else rejects it. @returns false when it is decided already */
export async function dropProposal(
  db: Executor,
  { caller, at }: YearAct,
  { year, id }: ProposalOfYear,
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    with dropped as (
      update programme_proposals
      set outcome = 'dropped', decided_by = ${caller.actorId}::uuid, decided_at = ${at.toISOString()}::timestamptz
      where id = ${id}::uuid and year = ${year} and outcome is null
      returning year
    ), logged as (
      ${auditInStatement(
        { caller, action: 'programme-change-dropped', at },
        { from: sql`dropped join programme_years y on y.year = dropped.year`, object: sql`y.id` },
      )}
    )
    select year from dropped`);
  return rows.length > 0;
}
