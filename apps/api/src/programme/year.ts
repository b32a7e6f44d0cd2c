import { type Oere, oere } from '@frikort/domain/money';
import { type Allowance, allowanceInForce, allowanceSteps, isExample } from '@frikort/domain/programme-year';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { instantSchema, oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

export const stepSchema = z.strictObject({ from: instantSchema, allowanceOere: oereSchema });

/** A programme year as the operator sees it (R1). */
export const enteredYearSchema = z
  .strictObject({
    year: z.int(),
    enteredAt: instantSchema,
    openedAt: instantSchema.nullable(),
    example: z.literal(true).optional(),
    allowanceOere: oereSchema.meta({ description: 'What binds now; of a year to come, what binds first' }),
    steps: z.array(stepSchema).meta({ description: 'What binds from now on, as far as it is entered' }),
    allowances: z
      .array(
        z.strictObject({
          allowanceOere: oereSchema,
          effectiveFrom: instantSchema,
          enteredAt: instantSchema,
          enteredBy: z.string().nullable().meta({ description: 'Null for what the law had set before' }),
          supersededAt: instantSchema.nullable(),
        }),
      )
      .meta({ description: 'Everything that was ever entered, newest first' }),
    cardsInUse: z.int().meta({ description: 'Cards of the year that something is registered on' }),
    highestUsedOere: oereSchema.meta({ description: 'The most that any card of the year has used' }),
  })
  .meta({ id: 'EnteredYear', examples: [answered.enteredYear] });

export const enteredYearsSchema = z.strictObject({ items: z.array(enteredYearSchema) });

/** One amount as it was entered. */
type StoredAllowance = {
  allowanceOere: Oere;
  effectiveFrom: Date;
  enteredAt: Date;
  enteredBy: string | null;
  supersededAt: Date | null;
};

export type StoredYear = {
  id: string;
  year: number;
  enteredAt: Date;
  openedAt: Date | null;
  example: boolean;
  allowances: StoredAllowance[];
  cardsInUse: number;
  highestUsedOere: Oere;
};

/** A row of `programme_years` with all that belongs to it, as one JSON object; an expression over the alias `y`. */
export const yearColumns = sql`json_build_object('id', y.id, 'year', y.year, 'enteredAt', y.entered_at,
  'openedAt', y.opened_at, 'example', y.example,
  'allowances', (
    select json_agg(json_build_object('allowanceOere', a.allowance_oere, 'effectiveFrom', a.effective_from,
      'enteredAt', a.entered_at, 'enteredBy', actors.name, 'supersededAt', a.superseded_at)
      order by a.effective_from desc, a.entered_at desc, a.superseded_at desc nulls first)
    from programme_year_allowances a left join actors on actors.id = a.entered_by
    where a.year = y.year),
  'cardsInUse', (select count(*) from cards where cards.year = y.year and cards.used_oere > 0),
  'highestUsedOere', coalesce((select max(used_oere) from cards where cards.year = y.year), 0)) as entered`;

/** A row that selects {@link yearColumns}. */
export const yearRow = z.strictObject({
  entered: z.strictObject({
    id: z.uuid(),
    year: z.int(),
    enteredAt: z.string(),
    openedAt: z.string().nullable(),
    example: z.boolean(),
    allowances: z
      .array(
        z.strictObject({
          allowanceOere: z.int(),
          effectiveFrom: z.string(),
          enteredAt: z.string(),
          enteredBy: z.string().nullable(),
          supersededAt: z.string().nullable(),
        }),
      )
      .nullable(),
    cardsInUse: z.int(),
    highestUsedOere: z.int(),
  }),
});

const instantOf = (text: string | null) => (text === null ? null : new Date(text));

export function toStoredYear({ entered }: z.output<typeof yearRow>): StoredYear {
  return {
    ...entered,
    enteredAt: new Date(entered.enteredAt),
    openedAt: instantOf(entered.openedAt),
    highestUsedOere: oere(entered.highestUsedOere),
    allowances: (entered.allowances ?? []).map((allowance) => ({
      ...allowance,
      allowanceOere: oere(allowance.allowanceOere),
      effectiveFrom: new Date(allowance.effectiveFrom),
      enteredAt: new Date(allowance.enteredAt),
      supersededAt: instantOf(allowance.supersededAt),
    })),
  };
}

/** The amounts of a year that stand, as the rules of R1 take them. */
export function standingAllowances({ year, example, allowances }: StoredYear): Allowance[] {
  return allowances
    .filter(({ supersededAt }) => supersededAt === null)
    .map(({ allowanceOere, effectiveFrom, enteredBy }) => {
      const madeUp = example && enteredBy === null;
      return { year, allowanceOere, effectiveFrom, ...(madeUp ? { madeUp } : {}) };
    });
}

const stepOf = ({ from, allowanceOere }: { from: Date; allowanceOere: Oere }) => ({
  from: from.toISOString(),
  allowanceOere,
});

/** What binds from now on; the first step of a year that has not begun is from its first amount's instant. */
export function stepsOf(entered: readonly Allowance[], year: number, at: Date) {
  return allowanceSteps(entered, year, at).map(stepOf);
}

/** What the operator sees of a year. */
export function yearFor(stored: StoredYear, at: Date): z.output<typeof enteredYearSchema> {
  const { year, enteredAt, openedAt, allowances, cardsInUse, highestUsedOere } = stored;
  const standing = standingAllowances(stored);
  return {
    year,
    enteredAt: enteredAt.toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    ...(isExample(standing, at) ? { example: true as const } : {}),
    allowanceOere: allowanceInForce(standing, year, at) ?? 0,
    steps: stepsOf(standing, year, at),
    allowances: allowances.map((allowance) => ({
      ...allowance,
      effectiveFrom: allowance.effectiveFrom.toISOString(),
      enteredAt: allowance.enteredAt.toISOString(),
      supersededAt: allowance.supersededAt?.toISOString() ?? null,
    })),

    cardsInUse,
    highestUsedOere,
  };
}
