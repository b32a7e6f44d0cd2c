import * as z from 'zod';
import { strict } from './schemas.ts';
import {
  flows,
  handChannels,
  hasStep,
  kleForm,
  mostCountingWeeks,
  mostCountsAtOnce,
  obligations,
  type ReportedFlow,
  reportedFlows,
  seasons,
  toldSteps,
} from './self-service.ts';
import { textLimits } from './text-limits.ts';
import { code, lineWithoutCpr, shortText, typed } from './text-schemas.ts';
import { isWeek, weekForm } from './week.ts';

/* The inputs of the counting of self-service (R38); the same habits as `schemas.ts`. */

/** `YYYY-Www` of a week that exists. */
export const weekText = () =>
  shortText(8)
    .refine(isWeek, code('not-allowed-value'))
    .meta({
      pattern: weekForm.source,
      description: 'A week by ISO 8601, Monday to Sunday',
      examples: ['2026-W48'],
    })
    .brand<'Week'>();

/** POST `/self-service/steps`: which step of which flow, and nothing of anybody. */
export const flowStepInput = /* @__PURE__ */ (() =>
  strict({
    flow: z.enum(flows, code('not-allowed-value')),
    step: z.enum(toldSteps, code('not-allowed-value')),
    flowId: z.uuid(code('invalid')),
    authority: shortText(4)
      .regex(/^\d{4}$/, code('not-allowed-value'))
      .exactOptional(),
    countedFor: shortText(80).exactOptional(),
  })
    .refine(({ flow, step }) => hasStep(flow, step), { ...code('not-allowed-value'), path: ['step'] })
    .refine(({ authority, countedFor }) => authority === undefined || countedFor === undefined, {
      ...code('not-allowed-value'),
      path: ['countedFor'],
    }))();

const flow = () => z.enum(flows, code('not-allowed-value'));

/** POST `/self-service/uploads`: what was counted by hand; each flow, channel and week once. */
export const handCountsInput = /* @__PURE__ */ (() =>
  strict({
    counts: z
      .array(
        strict({
          flow: flow(),
          channel: z.enum(handChannels, code('not-allowed-value')),
          week: weekText(),
          count: z.int(typed).min(1, code('too-small')).max(100_000, code('too-large')),
        }),
        typed,
      )
      .min(1, code('missing'))
      .max(mostCountsAtOnce, code('too-long'))
      .refine(
        (counts) =>
          new Set(counts.map((one) => `${one.flow} ${one.channel} ${one.week}`)).size === counts.length,
        code('not-allowed-value'),
      ),
  }))();

const kleNumber = () =>
  shortText(8).regex(kleForm, code('not-allowed-value')).meta({ pattern: kleForm.source });

/** PUT `/self-service/report-settings`: what is left out is not reported. */
export const reportSettingsInput = /* @__PURE__ */ (() =>
  strict({
    unit: lineWithoutCpr(textLimits.name).exactOptional(),
    closedAtOnce: z.boolean(typed),
    kle: strict(
      Object.fromEntries(reportedFlows.map((reported) => [reported, kleNumber().exactOptional()])) as Record<
        ReportedFlow,
        z.ZodExactOptional<z.ZodString>
      >,
    ),
  }))();

/** PUT `/self-service/tasks`: the operator's list of a season; each flow once. */
export const taskPackageInput = /* @__PURE__ */ (() =>
  strict({
    season: z.enum(seasons, code('not-allowed-value')),
    year: z.int(typed).min(2016, code('too-small')).max(2999, code('too-large')),
    weeks: z
      .array(weekText(), typed)
      .max(mostCountingWeeks, code('too-long'))
      .refine(isEachOnce, code('not-allowed-value')),
    tasks: z
      .array(
        strict({
          flow: flow(),
          obligation: z.enum(obligations, code('not-allowed-value')),
          name: strict({ da: lineWithoutCpr(textLimits.title), en: lineWithoutCpr(textLimits.title) }),
        }),
        typed,
      )
      .max(flows.length, code('too-long'))
      .refine((tasks) => isEachOnce(tasks.map((task) => task.flow)), code('not-allowed-value')),
  }))();

function isEachOnce(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}
