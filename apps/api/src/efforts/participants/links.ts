import { judgeLink } from '@frikort/domain/effort-participant';
import { accepted } from '@frikort/domain/result';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';

const frikortRow = z.strictObject({ citizenId: z.uuid(), authorityCode: z.string() });

/** The frikort of a named participant, whoever is responsible for it. */
async function readFrikort(efforts: Executor, participantId: string) {
  const [row] = await query(
    efforts,
    frikortRow,
    sql`select citizen.id as "citizenId", citizen.authority_code as "authorityCode"
      from effort_participants participant join citizens citizen on citizen.audit_subject = participant.audit_subject
      where participant.id = ${participantId}::uuid and citizen.anonymised_at is null`,
  );
  return row;
}

/** Links a participation to the frikort of that person (R42); one that is linked stays so. */
export async function linkFrikort(
  efforts: Executor,
  caller: EffortCaller,
  { id, kind, at }: { id: string; kind: 'identified' | 'anonymous'; at: Date },
) {
  const frikort = await readFrikort(efforts, id);
  const judged = judgeLink({
    kind,
    responsible: frikort?.authorityCode ?? null,
    callerAuthority: caller.authority.code,
  });
  if (!judged.ok || !frikort) return judged;
  await efforts.execute(sql`
    insert into effort_frikort_links (id, participant_id, citizen_id, authority_code, linked_at, linked_by)
    values (${uuidv7()}::uuid, ${id}::uuid, ${frikort.citizenId}::uuid, ${frikort.authorityCode},
      ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid)
    on conflict (participant_id) where ended_at is null do nothing`);
  return accepted(null);
}

/** Ends the link of a participation. */
export async function unlinkFrikort(efforts: Executor, id: string, at: Date): Promise<void> {
  await efforts.execute(sql`
    update effort_frikort_links set ended_at = ${at.toISOString()}::timestamptz
    where participant_id = ${id}::uuid and ended_at is null`);
}
