import { roles } from '@frikort/domain/access';
import { purposes } from '@frikort/domain/audit';
import { systemFor } from '@frikort/domain/history';
import { present } from '@frikort/domain/present';
import * as wordsDa from '@frikort/words/log-words.da';
import * as wordsEn from '@frikort/words/log-words.en';
import * as recordDa from '@frikort/words/record-words.da';
import * as recordEn from '@frikort/words/record-words.en';
import { z } from 'zod';
import { shownSystemSchema } from '../history/history-answer.ts';
import { idSchema, instantSchema, organisationSchema } from '../http/answer-schemas.ts';
import type { CsvColumn, CsvFile } from '../http/csv.ts';
import { instantCell, systemCell } from '../http/csv-cells.ts';
import type { Language } from '../http/language.ts';
import { answered } from '../http/openapi/examples.ts';
import type { Parts } from '../http/whole-list.ts';
import type { LogReader } from '../rules/log-sight.ts';
import type { ActPage, LogAct, LogPage, LogRow } from './log-store.ts';

const positionSchema = z
  .int()
  .optional()
  .meta({ description: 'In the sealed log; absent while it waits to be sealed' });

/** An act in the log as the operator or an administrator sees it (R26, R28): all rows that one statement wrote. */
const logActSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Of its first row' }),
    at: instantSchema,
    role: z.enum(roles).optional().meta({ description: 'Absent for a refused login' }),
    actor: z
      .strictObject({ id: idSchema, name: z.string() })
      .optional()
      .meta({ description: 'The employee; only with `names=true`, never a citizen' }),
    organisation: organisationSchema.optional(),
    system: shownSystemSchema.optional(),
    action: z.string().meta({ description: 'From a closed list that grows with the system' }),
    purpose: z.enum(purposes),
    outcome: z.enum(['done', 'refused']),
    code: z.string().optional().meta({ description: 'Why it was refused' }),
    rows: z.int().meta({ description: 'How many rows of the log it is: one for most acts' }),
    citizens: z
      .int()
      .meta({ description: 'How many citizens it concerned; which ones the log does not tell' }),
    position: positionSchema,
  })
  .meta({ id: 'LogAct', examples: [answered.logAct] });

/** GET `/audit-log/{id}/rows`: the rows of one act, each as it is sealed. */
export const actRowsSchema = z
  .strictObject({
    items: z.array(z.strictObject({ id: idSchema, aboutCitizen: z.boolean(), position: positionSchema })),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'LogActRows', examples: [answered.logActRows] });

