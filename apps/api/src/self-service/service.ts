import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { KleNumberMissing, TooManyUploads, WeekNotCountable } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { judgeWeek, mostUploadsADay, reportedAs, reportLines } from '@frikort/domain/self-service';
import type { handCountsInput } from '@frikort/domain/self-service-schemas';
import { mondayOf, type Week } from '@frikort/domain/week';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { IdempotencyClaim } from '../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun } from '../http/use-case.ts';
import type { ReportLineAnswer, Upload, WeekFigures } from './figures.ts';
import { type FiguresCaller, readReported, readWeek } from './figures-store.ts';
import { findSettings } from './settings-store.ts';
import type { StepCounter } from './step-counter.ts';
import { findUpload, secondsUntilRoom, storeUpload } from './upload-store.ts';
import { weekFigures } from './week-figures.ts';

export type SelfServiceDeps = { db: Database; clock: () => Date; steps: StepCounter };

/** The figures of a week for the caller's municipality (R38); what this process has counted is among them. */
export async function viewWeek(
  { db, clock, steps }: SelfServiceDeps,
  caller: FiguresCaller,
  asked: Week,
): Promise<Result<WeekFigures, WeekNotCountable>> {
  const at = clock();
  const judged = judgeWeek(asked, todayInCopenhagen(at));
  if (!judged.ok) return judged;
  await steps.store();
  return accepted(weekFigures(caller, asked, await readWeek(db, { caller, at }, asked), at));
}

/** The lines that the caller's municipality reports of a week (R38). */
export async function makeReport(
  { db, clock }: SelfServiceDeps,
  caller: FiguresCaller,
  asked: Week,
): Promise<Result<ReportLineAnswer[], WeekNotCountable | KleNumberMissing>> {
  const at = clock();
  const judged = judgeWeek(asked, todayInCopenhagen(at));
  if (!judged.ok) return judged;
  const settings = await findSettings(db, caller);
  if (!settings || Object.keys(settings.kle).length === 0) return refused({ code: 'kle-number-missing' });
  const receipts = await readReported(db, { caller, at }, asked);
  const lines = reportLines(receipts, settings).map(
    ({ flow, kle, count }): ReportLineAnswer => ({
      direction: 'incoming',
      channel: 'self-service',
      unit: settings.unit ?? '',
      kle,
      kind: reportedAs[flow],
      closedAtOnce: settings.closed_at_once,
      date: mondayOf(asked),
      count,
    }),
  );
  return accepted(lines);
}

/** Stores what the caller's municipality counted by hand (R38), once for each claim. */
export async function upload(
  { db, clock }: SelfServiceDeps,
  caller: FiguresCaller,
  { counts }: z.output<typeof handCountsInput>,
  claim: IdempotencyClaim,
) {
  const at = clock();
  const look = { caller, at };
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => findUpload(db, caller, id),
    store: async (): Promise<Result<Upload, WeekNotCountable | TooManyUploads> | undefined> => {
      for (const { week } of counts) {
        const judged = judgeWeek(week, todayInCopenhagen(at));
        if (!judged.ok) return judged;
      }
      const id = uuidv7();
      const isStored = await unlessOutrun(() => storeUpload(db, { ...look, id, counts, claim }));
      if (isStored === undefined) return undefined;
      if (!isStored) {
        const retryAfterSeconds = await secondsUntilRoom(db, look);
        return refused({ code: 'too-many-uploads', most: mostUploadsADay, retryAfterSeconds });
      }
      const made = await findUpload(db, caller, id);
      return made && accepted(made);
    },
    refuse: asJudged,
  });
}
