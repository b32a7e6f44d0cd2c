import type { EnteredYear, YearPreview } from './queries/years.ts';

type Step = EnteredYear['steps'][number];

/** The changes to come that an amount would undo: entered so far, and not to come any more once it is saved. */
export function cancelledSteps(
  { steps: [, ...coming] }: Pick<EnteredYear, 'steps'>,
  { steps }: Pick<YearPreview, 'steps'>,
): Step[] {
  const stays = ({ from, allowanceOere }: Step) =>
    steps.some((step) => step.from === from && step.allowanceOere === allowanceOere);
  return coming.filter((step) => !stays(step));
}
