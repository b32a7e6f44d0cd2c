import { isSmall, smallestShown } from '@frikort/domain/disclosure-control';
import {
  budgetPerParticipant,
  hiddenInReport,
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

const reportRowSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Of the effort, or of the category across organisations' }),
    name: z.string().optional().meta({ description: 'Of the effort' }),
    category: z.strictObject({ id: idSchema, name: bothLanguages }),
    participants: count().meta({
      description: `Who took part for a day of the year at least; \`null\` is hidden, because a number below ${smallestShown} could be found out`,
    }),
    women: count(),
    men: count(),
    counted: count().meta({ description: 'The numbers entered where nobody is registered one by one' }),
    named: count(),
    finished: count().meta({ description: 'Of the named: those who have finished' }),
    benefitBefore: distribution,
    occupationBefore: distribution,
    benefitAfter: distribution,
    occupationAfter: distribution,
    budgetKroner: z.number(),
    budgetPerParticipantKroner: z.number().optional(),
    withFrikort: count().meta({ description: 'Of the named: linked to a frikort' }),
    withEmployment: count().meta({
      description: 'Of those: with an employment on it that began during or after the effort',
    }),
    medianDaysToEmployment: z.number().optional().meta({ description: 'From the start in the effort' }),
  })
  .meta({ id: 'EffortReportRow' });
export type ReportRow = z.output<typeof reportRowSchema>;

export const reportSchema = z
  .strictObject({ year: z.int(), items: z.array(reportRowSchema) })
  .meta({ id: 'EffortReport', examples: [answered.effortReport] });

/** @param reach `own`: of the reader's organisation, all of it; `all`: across organisations, without small numbers */
export function reportRowFor(stored: StoredReportRow, reach: 'own' | 'all'): ReportRow {
  const { id, name, category, counted, budgetKroner, medianDays } = stored;
  const counts = new Map(Object.entries(stored.counts));
  const hidden: ReadonlySet<string> =
    reach === 'own' ? new Set() : hiddenInReport(counts, new Map(Object.entries(stored.own)));
  const cell = (of: string) => (hidden.has(of) ? null : (counts.get(of) ?? 0));
  const distributionOf = (state: ReportedState) =>
    valuesOf[state].map((value) => ({ value, participants: cell(`${state}:${value}`) }));
  const participants = cell('participants');
  const perParticipant =
    participants === null || (reach === 'all' && isSmall(counted))
      ? undefined
      : budgetPerParticipant(budgetKroner, participants + counted);
  const [benefitBefore, occupationBefore, benefitAfter, occupationAfter] = reportedStates.map(distributionOf);
  const isTold = (cell('employed') ?? 0) >= (reach === 'own' ? 1 : smallestShown);
  return {
    id,
    ...(reach === 'own' ? { name } : {}),
    category,
    participants,
    women: cell('sex:woman'),
    men: cell('sex:man'),
    counted: reach === 'all' && isSmall(counted) ? null : counted,
    named: cell('named'),
    finished: cell('finished'),
    benefitBefore: benefitBefore ?? [],
    occupationBefore: occupationBefore ?? [],
    benefitAfter: benefitAfter ?? [],
    occupationAfter: occupationAfter ?? [],
    budgetKroner,
    withFrikort: cell('linked'),
    withEmployment: cell('employed'),
    ...present({
      budgetPerParticipantKroner: perParticipant,
      medianDaysToEmployment: isTold ? medianDays : null,
    }),
  };
}
