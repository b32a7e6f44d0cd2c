import { roles } from '@frikort/domain/access';
import { actorFor, changesFor, eventTypes, recordedFields } from '@frikort/domain/history';
import { present } from '@frikort/domain/present';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Caller } from '../auth/caller.ts';
import { idSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

/** An outside system that acted in place of a person (R32). */
export const shownSystemSchema = z
  .strictObject({
    name: z.string().optional(),
    vendor: z.string().optional().meta({ description: 'Whose it is, when not the organisation’s own' }),
  })
  .meta({ id: 'ActingSystem', description: 'The outside system that acted' });

/** What happened, when, and who did it: role and organisation always, a name only within the viewer's own (R25). */
export const historyEventSchema = z
  .strictObject({
    event: z.enum(eventTypes),
    at: instantSchema,
    actor: z.strictObject({
      role: z.enum(roles),
      organisation: z.string().nullable(),
      name: z.string().optional(),
      system: shownSystemSchema.optional(),
    }),
    changes: z
      .array(
        z.strictObject({
          field: z.string(),
          from: z.union([z.string(), z.number()]).nullable(),
          to: z.union([z.string(), z.number()]).nullable(),
        }),
      )
      .optional(),
    letterId: idSchema.optional().meta({ description: 'Of a grant or a deactivation: its letter (R36)' }),
  })
  .meta({ id: 'HistoryEvent', examples: [answered.historyEvent] });

export const historySchema = z.strictObject({ items: z.array(historyEventSchema) }).meta({ id: 'History' });

export type HistoryEvent = z.output<typeof historyEventSchema>;

/** One event as the aliases `event` (history_events) and `actor` (actors) have it, as a JSON object. */
export const historyColumns: SQL = sql`json_build_object(
  'event', event.event, 'at', event.at, 'role', event.actor_role, 'cvr', event.organisation_cvr,
  'organisation', event.organisation_name, 'name', actor.name,
  'systemOf', case when actor.kind = 'system' then
    json_build_object('cvr', actor.cvr, 'name', actor.organisation_name) end, 'changes', event.changes,
  'letterId', case when event.employment_id is null then (
    select letter.id from letters letter where letter.id = event.id) end) as event`;

const recordedValue = z.union([z.string(), z.number()]).nullable();

/** A row that selects {@link historyColumns}. */
export const historyRow = z.strictObject({
  event: z.strictObject({
    event: z.enum(eventTypes),
    at: z.string(),
    role: z.enum(roles),
    cvr: z.string(),
    organisation: z.string(),
    name: z.string(),
    systemOf: z.strictObject({ cvr: z.string(), name: z.string() }).nullable(),
    changes: z.array(
      z.strictObject({ field: z.enum(recordedFields), from: recordedValue, to: recordedValue }),
    ),
    letterId: z.uuid().nullable(),
  }),
});
export type HistoryRow = z.output<typeof historyRow>;

/** An event as this caller may see it. @param ownCompany the employment's company is the caller's (R8) */
export function eventFor(caller: Caller, { event }: HistoryRow, ownCompany: boolean): HistoryEvent {
  const viewer = { organisationCvr: caller.role === 'citizen' ? null : caller.organisation.cvr };
  const organisation = event.role === 'citizen' ? null : { cvr: event.cvr, name: event.organisation };
  const ownOrganisation = event.cvr === viewer.organisationCvr;
  const changes = changesFor({ ownCompany, ownOrganisation }, event.changes);
  return {
    event: event.event,
    at: new Date(event.at).toISOString(),
    actor: actorFor(viewer, {
      role: event.role,
      organisation,
      name: event.name,
      systemOf: event.systemOf ?? undefined,
    }),
    ...present({ changes: changes.length > 0 ? changes : undefined, letterId: event.letterId }),
  };
}
