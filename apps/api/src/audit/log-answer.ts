import { roles } from '@frikort/domain/access';
import { purposes } from '@frikort/domain/audit';
import * as wordsDa from '@frikort/domain/log-words.da';
import * as wordsEn from '@frikort/domain/log-words.en';
import * as recordDa from '@frikort/domain/record-words.da';
import * as recordEn from '@frikort/domain/record-words.en';
import { z } from 'zod';
import { idSchema, instantSchema, organisationSchema } from '../http/answer-schemas.ts';
import type { CsvColumn, CsvFile, CsvLanguage } from '../http/csv.ts';
import { instantCell } from '../http/csv-cells.ts';
import { answered } from '../http/openapi/examples.ts';
import type { Parts } from '../http/whole-list.ts';
import type { LogPage, LogRow } from './log-store.ts';

/** A row of the log as the operator or an administrator sees it (R26, R28). */
export const logRowSchema = z
  .strictObject({
    id: idSchema,
    at: instantSchema,
    role: z.enum(roles).optional().meta({ description: 'Absent for a refused login' }),
    actor: z
      .strictObject({ id: idSchema, name: z.string() })
      .optional()
      .meta({ description: 'The employee; only with `names=true`, never a citizen' }),
    organisation: organisationSchema.optional(),
    action: z.string().meta({ description: 'From a closed list that grows with the system' }),
    purpose: z.enum(purposes),
    outcome: z.enum(['done', 'refused']),
    code: z.string().optional().meta({ description: 'Why it was refused' }),
    aboutCitizen: z
      .boolean()
      .meta({ description: 'It concerned a citizen; which one the log does not tell' }),
    position: z
      .int()
      .optional()
      .meta({ description: 'In the sealed log; absent while it waits to be sealed' }),
  })
  .meta({ id: 'LogRow', examples: [answered.logRow] });

export const logPageSchema = z
  .strictObject({ items: z.array(logRowSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'LogPage' });

/** How far the sealing of the log is (R26), for the operator. */
export const sealingSchema = z
  .strictObject({
    waiting: z.int().meta({ description: 'Rows that are not sealed yet' }),
    waitingSince: instantSchema.nullable(),
    newest: z
      .strictObject({
        ...{ number: z.int(), sealedAt: instantSchema, lastPosition: z.int() },
        hash: z.string().meta({ description: 'As it is printed to the process log' }),
      })
      .nullable(),
  })
  .meta({ id: 'LogSealing', examples: [answered.logSealing] });

type LogAnswer = z.output<typeof logRowSchema>;

export function logPageAnswer(page: LogPage, names: boolean): z.output<typeof logPageSchema> {
  return { items: page.items.map((row) => answerFor(row, names)), nextCursor: page.nextCursor };
}

function answerFor(row: LogRow, names: boolean): LogAnswer {
  const { id, role, actorId, actorName, organisationCvr, organisationName, code, position } = row;
  const known = roles.find((each) => each === role);
  return {
    ...{ id, at: new Date(row.at).toISOString(), action: row.action, purpose: row.purpose },
    ...{ outcome: row.outcome, aboutCitizen: row.aboutCitizen },
    ...(known ? { role: known } : {}),
    ...(names && actorId !== null && actorName !== null ? { actor: { id: actorId, name: actorName } } : {}),
    ...(organisationCvr !== null && organisationName !== null
      ? { organisation: { cvr: organisationCvr, name: organisationName } }
      : {}),
    ...(code === null ? {} : { code }),
    ...(position === null ? {} : { position }),
  };
}

const words = {
  da: { ...recordDa, ...wordsDa },
  en: { ...recordEn, ...wordsEn },
} as const;

const outcomeWords = {
  da: { done: 'Udført', refused: 'Afvist' },
  en: { done: 'Done', refused: 'Refused' },
} as const;

/** The log as a file; the person's column only when it was asked for. */
export function logCsv(lines: Parts<LogRow>, names: boolean): CsvFile<LogRow> {
  const person: CsvColumn<LogRow>[] = [
    { da: 'Medarbejder', en: 'Employee', cell: ({ actorName }) => actorName ?? '' },
    { da: 'Medarbejderens id', en: "The employee's id", cell: ({ actorId }) => actorId ?? '' },
  ];
  const columns: CsvColumn<LogRow>[] = [
    { da: 'Tidspunkt', en: 'Time', cell: ({ at }) => instantCell(new Date(at)) },
    { da: 'Organisation', en: 'Organisation', cell: (row) => row.organisationName ?? '' },
    { da: 'CVR-nummer', en: 'CVR number', cell: ({ organisationCvr }) => organisationCvr ?? '' },
    { da: 'Rolle', en: 'Role', cell: ({ role }, language) => roleOf(role, language) },
    ...(names ? person : []),
    { da: 'Handling', en: 'Action', cell: (row, language) => words[language].logWords[row.action] },
    { da: 'Formål', en: 'Purpose', cell: (row, language) => words[language].purposeWords[row.purpose] },
    { da: 'Udfald', en: 'Outcome', cell: (row, language) => outcomeWords[language][row.outcome] },
    { da: 'Årsag til afvisning', en: 'Reason for refusal', cell: ({ code }) => code ?? '' },
    { da: 'Plads i loggen', en: 'Place in the log', cell: ({ position }) => String(position ?? '') },
    { da: 'Rækkens id', en: "The row's id", cell: ({ id }) => id },
  ];
  return { name: { da: 'adgangslog', en: 'access-log' }, columns, lines };
}

function roleOf(role: string | null, language: CsvLanguage): string {
  const known = roles.find((each) => each === role);
  return known ? words[language].roleWords[known] : '';
}
