import { present } from '@frikort/domain/present';
import { publishedEventTypes, type StreamKind } from '@frikort/domain/published-event';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { instantText } from '../database/instant-text.ts';
import { idSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

/** An event as the row `event` of `stream_events` has it, as one JSON object. */
export const eventJson: SQL = sql`json_build_object('id', event.id, 'position', event.position, 'type', event.type,
  'at', ${instantText(sql`event.at`)}, 'citizenId', event.citizen_id, 'employmentId', event.employment_id,
  'importId', event.import_id)`;

/** What {@link eventJson} makes. */
export const storedEvent = z.strictObject({
  id: z.uuid(),
  position: z.int(),
  type: z.enum(publishedEventTypes),
  at: z.string(),
  citizenId: z.uuid().nullable(),
  employmentId: z.uuid().nullable(),
  importId: z.uuid().nullable(),
});
export type StoredEvent = z.output<typeof storedEvent>;

/** An event as it is read and sent (R31): what happened, when, and the ids of what to fetch. Nothing about anybody. */
export const eventSchema = z
  .strictObject({
    id: idSchema.meta({
      description:
        'The same wherever the event is read or sent, however often: who has seen it, has it already',
    }),
    type: z.enum(publishedEventTypes),
    timestamp: instantSchema.meta({ description: 'When it happened' }),
    position: z.int().meta({
      description: 'Its place among the events of the municipality or company: from 1, without holes',
    }),
    data: z
      .strictObject({
        citizenId: idSchema.optional().meta({ description: 'To municipalities: GET `/citizens/{id}`' }),
        employmentId: idSchema.optional().meta({ description: 'GET `/employments/{id}`' }),
        importId: idSchema.optional().meta({ description: 'GET `/employment-imports/{id}`' }),
      })
      .meta({ description: 'What it is about, to be fetched' }),
  })
  .meta({ id: 'Event', examples: [answered.event] });

export type EventAnswer = z.output<typeof eventSchema>;

/** An event as it is told in a stream of that kind; a company is not told who the citizen is. */
export function eventFor(kind: StreamKind, stored: StoredEvent): EventAnswer {
  const { id, type, at, position, citizenId, employmentId, importId } = stored;
  return {
    id,
    type,
    timestamp: new Date(at).toISOString(),
    position,
    data: present({ citizenId: kind === 'authority' ? citizenId : null, employmentId, importId }),
  };
}
