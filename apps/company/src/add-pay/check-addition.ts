import { judgeAmount, judgeAmountForm } from '@frikort/domain/card';
import { type Oere, oere } from '@frikort/domain/money';
import { readTypedAmount } from '@frikort/ui/typed-amount';
import { asProblem, type FormProblem } from '../terms/field-problem.ts';

/** What is typed as pay to add, read and judged; the sums only when nothing is wrong. */
export type CheckedAddition = {
  readonly problem?: FormProblem<'added'>;
  readonly addedOere?: Oere;
  /** What the employment holds afterwards. */
  readonly totalOere?: Oere;
};

/**
 * Reads pay to add the Danish way, and tells early what the API would refuse: at least 1 øre, and at most what remains
 * on the card (R3), where that is known.
 */
export function checkAddition(
  typed: string,
  { heldOere, remainingOere }: { heldOere: Oere; remainingOere: Oere | undefined },
): CheckedAddition {
  const read = readTypedAmount(typed);
  if (!read.ok) {
    const { refusal } = read;
    const why =
      refusal.reason === 'empty'
        ? ({ kind: 'missing' } as const)
        : ({ kind: 'unreadable', refusal } as const);
    return { problem: { field: 'added', why } };
  }
  const addedOere = read.value;
  const judged =
    remainingOere === undefined
      ? judgeAmountForm(addedOere)
      : judgeAmount({ allowanceOere: remainingOere, usedOere: oere(0), amountOere: addedOere });
  if (!judged.ok) {
    return { problem: { field: 'added', why: { kind: 'refused', problem: asProblem(judged.refusal) } } };
  }
  return { addedOere, totalOere: oere(heldOere + addedOere) };
}
