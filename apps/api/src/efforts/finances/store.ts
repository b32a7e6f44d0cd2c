import type { EffortFinancesInput } from '@frikort/domain/effort-schemas';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';

const yearRow = z.strictObject({
  year: z.int(),
  financing: z.array(z.strictObject({ financier: z.string(), kroner: z.number() })),
  budgetKroner: z.number().nullable(),
  effortsKroner: z.number(),
});
export type StoredYear = z.output<typeof yearRow>;

/** The years of which an organisation or one of its efforts has figures, the latest first (R40). */
export async function readYears(efforts: Executor, organisationId: string): Promise<StoredYear[]> {
  return await query(
    efforts,
    yearRow,
    sql`
    with known as (
      select year from effort_financing where organisation_id = ${organisationId}::uuid
      union select year from effort_organisation_budgets where organisation_id = ${organisationId}::uuid
      union select budget.year from effort_budgets budget join efforts effort on effort.id = budget.effort_id
        where effort.organisation_id = ${organisationId}::uuid
    )
    select known.year, coalesce((select json_agg(json_build_object('financier', financier, 'kroner', kroner) order by place)
        from effort_financing line where line.organisation_id = ${organisationId}::uuid and line.year = known.year),
        '[]'::json) as financing,
      (select kroner::float8 from effort_organisation_budgets budget
        where budget.organisation_id = ${organisationId}::uuid and budget.year = known.year) as "budgetKroner",
      coalesce((select sum(budget.kroner) from effort_budgets budget join efforts effort on effort.id = budget.effort_id
        where effort.organisation_id = ${organisationId}::uuid and budget.year = known.year), 0)::float8 as "effortsKroner"
    from known order by known.year desc`,
  );
}

/** Takes a year's financing and budget to what is given, as another version of the organisation, and logs it. */
export async function writeYear(
  efforts: Executor,
  caller: EffortCaller,
  { id, year, finances, at }: { id: string; year: number; finances: EffortFinancesInput; at: Date },
): Promise<void> {
  const { financing, budgetKroner } = finances;
  await efforts.execute(
    sql`delete from effort_financing where organisation_id = ${id}::uuid and year = ${year}`,
  );
  await efforts.execute(sql`
    insert into effort_financing (organisation_id, year, place, financier, kroner)
    select ${id}::uuid, ${year}, place, line ->> 'financier', (line ->> 'kroner')::bigint
    from jsonb_array_elements(${JSON.stringify(financing)}::jsonb) with ordinality as given (line, place)`);
  await efforts.execute(
    budgetKroner === null
      ? sql`delete from effort_organisation_budgets where organisation_id = ${id}::uuid and year = ${year}`
      : sql`insert into effort_organisation_budgets (organisation_id, year, kroner)
          values (${id}::uuid, ${year}, ${budgetKroner}) on conflict (organisation_id, year) do update set kroner = excluded.kroner`,
  );
  await efforts.execute(sql`
    with changed as (
      update effort_organisations set version = version + 1 where id = ${id}::uuid returning id
    )
    ${auditInStatement({ caller, action: 'effort-finances-changed', at }, { from: sql`changed`, object: sql`id` })}`);
}
