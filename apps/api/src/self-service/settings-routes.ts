import { caseworkers } from '@frikort/domain/access';
import { present } from '@frikort/domain/present';
import { reportSettingsInput, taskPackageInput } from '@frikort/domain/self-service-schemas';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../auth/policy/access.ts';
import type { Database } from '../database/database.ts';
import { sent } from '../http/openapi/examples.ts';
import { sendOutdated } from '../http/problem.ts';
import { expectedVersion, setVersionTag } from '../http/version-tag.ts';
import {
  type CountingTasksAnswer,
  countingTasksSchema,
  type ReportSettingsAnswer,
  reportSettingsSchema,
} from './figures.ts';
import {
  findSettings,
  findTasks,
  recordLook,
  type StoredSettings,
  type StoredTasks,
  saveSettings,
  saveTasks,
} from './settings-store.ts';

const tags = ['self-service'];

/** How a municipality reports, and what the operator says is counted in a season (R38). */
export const settingsRoutes =
  ({ db, clock }: { db: Database; clock: () => Date }): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/self-service/report-settings',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'readReportSettings',
          tags,
          summary: 'How the caller’s municipality reports its self-service',
          response: { 200: reportSettingsSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers);
        await recordLook(db, { caller, at: clock() });
        return settingsAnswer(reply, await findSettings(db, caller));
      },
    );

    app.put(
      '/self-service/report-settings',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'setReportSettings',
          tags,
          summary: 'Say how the municipality reports its self-service',
          description:
            'For its administrator. A flow without a KLE number is not reported; none is known beforehand.',
          body: reportSettingsInput.meta({ examples: [sent.reportSettings] }),
          response: { 200: reportSettingsSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'administrator');
        const saving = { version: expectedVersion(request), at: clock() };
        const isSaved = await saveSettings(db, caller, request.body, saving);
        const answer = settingsAnswer(reply, await findSettings(db, caller));
        return isSaved ? answer : sendOutdated(reply, answer);
      },
    );

    app.get(
      '/self-service/tasks',
      {
        config: { version: 'answered' },
        schema: {
          operationId: 'readCountingTasks',
          tags,
          summary: 'Which tasks are counted this season, and in which weeks',
          description: 'Version 0 and without tasks until the operator has entered a list.',
          response: { 200: countingTasksSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, ...caseworkers, 'operator');
        await recordLook(db, { caller, at: clock() });
        return tasksAnswer(reply, await findTasks(db), caller.role === 'operator');
      },
    );

    app.put(
      '/self-service/tasks',
      {
        config: { version: 'expected' },
        schema: {
          operationId: 'setCountingTasks',
          tags,
          summary: 'Say which tasks are counted, and in which weeks',
          description: 'For the operator. The list replaces the one before it.',
          body: taskPackageInput.meta({ examples: [sent.countingTasks] }),
          response: { 200: countingTasksSchema },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, 'operator');
        const saving = { version: expectedVersion(request), at: clock() };
        const isSaved = await saveTasks(db, caller, request.body, saving);
        const answer = tasksAnswer(reply, await findTasks(db), true);
        return isSaved ? answer : sendOutdated(reply, answer);
      },
    );
  };

function settingsAnswer(reply: FastifyReply, stored: StoredSettings | undefined): ReportSettingsAnswer {
  setVersionTag(reply, stored?.version ?? 0);
  if (!stored) return { version: 0, closedAtOnce: true, kle: {} };
  const { version, unit, closed_at_once: closedAtOnce, kle, changed_at, changed_by: changedBy } = stored;
  const changedAt = new Date(changed_at).toISOString();
  return { version, ...present({ unit }), closedAtOnce, kle, changedAt, changedBy };
}

/** @param names to the operator; a municipality is not told who of the operator's people it was */
function tasksAnswer(
  reply: FastifyReply,
  stored: StoredTasks | undefined,
  names: boolean,
): CountingTasksAnswer {
  setVersionTag(reply, stored?.version ?? 0);
  if (!stored) return { version: 0, weeks: [], tasks: [] };
  const { version, season, year, weeks, tasks, changed_at, changed_by: changedBy } = stored;
  const changedAt = new Date(changed_at).toISOString();
  return { version, season, year, weeks, tasks, changedAt, ...(names ? { changedBy } : {}) };
}