export const logPageSchema = z
  .strictObject({ items: z.array(logActSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'LogPage' });

/** How far the sealing of the log is (R26), for the operator. */
export const sealingSchema = z
  .strictObject({
    waiting: z.int().meta({ description: 'Rows that are not sealed yet' }),
    waitingSince: instantSchema.nullable(),
    newest: z
      .strictObject({
        number: z.int(),
        sealedAt: instantSchema,
        lastPosition: z.int(),
        hash: z.string().meta({ description: 'As it is printed to the process log' }),
      })
      .nullable(),
  })
  .meta({ id: 'LogSealing', examples: [answered.logSealing] });

type LogAnswer = z.output<typeof logActSchema>;

/** Whether an employee and the reason of a refusal are the reader's to see: not of another organisation (R25). */
function isOwn(reader: LogReader, { organisationCvr }: Pick<LogRow, 'organisationCvr'>): boolean {
  return reader.role === 'operator' || organisationCvr === reader.organisation.cvr;
}

export function logPageAnswer(
  reader: LogReader,
  page: LogPage,
  names: boolean,
): z.output<typeof logPageSchema> {
  return { items: page.items.map((act) => answerFor(reader, act, names)), nextCursor: page.nextCursor };
}

export function actRowsAnswer({ items, nextCursor }: ActPage): z.output<typeof actRowsSchema> {
  const rows = items.map(({ id, aboutCitizen, position }) => ({
    id,
    aboutCitizen,
    ...present({ position }),
  }));
  return { items: rows, nextCursor };
}

function answerFor(reader: LogReader, act: LogAct, names: boolean): LogAnswer {
  const { id, role, actorId, actorName, systemOf, organisationCvr, organisationName, code, position } = act;
  const organisation =
    organisationCvr !== null && organisationName !== null
      ? { cvr: organisationCvr, name: organisationName }
      : undefined;
  const known = roles.find((each) => each === role);
  const own = isOwn(reader, act);
  return {
    id,
    at: new Date(act.at).toISOString(),
    action: act.action,
    purpose: act.purpose,

    outcome: act.outcome,
    rows: act.rows,
    citizens: act.citizens,
    ...present({
      role: known,
      actor:
        names && own && actorId !== null && actorName !== null && !systemOf
          ? { id: actorId, name: actorName }
          : undefined,
      organisation,
      system: systemOf
        ? systemFor({ organisation: organisation ?? null, name: actorName }, systemOf, own)
        : undefined,
      code: own ? code : undefined,
      position,
    }),
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

/** The log as a file, row by row; the person's column only when it was asked for. */
export function logCsv(reader: LogReader, lines: Parts<LogRow>, names: boolean): CsvFile<LogRow> {
  const person: CsvColumn<LogRow>[] = [
    { da: 'Medarbejder', en: 'Employee', cell: (row) => (isOwn(reader, row) ? (row.actorName ?? '') : '') },
    {
      da: 'Medarbejderens id',
      en: 'The employee’s id',
      cell: (row) => (isOwn(reader, row) ? (row.actorId ?? '') : ''),
    },
  ];
  const columns: CsvColumn<LogRow>[] = [
    { da: 'Tidspunkt', en: 'Time', cell: ({ at }) => instantCell(new Date(at)) },
    { da: 'Organisation', en: 'Organisation', cell: (row) => row.organisationName ?? '' },
    { da: 'CVR-nummer', en: 'CVR number', cell: ({ organisationCvr }) => organisationCvr ?? '' },
    { da: 'Rolle', en: 'Role', cell: ({ role }, language) => roleOf(role, language) },
    ...(names ? person : []),
    { da: 'It-system', en: 'IT system', cell: (row) => systemOfRow(reader, row) },
    { da: 'Handling', en: 'Action', cell: (row, language) => words[language].logWords[row.action] },
    { da: 'Formål', en: 'Purpose', cell: (row, language) => words[language].purposeWords[row.purpose] },
    { da: 'Udfald', en: 'Outcome', cell: (row, language) => outcomeWords[language][row.outcome] },
    {
      da: 'Årsag til afvisning',
      en: 'Reason for refusal',
      cell: (row) => (isOwn(reader, row) ? (row.code ?? '') : ''),
    },
    { da: 'Borgere', en: 'Citizens', cell: ({ citizens }) => String(citizens) },
    { da: 'Plads i loggen', en: 'Place in the log', cell: ({ position }) => String(position ?? '') },
    { da: 'Rækkens id', en: 'The row’s id', cell: ({ id }) => id },
    { da: 'Handlingens id', en: 'The act’s id', cell: ({ requestId }) => requestId },
  ];
  return { name: { da: 'adgangslog', en: 'access-log' }, columns, lines };
}

function systemOfRow(reader: LogReader, row: LogRow): string {
  const { systemOf, organisationCvr: cvr, organisationName, actorName } = row;
  if (!systemOf) return '';
  const organisation = cvr !== null && organisationName !== null ? { cvr, name: organisationName } : null;
  return systemCell(
    systemFor({ organisation, name: actorName }, systemOf, isOwn(reader, row)),
    systemOf.name,
  );
}

function roleOf(role: string | null, language: Language): string {
  const known = roles.find((each) => each === role);
  return known ? words[language].roleWords[known] : '';
}
