import { todayInCopenhagen } from '@frikort/domain/calendar';
import { judgeCategory, judgePeriod } from '@frikort/domain/effort';
import { judgeBudgetYear } from '@frikort/domain/effort-organisation';
import type { EffortChangeInput, EffortInput } from '@frikort/domain/effort-schemas';
import { accepted } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { EffortCaller } from '../../auth/caller.ts';
import { isId } from '../../http/answer-schemas.ts';
import type { IdempotencyClaim } from '../../http/idempotency.ts';
import { asJudged, createOnce, unlessOutrun } from '../../http/use-case.ts';
import { type EffortDeps, notAppointed, notFound } from '../effort-deps.ts';
import { inEfforts } from '../in-efforts.ts';
import { actsHere } from '../organisations/organisation.ts';
import { refuseTakenName } from '../organisations/service.ts';
import { holdOrganisation } from '../organisations/store.ts';
import { holdEffort, insertEffort, readEffort, readIsOpen, updateEffort, writeBudget } from './store.ts';

const nameTaken = refuseTakenName('efforts_name');

/** Makes an effort of an organisation (R41), once for each claim. */
export async function makeEffort(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  input: EffortInput,
  claim: IdempotencyClaim,
) {
  const at = clock();
  return await createOnce({
    db,
    claim,
    at,
    read: (id) => inEfforts(db, (efforts) => readEffort(efforts, caller, id)),
    store: async () => {
      const make = () =>
        inEfforts(db, async (efforts) => {
          const held = await holdOrganisation(efforts, caller, input.organisationId);
          if (!held) return notFound;
          if (!actsHere(held, 'effort-manager')) return notAppointed('effort-manager');
          const { startDate, endDate = null, categoryId } = input;
          const period = judgePeriod({ startDate, endDate }, held.startDate);
          if (!period.ok) return period;
          const category = judgeCategory({
            current: undefined,
            chosen: categoryId,
            isOpen: await readIsOpen(efforts, categoryId),
            hasParticipants: false,
          });
          if (!category.ok) return category;
          const id = uuidv7();
          await insertEffort(efforts, caller, { id, input, claim, at });
          const made = await readEffort(efforts, caller, id);
          return made && accepted(made);
        });
      return await unlessOutrun(() => make().catch(nameTaken));
    },
    refuse: asJudged,
  });
}

export type EffortChange = { id: string; version: number; changes: EffortChangeInput };

/** Changes an effort from the version that the caller read (R41): a manager of its organisation. */
export async function changeEffort(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, version, changes }: EffortChange,
) {
  if (!isId(id)) return notFound;
  const at = clock();
  const change = () =>
    inEfforts(db, async (efforts) => {
      const held = await holdEffort(efforts, caller, id);
      if (!held) return notFound;
      if (!actsHere(held, 'effort-manager')) return notAppointed('effort-manager');
      if (held.version !== version) return { ok: false, outdated: held } as const;
      const { name, details, startDate, endDate, category } = held;
      const terms = { name, details, startDate, endDate, categoryId: category.id, ...changes };
      const period = judgePeriod(terms, held.organisation.startDate);
      if (!period.ok) return period;
      const judged = judgeCategory({
        current: category.id,
        chosen: terms.categoryId,
        isOpen: await readIsOpen(efforts, terms.categoryId),
        hasParticipants: held.categoryLocked,
      });
      if (!judged.ok) return judged;
      await updateEffort(efforts, caller, { id, terms, at });
      const changed = await readEffort(efforts, caller, id);
      return changed ? accepted(changed) : notFound;
    });
  return await change().catch(nameTaken);
}

export type BudgetChange = { id: string; version: number; year: number; kroner: number | null };

/** Sets the budget of a calendar year (R40), from the version that the caller read. */
export async function setBudget(
  { db, clock }: EffortDeps,
  caller: EffortCaller,
  { id, version, year, kroner }: BudgetChange,
) {
  if (!isId(id)) return notFound;
  const at = clock();
  return await inEfforts(db, async (efforts) => {
    const held = await holdEffort(efforts, caller, id);
    if (!held) return notFound;
    if (!actsHere(held, 'effort-manager')) return notAppointed('effort-manager');
    if (held.version !== version) return { ok: false, outdated: held } as const;
    const judged = judgeBudgetYear(year, held.organisation.startDate, todayInCopenhagen(at));
    if (!judged.ok) return judged;
    await writeBudget(efforts, caller, { id, year, kroner, at });
    const changed = await readEffort(efforts, caller, id);
    return changed ? accepted(changed) : notFound;
  });
}
