import { todayInCopenhagen } from '@frikort/domain/calendar';
import { z } from 'zod';
import type { CitizenCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import { employmentFor, employmentSchema } from '../employments/employment.ts';
import { historyFor, historySchema } from '../history/history-answer.ts';
import { instantSchema } from '../http/answer-schemas.ts';
import { type AccessLogEntry, accessLogEntry, accessLogEntrySchema } from './access-log.ts';
import {
  type AccessLogPage,
  type AccessLogQuery,
  type AccessLogSide,
  readAccessLog,
} from './access-log-store.ts';
import { type AfterEmployment, readOwnEmployments } from './export-store.ts';
import { meSchema } from './me.ts';

const exportedEmploymentSchema = z
  .strictObject({ ...employmentSchema.shape, history: historySchema.shape.items })
  .meta({ id: 'ExportedEmployment', description: 'An employment with its history' });

/** All that is kept about a citizen and that they may see (R24): neither the card's history nor register flags. */
export const exportSchema = z
  .strictObject({
    exportedAt: instantSchema,
    citizen: meSchema,
    employments: z.array(exportedEmploymentSchema).meta({ description: 'Of all years, latest start first' }),
    accessLog: z.array(accessLogEntrySchema).meta({ description: 'Latest first' }),
  })
  .meta({ id: 'Export', description: 'My data, as a file' });

export type ExportedEmployment = z.output<typeof exportedEmploymentSchema>;

/** So many rows are held in memory at a time, however much there is. */
const rowsAtATime = 500;

export type ExportReader = { db: Database; caller: CitizenCaller; at: Date };

/** The citizen's employments of all years with their history, read as they are asked for. */
export async function* ownEmployments({ db, caller, at }: ExportReader): AsyncGenerator<ExportedEmployment> {
  const today = todayInCopenhagen(at);
  let after: AfterEmployment | undefined;
  for (;;) {
    const rows = await readOwnEmployments(db, caller, { after, limit: rowsAtATime });
    for (const { employment, history } of rows) {
      const { items } = historyFor(caller, history, false);
      yield { ...employmentFor(caller, employment, today), history: items };
    }
    after = rows.at(-1)?.employment;
    if (rows.length < rowsAtATime || after === undefined) return;
  }
}

/** The whole access log of the citizen, or the acts of others alone, read as it is asked for. */
export async function* ownAccessLog(
  { db, caller }: ExportReader,
  by?: AccessLogSide,
): AsyncGenerator<AccessLogEntry> {
  let cursor: string | null = null;
  do {
    const query: AccessLogQuery = {
      limit: rowsAtATime,
      ...(by === undefined ? {} : { by }),
      ...(cursor === null ? {} : { cursor }),
    };
    const page: AccessLogPage = await readAccessLog(db, caller, query);
    yield* page.items.map(accessLogEntry);
    cursor = page.nextCursor;
  } while (cursor !== null);
}

/** The file's JSON in parts, so that a long log needs no more memory than a short one. */
export async function* exportJson(
  reader: ExportReader,
  citizen: z.output<typeof meSchema>,
): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(reader.at.toISOString())},"citizen":${JSON.stringify(citizen)},`;
  yield '"employments":[';
  yield* joined(ownEmployments(reader));
  yield '],"accessLog":[';
  yield* joined(ownAccessLog(reader));
  yield ']}\n';
}

async function* joined(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '';
  for await (const item of items) {
    yield `${separator}\n${JSON.stringify(item)}`;
    separator = ',';
  }
}
