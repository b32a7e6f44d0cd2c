import { caseworkers, type Organisation, type Role, roles } from '@frikort/domain/access';
import { purposes } from '@frikort/domain/audit';
import { systemFor } from '@frikort/domain/history';
import { municipalityByCode } from '@frikort/domain/municipalities';
import * as recordDa from '@frikort/words/record-words.da';
import * as recordEn from '@frikort/words/record-words.en';
import * as systemDa from '@frikort/words/system-words.da';
import * as systemEn from '@frikort/words/system-words.en';
import { z } from 'zod';
import { type LogReach, logReachShape } from '../audit/log-reach.ts';
import { shownSystemSchema } from '../history/history-answer.ts';
import { idSchema, instantSchema, organisationSchema } from '../http/answer-schemas.ts';
import type { Language } from '../http/language.ts';
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
    foreign: z.literal(true).optional().meta({
      description: 'By another municipality than the one that was responsible for the citizen then',
    }),
    own: z.literal(true).optional().meta({ description: 'The citizen did it' }),
  })
  .meta({ id: 'AccessLogEntry', examples: [answered.accessLogEntry] });

const words = { da: { ...recordDa, ...systemDa }, en: { ...recordEn, ...systemEn } } as const;

const shownEntrySchema = z
  .strictObject({
    ...accessLogEntrySchema.shape,
    inWords: z
      .strictObject({
        role: z.string(),
        system: z.string().optional(),
        purpose: z.string(),
        action: z.string(),
      })
      .meta({
        description:
          'The same for the citizen to read, in the language of `Accept-Language` (da, en). Words may be put better from one release to the next: go by the codes',
      }),
  })
  .meta({ id: 'AccessLogEntryInWords', examples: [answered.accessLogEntryInWords] });

/** GET `/me/access-log`. */
export const accessLogSchema = z
  .strictObject({ ...logReachShape, items: z.array(shownEntrySchema), nextCursor: z.string().nullable() })
  .meta({ id: 'AccessLogPage', description: 'Latest first' });

export type AccessLogEntry = z.output<typeof accessLogEntrySchema>;

export function accessLogEntry(row: AccessLogRow): AccessLogEntry {
  const { organisationCvr: cvr, organisationName: name } = row;
  const organisation = cvr !== null && name !== null ? { cvr, name } : null;
  const system = systemOf(row, organisation);
  return {
    id: row.id,
    at: new Date(row.at).toISOString(),
    role: row.role,
    ...(organisation ? { organisation } : {}),
    ...(system ? { system } : {}),
    purpose: row.purpose,
    action: row.action,
    outcome: row.outcome,
    ...(isForeign(row) ? { foreign: true } : {}),
    ...(row.own ? { own: true } : {}),
  };
}

/** Which system of a municipality has one's data is one's own to know; a company's is by its vendor, if it has one. */
function systemOf({ system, role }: AccessLogRow, organisation: Organisation | null) {
  return system ? systemFor({ organisation, name: system.name }, system.owner, isMunicipal(role)) : undefined;
}

const isMunicipal = (role: Role) => caseworkers.some((each) => each === role);

/** What moves the responsibility is done by one of the two that it concerns, and strange to neither (R19). */
function isForeign({ role, action, organisationCvr, authorityCode }: AccessLogRow): boolean {
  if (action === 'transfer-accepted') return false;
  return isMunicipal(role) && organisationCvr !== municipalityByCode(authorityCode)?.cvr;
}

/** A page in a language, with how far the log reaches. */
export function accessLogAnswer(
  page: AccessLogPage,
  reach: LogReach,
  language: Language,
): z.output<typeof accessLogSchema> {
  const items = page.items.map((row) => {
    const entry = accessLogEntry(row);
    return { ...entry, inWords: wordsOf(row, entry, words[language]) };
  });
  return { ...reach, items, nextCursor: page.nextCursor };
}

function wordsOf(
  { action }: AccessLogRow,
  { role, purpose, system }: AccessLogEntry,
  { roleWords, purposeWords, actionWords, actingSystem }: (typeof words)[Language],
): z.output<typeof shownEntrySchema>['inWords'] {
  return {
    role: roleWords[role],
    ...(system ? { system: actingSystem(system) } : {}),
    purpose: purposeWords[purpose],
    action: actionWords[action],
  };
}
