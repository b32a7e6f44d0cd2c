import { asRead } from '@frikort/domain/as-read';
import { readCardNumber } from '@frikort/domain/card-number';
import { type CitizenListName, type CitizenSort, citizenSorts } from '@frikort/domain/citizen-list';
import type { SavedFilterInput } from '@frikort/domain/citizen-list-schemas';
import { dueControls } from '@frikort/domain/control';
import type { FieldErrorCode } from '@frikort/domain/field-errors';
import { highestOere } from '@frikort/domain/money';
import { present } from '@frikort/domain/present';
import { cleanLine, hasUnwantedCharacter } from '@frikort/domain/text';
import { textLimits } from '@frikort/domain/text-limits';

/** Which citizens a list is of. */
export type ListView = CitizenListName;

/**
 * What a list's address says, which is what can be kept of it (R17). The text that one filters by is no part of it: it may
 * be a name or a card number, and addresses end up in the browser's history.
 */
export type ListSearch = Readonly<SavedFilterInput['filter']>;

/** Whether a text is an order of the list. */
export function isSort(value: unknown): value is CitizenSort {
  return citizenSorts.some((sort) => sort === value);
}

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function wholeWithin(value: unknown, lowest: number, highest: number): number | undefined {
  const isOne = typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest;
  return isOne ? value : undefined;
}

/** Reads a list's address; what is not known is left out. */
export function listSearch({ status, control, flagged, sort, ...more }: Record<string, unknown>): ListSearch {
  const { withdrawing, caseworker, year, remainingFromOere, remainingUntilOere } = more;
  return {
    ...present({
      control: dueControls.find((one) => one === control),
      caseworker: typeof caseworker === 'string' && uuidForm.test(caseworker) ? caseworker : undefined,
      year: wholeWithin(year, 1000, 2999),
      remainingFromOere: wholeWithin(remainingFromOere, 0, highestOere),
      remainingUntilOere: wholeWithin(remainingUntilOere, 0, highestOere),
    }),
    ...(flagged === true ? { flagged } : {}),
    ...(withdrawing === true ? { withdrawing } : {}),
    ...(status === 'active' || status === 'inactive' ? { status } : {}),
    ...(isSort(sort) ? { sort } : {}),
  };
}

/** Why a text is not filtered by. */
type FilterRefusal = 'too-many-digits' | Extract<FieldErrorCode, 'control-character' | 'too-long'>;

/**
 * The text to filter by, as it may be sent: it stands in the address of the call, so a CPR number must not. Five
 * digits are a card number; more are refused.
 */
export function readFilterText(typed: string): { text?: string; refused?: FilterRefusal } {
  const number = readCardNumber(typed);
  const text = number.ok ? number.value : cleanLine(typed);
  if (text === '') return {};
  if (asRead(text).replace(/\D/g, '').length > 5) return { refused: 'too-many-digits' };
  if (hasUnwantedCharacter(text)) return { refused: 'control-character' };
  return Array.from(text).length > textLimits.search ? { refused: 'too-long' } : { text };
}
