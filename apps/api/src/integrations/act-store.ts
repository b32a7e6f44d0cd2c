import { auditActions } from '@frikort/domain/audit';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditAction, auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { instantSchema, organisationSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import type { Doing } from './client-store.ts';

/** What a client did, or was refused, from the log (R26): an act, however many citizens it was about. */
export const clientActsSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        at: instantSchema,
        action: z.string().meta({ description: 'From a closed list that grows with the system' }),
        outcome: z.enum(['done', 'refused']),
        code: z.string().optional().meta({ description: 'Why it was refused' }),
        organisation: organisationSchema.optional().meta({ description: 'For whom it acted' }),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ClientActs', examples: [answered.clientActs] });

const actRow = z.strictObject({
  act: z
    .strictObject({
      at: z.string(),
      action: auditAction,
      outcome: z.enum(['done', 'refused']),
      code: z.string().nullable(),
      cvr: z.string().nullable(),
      organisation: z.string().nullable(),
    })
    .nullable(),
  place: z.string().nullable(),
  request: z.string().nullable(),
});

const place = z.tuple([
  placeOfInstant.form,
  z.string().max(100),
  z.string().refine((action) => Object.hasOwn(auditActions, action)),
]);

/**
 * What a client did, latest first, and logs that it was seen: all of it for its owner, for a company that has approved it
 * what it did for that company.
 * @returns nothing when the client is neither the caller's nor approved by it
 */
export async function listClientActs(
  db: Executor,
  { caller, at }: Doing,
  id: string,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<z.output<typeof clientActsSchema> | undefined> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, place);
  const { cvr } = caller.organisation;
  const isBefore = after
    ? sql`(log.at, log.request_id, log.action) < (${after[0]}::timestamptz, ${after[1]}, ${after[2]})`
    : sql`true`;
  const rows = await query(
    db,
    actRow,
    sql`
    with client as (
      select client.actor_id, client.cvr = ${cvr} as own from integration_clients client
      where client.id = ${id}::uuid and (client.cvr = ${cvr} or exists (
        select from client_approvals approval where approval.client_id = client.id and approval.cvr = ${cvr}))
    ), logged as (
      ${auditInStatement(
        { caller, action: 'integration-clients-viewed', at },
        { from: sql`client`, object: sql`${id}::uuid` },
      )}
    ), acts as (
      select distinct log.at, log.request_id, log.action, log.outcome, log.code, log.organisation_cvr,
        log.organisation_name
      from client join audit_log log on log.actor_id = client.actor_id
      where (client.own or log.organisation_cvr = ${cvr}) and ${isBefore}
      order by log.at desc, log.request_id desc, log.action desc
      limit ${limit + 1}
    )
    select case when acts.at is not null then json_build_object('at', acts.at, 'action', acts.action,
        'outcome', acts.outcome, 'code', acts.code, 'cvr', acts.organisation_cvr,
        'organisation', acts.organisation_name) end as act,
      ${placeOfInstant.text(sql`acts.at`)} as place, acts.request_id as request
    from client left join acts on true
    order by acts.at desc, acts.request_id desc, acts.action desc`,
  );
  if (rows.length === 0) return undefined;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.flatMap(({ act }) => (act ? [answerOf(act)] : [])),
    nextCursor:
      rows.length > limit && last?.act && last.place !== null && last.request !== null
        ? encodeCursor([last.place, last.request, last.act.action])
        : null,
  };
}

function answerOf({
  at,
  action,
  outcome,
  code,
  cvr,
  organisation,
}: NonNullable<z.output<typeof actRow>['act']>) {
  return {
    at: new Date(at).toISOString(),
    action,
    outcome,
    ...present({
      code,
      organisation: cvr !== null && organisation !== null ? { cvr, name: organisation } : undefined,
    }),
  };
}
