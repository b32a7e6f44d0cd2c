import { type Oere, oere } from '@frikort/domain/money';
import { proposalKinds } from '@frikort/domain/operator-schemas';
import {
  type Allowance,
  allowanceInForce,
  allowanceSteps,
  isExample,
  operatorConfirmations,
} from '@frikort/domain/programme-year';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { idSchema, instantSchema, oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

export const stepSchema = z.strictObject({ from: instantSchema, allowanceOere: oereSchema });

/** What an operator proposed, and what became of it (R1). */
const proposalSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(proposalKinds),
  opensAt: instantSchema.nullable().meta({ description: 'Of an opening: null for at once' }),
  allowanceOere: oereSchema.nullable().meta({ description: 'Of another amount' }),
  effectiveFrom: instantSchema.nullable(),
  source: z.string().nullable(),
  proposedAt: instantSchema,
  proposedBy: z.string(),
  isCaller: z.literal(true).optional().meta({ description: 'The caller proposed it' }),
  outcome: z.enum(['confirmed', 'dropped', 'overtaken']).nullable(),
  decidedAt: instantSchema.nullable(),
  decidedBy: z.string().nullable(),
});

/** A programme year as the operator sees it (R1). */
export const enteredYearSchema = z
  .strictObject({
    year: z.int(),
    enteredAt: instantSchema,
    openedAt: instantSchema.nullable().meta({
      description: 'From when the year is open, which may lie ahead; null when nobody has opened it',
    }),
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
          source: z.string().nullable().meta({ description: 'Where the amount stands' }),
        }),
      )
      .meta({ description: 'Everything that was ever entered, newest first' }),
    proposals: z
      .array(proposalSchema)
      .meta({ description: 'What was ever proposed, newest first; at most one is undecided' }),
    cardsInUse: z.int().meta({ description: 'Cards of the year that something is registered on' }),
    highestUsedOere: oereSchema.meta({ description: 'The most that any card of the year has used' }),
  })
  .meta({ id: 'EnteredYear', examples: [answered.enteredYear] });

export const enteredYearsSchema = z.strictObject({
  items: z.array(enteredYearSchema),
  confirmation: z.enum(operatorConfirmations).meta({
    description: 'How many people an opening, or a lowering of a year with cards, takes',
    examples: ['two-people'],
  }),
});

/** One amount as it was entered. */
type StoredAllowance = {
  allowanceOere: Oere;
  effectiveFrom: Date;
  enteredAt: Date;
  enteredBy: string | null;
  supersededAt: Date | null;
  source: string | null;
};

/** What was proposed, as it is kept. */
export type StoredProposal = {
  id: string;
  opensAt: Date | null;
  allowanceOere: Oere | null;
  effectiveFrom: Date | null;
  source: string | null;
  proposedAt: Date;
  proposer: { id: string; name: string };
  outcome: 'confirmed' | 'dropped' | 'overtaken' | null;
  decidedAt: Date | null;
  decidedBy: string | null;
};

export type StoredYear = {
  id: string;
  year: number;
  enteredAt: Date;
  openedAt: Date | null;
  example: boolean;
  allowances: StoredAllowance[];
  proposals: StoredProposal[];
  cardsInUse: number;
  highestUsedOere: Oere;
};

/** A row of `programme_years` with all that belongs to it, as one JSON object; an expression over the alias `y`. */
export const yearColumns = sql`json_build_object('id', y.id, 'year', y.year, 'enteredAt', y.entered_at,
  'openedAt', y.opened_at, 'example', y.example,
  'allowances', (
    select json_agg(json_build_object('allowanceOere', a.allowance_oere, 'effectiveFrom', a.effective_from,
      'enteredAt', a.entered_at, 'enteredBy', actors.name, 'supersededAt', a.superseded_at, 'source', a.source)
      order by a.effective_from desc, a.entered_at desc, a.superseded_at desc nulls first)
    from programme_year_allowances a left join actors on actors.id = a.entered_by
    where a.year = y.year),
  'proposals', (
    select json_agg(json_build_object('id', p.id, 'opensAt', p.opens_at, 'allowanceOere', p.allowance_oere,
      'effectiveFrom', p.effective_from, 'source', p.source, 'proposedAt', p.proposed_at,
      'proposer', json_build_object('id', p.proposed_by, 'name', proposer.name), 'outcome', p.outcome,
      'decidedAt', p.decided_at, 'decidedBy', decider.name) order by p.proposed_at desc, p.id desc)
    from programme_proposals p join actors proposer on proposer.id = p.proposed_by
      left join actors decider on decider.id = p.decided_by
    where p.year = y.year),
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
          source: z.string().nullable(),
        }),
      )
      .nullable(),
    proposals: z
      .array(
        z.strictObject({
          id: z.uuid(),
          opensAt: z.string().nullable(),
          allowanceOere: z.int().nullable(),
          effectiveFrom: z.string().nullable(),
          source: z.string().nullable(),
          proposedAt: z.string(),
          proposer: z.strictObject({ id: z.uuid(), name: z.string() }),
          outcome: z.enum(['confirmed', 'dropped', 'overtaken']).nullable(),
          decidedAt: z.string().nullable(),
          decidedBy: z.string().nullable(),
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
    proposals: (entered.proposals ?? []).map((proposal) => ({
      ...proposal,
      opensAt: instantOf(proposal.opensAt),
      allowanceOere: proposal.allowanceOere === null ? null : oere(proposal.allowanceOere),
      effectiveFrom: instantOf(proposal.effectiveFrom),
      proposedAt: new Date(proposal.proposedAt),
      decidedAt: instantOf(proposal.decidedAt),
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

/** What an operator sees of a proposal. */
function proposalFor(
  { proposer, ...stored }: StoredProposal,
  caller: { actorId: string },
): z.output<typeof proposalSchema> {
  return {
    ...stored,
    kind: stored.allowanceOere === null ? 'opening' : 'allowance',
    opensAt: stored.opensAt?.toISOString() ?? null,
    effectiveFrom: stored.effectiveFrom?.toISOString() ?? null,
    proposedAt: stored.proposedAt.toISOString(),
    proposedBy: proposer.name,
    ...(proposer.id === caller.actorId ? { isCaller: true as const } : {}),
    decidedAt: stored.decidedAt?.toISOString() ?? null,
  };
}

/** What an operator sees of a year. */
export function yearFor(
  stored: StoredYear,
  caller: { actorId: string },
  at: Date,
): z.output<typeof enteredYearSchema> {
  const { year, enteredAt, openedAt, allowances, proposals, cardsInUse, highestUsedOere } = stored;
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
    proposals: proposals.map((proposal) => proposalFor(proposal, caller)),

    cardsInUse,
    highestUsedOere,
  };
}
