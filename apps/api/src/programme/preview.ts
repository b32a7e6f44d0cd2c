import { allowanceInForce } from '@frikort/domain/programme-year';
import type {
  AllowanceBelowUsed,
  LaterAllowanceInForce,
  ValidationFailed,
  YearAlreadyOpen,
} from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { z } from 'zod';
import type { OperatorCaller } from '../auth/caller.ts';
import { instantSchema, oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { judgeChange, judgeYearOpening, type ProgrammeDeps } from './service.ts';
import { countCardHolders, readYear } from './store.ts';
import { type StoredYear, standingAllowances, stepSchema, stepsOf } from './year.ts';

/** What opening a year, or another amount of it, would do (R1, R13). */
export const previewSchema = z
  .strictObject({
    year: z.int(),
    kind: z.enum(['opening', 'first', 'raise', 'lowering', 'unchanged']),
    bindsFrom: instantSchema,
    currentOere: oereSchema.nullable(),
    steps: z.array(stepSchema).meta({ description: 'What would bind from now on' }),
    cards: z
      .strictObject({ active: z.int(), inactive: z.int() })
      .meta({ description: 'How many frikort have, or would have, a card in the year, by status' }),
    cardsInUse: z.int(),
    highestUsedOere: oereSchema,
  })
  .meta({ id: 'ProgrammeYearPreview', examples: [answered.yearPreview] });

type Preview = z.output<typeof previewSchema>;

/** Another amount, or nothing for the opening of the year. */
export type Proposal = { allowanceOere: number; effectiveFrom: string } | undefined;

/** Tells what an opening or another amount would do, and refuses what would be refused. */
export async function previewYear(
  deps: ProgrammeDeps,
  caller: OperatorCaller,
  year: number,
  proposal: Proposal,
) {
  const at = deps.clock();
  const stored = await readYear(deps.db, { year });
  if (!stored) return refused({ code: 'not-found' });
  const effect = proposal === undefined ? effectOfOpening(stored, at) : effectOfChange(stored, proposal, at);
  if (!effect.ok) return effect;
  const { cardsInUse, highestUsedOere, openedAt } = stored;
  const cards = await countCardHolders(deps.db, { caller, at }, { year, openedAt: openedAt ?? at });
  const preview: Preview = { year, ...effect.value, cards, cardsInUse, highestUsedOere };
  return accepted(preview);
}

type Effect = Result<
  Pick<Preview, 'kind' | 'bindsFrom' | 'currentOere' | 'steps'>,
  AllowanceBelowUsed | LaterAllowanceInForce | ValidationFailed | YearAlreadyOpen
>;

function effectOfOpening(stored: StoredYear, at: Date): Effect {
  const { year } = stored;
  const judged = judgeYearOpening(stored, {}, at);
  if (!judged.ok) return judged;
  const standing = standingAllowances(stored);
  const value = {
    kind: 'opening',
    bindsFrom: at.toISOString(),
    currentOere: allowanceInForce(standing, year, at) ?? null,
    steps: stepsOf(standing, year, at),
  } as const;
  return accepted(value);
}

function effectOfChange(stored: StoredYear, proposal: NonNullable<Proposal>, at: Date): Effect {
  const judged = judgeChange(stored, proposal, at);
  if (!judged.ok) return judged;
  const { entry, after } = judged.value;
  const value = {
    kind: entry.kind,
    bindsFrom: entry.bindsFrom.toISOString(),
    currentOere: allowanceInForce(standingAllowances(stored), stored.year, at) ?? null,
    steps: stepsOf(after, stored.year, at),
  };
  return accepted(value);
}
