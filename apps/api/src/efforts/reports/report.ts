import { isSmall, smallestShown } from '@frikort/domain/disclosure-control';
import { hiddenInQuarters, type Quarter, quarterCell } from '@frikort/domain/effort-quarter';
import {
  budgetPerParticipant,
  hiddenInReport,
  middleOf,
  type ReportedState,
  reportedStates,
  valuesOf,
} from '@frikort/domain/effort-report';
import { present } from '@frikort/domain/present';
import { z } from 'zod';
import { idSchema } from '../../http/answer-schemas.ts';
import { answered } from '../../http/openapi/examples.ts';
import type { StoredReportRow } from './store.ts';

const bothLanguages = z.strictObject({ da: z.string(), en: z.string() });
const count = () => z.int().nullable();
const distribution = z.array(z.strictObject({ value: z.string(), participants: count() }));

const ofYear = 'Absent of a quarter';
const ofYearAcross = 'Absent of a quarter across organisations';

const reportRowSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Of the effort, or of the category across organisations' }),
    name: z.string().optional().meta({ description: 'Of the effort' }),
    category: z.strictObject({ id: idSchema, name: bothLanguages }),
    participants: count().meta({
      description: `Who took part for a day of the year at least, or of the quarter by name; \`null\` is hidden, because a number below ${smallestShown} could be found out`,
    }),
    women: count(),
    men: count(),
    counted: count()
      .optional()
      .meta({ description: `The numbers entered where nobody is registered one by one. ${ofYear}` }),
    named: count(),
    finished: count()
      .optional()
      .meta({ description: `Of the named: those who have finished. ${ofYearAcross}, as is what follows` }),
    benefitBefore: distribution.optional(),
    occupationBefore: distribution.optional(),
    benefitAfter: distribution.optional(),
    occupationAfter: distribution.optional(),
    budgetKroner: z
      .number()
      .optional()
      .meta({ description: `The year’s. ${ofYear}` }),
    budgetPerParticipantKroner: z.number().optional(),
    withFrikort: count().optional().meta({ description: 'Of the named: linked to a frikort' }),
    withEmployment: count().optional().meta({
      description: 'Of those: with an employment on it that began during or after the effort',
    }),
    medianDaysToEmployment: z.number().optional().meta({ description: 'From the start in the effort' }),
  })
  .meta({ id: 'EffortReportRow' });
export type ReportRow = z.output<typeof reportRowSchema>;

export const reportSchema = z
  .strictObject({
    year: z.int(),
    quarter: z.int().optional().meta({ description: 'Absent of a whole year' }),
    items: z.array(reportRowSchema),
  })
  .meta({ id: 'EffortReport', examples: [answered.effortReport] });

/** A row of a quarter across organisations: who took part by name, and of which sex. */
export function quarterRowFor(stored: StoredReportRow, quarter: Quarter): ReportRow {
  const year = new Map(Object.entries(stored.counts));
  const own = new Map(Object.entries(stored.own));
  const others = new Map([...year].map(([cell, count]) => [cell, count - (own.get(cell) ?? 0)]));
  const hiddenOfYear = hiddenInReport(year, own);
  const spansOfOthers = stored.spans.map((span) => ({ ...span, participants: span.participants - span.own }));
  const isHiddenOfYear = (cell: string) => hiddenOfYear.has(cell);
  const hidden = new Set([
    ...hiddenInQuarters(year, stored.spans, isHiddenOfYear),
    ...hiddenInQuarters(others, spansOfOthers, isHiddenOfYear),
  ]);
  const told = stored.spans.filter(({ first, last }) => first <= quarter && quarter <= last);
  const cell = (sex?: 'woman' | 'man') => {
    if (hidden.has(quarterCell(quarter, sex))) return null;
    const among = told.filter((span) => sex === undefined || span.sex === sex);
    return among.reduce((sum, { participants }) => sum + participants, 0);
  };
  const participants = cell();
  const { id, category } = stored;
  return { id, category, participants, women: cell('woman'), men: cell('man'), named: participants };
}

/**
 * A row of a year, or of a quarter of one's own.
 * @param reach `own`: of the reader's organisation, all of it; `all`: across organisations, without small numbers
 */
export function reportRowFor(
  stored: StoredReportRow,
  { reach, isQuarter }: { reach: 'own' | 'all'; isQuarter: boolean },
): ReportRow {
  const { id, name, category, counted, budgetKroner, days } = stored;
  const counts = new Map(Object.entries(stored.counts));
  const hidden: ReadonlySet<string> =
    reach === 'own' ? new Set() : hiddenInReport(counts, new Map(Object.entries(stored.own)));
  const cell = (of: string) => (hidden.has(of) ? null : (counts.get(of) ?? 0));
  const distributionOf = (state: ReportedState) =>
    valuesOf[state].map((value) => ({ value, participants: cell(`${state}:${value}`) }));
  const participants = cell('participants');
  const isCountedHidden = reach === 'all' && isSmall(counted);
  const perParticipant =
    participants === null || isCountedHidden
      ? undefined
      : budgetPerParticipant(budgetKroner, participants + counted);
  const [benefitBefore, occupationBefore, benefitAfter, occupationAfter] = reportedStates.map(distributionOf);
  const isTold = (cell('employed') ?? 0) >= (reach === 'own' ? 1 : smallestShown);
  const ofWholeYear = {
    counted: isCountedHidden ? null : counted,
    budgetKroner,
    ...present({ budgetPerParticipantKroner: perParticipant }),
  };
  return {
    id,
    ...(reach === 'own' ? { name } : {}),
    category,
    participants,
    women: cell('sex:woman'),
    men: cell('sex:man'),
    named: cell('named'),
    finished: cell('finished'),
    benefitBefore: benefitBefore ?? [],
    occupationBefore: occupationBefore ?? [],
    benefitAfter: benefitAfter ?? [],
    occupationAfter: occupationAfter ?? [],
    withFrikort: cell('linked'),
    withEmployment: cell('employed'),
    ...(isQuarter ? {} : ofWholeYear),
    ...present({ medianDaysToEmployment: isTold ? middleOf(days) : undefined }),
  };
}
