import { type CalendarDate, yearOf } from '@frikort/domain/calendar';
import { quarteredYears } from '@frikort/domain/effort-quarter';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { keepResults, partOfReport } from '../rules/effort-results.ts';
import { isKeptTooLong } from '../rules/effort-taking.ts';

/**
 * Makes participants of efforts anonymous who took part by name and finished years ago (R29, R42); their files and links go
 * too, and each is in the log under the name that the log has for them. What reports told of them is kept as sums (R43), of years of
 * which no quarter is told any more: those count who is named.
 * @returns how many
 */
export async function forgetOldParticipants(db: Executor, today: CalendarDate, at: Date): Promise<number> {
  const act = { system: 'retention', action: 'effort-participants-forgotten', at } as const;
  const [row] = await query(
    db,
    z.strictObject({ forgotten: z.int() }),
    sql`
    with old as materialized (
      select id, audit_subject from effort_participants participant
      where kind = 'identified' and ${isKeptTooLong(today)}
      for update skip locked
    ), part as materialized (
      select participant.*, link.linked, first.days, participant.start_year as from_year,
        coalesce(participant.end_year, ${yearOf(today) - quarteredYears - 1}::int) as to_year
      from effort_participants participant join old on old.id = participant.id ${partOfReport}
    ), kept as (
      ${keepResults(sql`part`)}
    ), files as (
      delete from effort_consent_files where participant_id in (select id from old)
    ), links as (
      delete from effort_frikort_links where participant_id in (select id from old)
    ), logged as (
      ${auditInStatement(act, { from: sql`old`, subject: sql`old.audit_subject`, object: sql`old.id` })}
    ), forgotten as (
      update effort_participants participant set kind = 'anonymous', cpr_ciphertext = null, cpr_key_id = null,
        audit_subject = null, name = null, start_date = null, end_date = null, benefit_before = null,
        occupation_before = null, end_reason = null, benefit_after = null, occupation_after = null,
        consent_text_version = null, consent_signed_on = null, consent_assured_by = null, version = version + 1
      from old where participant.id = old.id returning participant.id
    )
    select count(*)::int as forgotten from forgotten`,
  );
  return row?.forgotten ?? 0;
}
