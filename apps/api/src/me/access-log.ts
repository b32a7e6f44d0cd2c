import { caseworkers, roles } from '@frikort/domain/access';
import { purposes } from '@frikort/domain/audit';
import { systemFor } from '@frikort/domain/history';
import { municipalityByCode } from '@frikort/domain/municipalities';
import { z } from 'zod';
import { shownSystemSchema } from '../history/history-answer.ts';
import { idSchema, instantSchema, organisationSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import type { AccessLogPage, AccessLogRow } from './access-log-store.ts';

/** One entry of the log as the citizen sees it: organisation, role, purpose and time, never an employee's name. */
export const accessLogEntrySchema = z
  .strictObject({
    id: idSchema,
    at: instantSchema,
    role: z.enum(roles),
    organisation: organisationSchema.optional().meta({ description: 'Absent for a citizen' }),
    system: shownSystemSchema.optional(),
    purpose: z.enum(purposes),
    action: z.string().meta({ description: 'What was done; from a closed list that grows with the system' }),
    outcome: z.enum(['done', 'refused']),
    foreign: z
      .literal(true)
      .optional()
      .meta({ description: 'By another municipality than the one that is responsible for the citizen' }),
    own: z.literal(true).optional().meta({ description: 'The citizen did it' }),
  })
  .meta({ id: 'AccessLogEntry', examples: [answered.accessLogEntry] });

export const accessLogSchema = z
  .strictObject({ items: z.array(accessLogEntrySchema), nextCursor: z.string().nullable() })
  .meta({ id: 'AccessLogPage', description: 'Latest first' });

export type AccessLogEntry = z.output<typeof accessLogEntrySchema>;

export function accessLogEntry(row: AccessLogRow): AccessLogEntry {
  const { organisationCvr: cvr, organisationName: name, system } = row;
  const organisation = cvr !== null && name !== null ? { cvr, name } : null;
  return {
    id: row.id,
    at: new Date(row.at).toISOString(),
    role: row.role,
    ...(organisation ? { organisation } : {}),
    ...(system ? { system: systemFor({ organisation, name: system.name }, system.owner, false) } : {}),
    purpose: row.purpose,
    action: row.action,
    outcome: row.outcome,
    ...(isForeign(row) ? { foreign: true } : {}),
    ...(row.own ? { own: true } : {}),
  };
}

function isForeign({ role, organisationCvr, authorityCode }: AccessLogRow): boolean {
  const municipal = caseworkers.some((each) => each === role);
  return municipal && organisationCvr !== municipalityByCode(authorityCode)?.cvr;
}

export function accessLogAnswer(page: AccessLogPage): z.output<typeof accessLogSchema> {
  return { items: page.items.map(accessLogEntry), nextCursor: page.nextCursor };
}
