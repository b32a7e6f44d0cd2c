import { todayInCopenhagen } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { z } from 'zod';
import { logReachShape, readLogReach } from '../audit/log-reach.ts';
import type { CitizenCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import { ownEffortSchema, readOwnEfforts } from '../efforts/own/own-efforts.ts';
import { type EmploymentAnswer, employmentFor, employmentSchema } from '../employments/employment.ts';
import { eventFor, type HistoryEvent, historyEventSchema } from '../history/history-answer.ts';
import { instantSchema } from '../http/answer-schemas.ts';
import { inPieces } from '../http/turns.ts';
import { letterSchema } from '../letters/letter.ts';
import { viewOwnLetters } from '../letters/service.ts';
import { type StatedObjection, statedObjection, statedObjectionSchema } from '../objections/objection.ts';
import { type AccessLogEntry, accessLogEntry, accessLogEntrySchema } from './access-log.ts';
import {
  type AccessLogPage,
  type AccessLogQuery,
  type AccessLogSide,
  readAccessLog,
} from './access-log-store.ts';
import {
  type AfterEmployment,
  type EmploymentPart,
  type PlacedEvent,
  readFurtherEvents,
  readOwnEmployments,
} from './export-store.ts';
import { type Me, meSchema } from './me.ts';

const exportedEmploymentSchema = z
  .strictObject({
    ...employmentSchema.shape,
    objections: z.array(statedObjectionSchema).meta({ description: 'What you said is wrong, oldest first' }),
    history: z.array(historyEventSchema),
  })
  .meta({
    id: 'ExportedEmployment',
    description: 'An employment with its history, and what was said about it',
  });

/** All that is kept about a citizen and that they may see (R24): neither the card's history nor register flags. */
export const exportSchema = z
  .strictObject({
    exportedAt: instantSchema,
    loggedSince: logReachShape.loggedSince,
    citizen: meSchema,
    letters: z.array(letterSchema).meta({ description: 'Latest first' }),
    efforts: z.array(ownEffortSchema).meta({ description: 'That you take part in by name, or did' }),
    employments: z.array(exportedEmploymentSchema).meta({ description: 'Of all years, latest start first' }),
    accessLog: z.array(accessLogEntrySchema).meta({ description: 'Latest first' }),
  })
  .meta({ id: 'Export', description: 'My data, as a file' });

/** Whose data are read, as of when; reading stops when the signal is aborted. */
export type ExportReader = { db: Database; caller: CitizenCaller; at: Date; signal: AbortSignal };

/** An employment as the citizen sees it, with the part of its history that was asked for. */
export type OwnEmployment = {
  employment: EmploymentAnswer;
  history: HistoryEvent[];
  /** What the citizen said is wrong, and what was answered (R30). */
  objections: StatedObjection[];
  /** The last event read; undefined without any. */
  last: PlacedEvent | undefined;
};

/** How many rows are held in memory at a time, however much there is, and how many events of each. */
const atATime = { rows: 500, events: 20 } as const;

/** The citizen's employments of all years, read as they are asked for. */
export async function* ownEmployments(
  { db, caller, at, signal }: ExportReader,
  events: EmploymentPart['events'],
): AsyncGenerator<OwnEmployment> {
  const today = todayInCopenhagen(at);
  let after: AfterEmployment | undefined;
  do {
    signal.throwIfAborted();
    const rows = await readOwnEmployments(db, caller, { after, limit: atATime.rows, events });
    for (const { employment, history, objections } of rows) {
      yield {
        employment: employmentFor(caller, employment, today),
        history: history.map((event) => eventFor(caller, event, false)),
        objections: objections.map(statedObjection),
        last: history.at(-1),
      };
    }
    after = rows.length < atATime.rows ? undefined : rows.at(-1)?.employment;
  } while (after !== undefined);
}

/** The whole access log of the citizen, or the acts of others alone, read as it is asked for. */
export async function* ownAccessLog(
  { db, caller, signal }: ExportReader,
  by?: AccessLogSide,
): AsyncGenerator<AccessLogEntry> {
  let cursor: string | null = null;
  do {
    signal.throwIfAborted();
    const query: AccessLogQuery = {
      limit: atATime.rows,
      ...present({ by, cursor }),
    };
    const page: AccessLogPage = await readAccessLog(db, caller, query);
    yield* page.items.map(accessLogEntry);
    cursor = page.nextCursor;
  } while (cursor !== null);
}

/** The file's JSON in pieces, so that a long log needs no more memory than a short one, and nobody waits for it. */
export function exportJson(reader: ExportReader, citizen: Me): AsyncGenerator<string> {
  return inPieces(exportParts(reader, citizen));
}

async function* exportParts(reader: ExportReader, citizen: Me): AsyncGenerator<string> {
  const { loggedSince } = await readLogReach(reader.db, reader.at);
  const efforts = await readOwnEfforts(reader.db, reader.caller);
  const facts = { exportedAt: reader.at.toISOString(), loggedSince, citizen, efforts };
  yield `${JSON.stringify(facts).slice(0, -1)},`;
  yield `"letters":${JSON.stringify(await viewOwnLetters(reader.db, reader.caller))},`;
  yield '"employments":[';
  let separator = '';
  const events = { from: 'oldest', limit: atATime.events } as const;
  for await (const { employment, history, objections, last } of ownEmployments(reader, events)) {
    const told = JSON.stringify({ ...employment, objections });
    yield `${separator}\n${told.slice(0, -1)},"history":[${texts(history)}`;
    if (last && history.length === events.limit) yield* furtherEvents(reader, employment.id, last);
    yield ']}';
    separator = ',';
  }
  yield '],"accessLog":[';
  separator = '';
  for await (const entry of ownAccessLog(reader)) {
    yield `${separator}\n${JSON.stringify(entry)}`;
    separator = ',';
  }
  yield ']}\n';
}

const texts = (events: readonly HistoryEvent[]) => events.map((event) => JSON.stringify(event)).join();

/** The rest of a long history. */
async function* furtherEvents(
  { db, caller, signal }: ExportReader,
  employmentId: string,
  { place }: PlacedEvent,
): AsyncGenerator<string> {
  for (let after = place; ; ) {
    signal.throwIfAborted();
    const rows = await readFurtherEvents(db, employmentId, { after, limit: atATime.rows });
    if (rows.length > 0) yield `,${texts(rows.map((row) => eventFor(caller, row, false)))}`;
    const last = rows.at(-1);
    if (last === undefined || rows.length < atATime.rows) return;
    after = last.place;
  }
}
