import type { CalendarDate } from '@frikort/domain/calendar';
import { readCardNumber } from '@frikort/domain/card-number';
import type { Contact } from '@frikort/domain/contact';
import { isCprShaped } from '@frikort/domain/cpr';
import { isLockedFromStart } from '@frikort/domain/employment';
import { cleanLine } from '@frikort/domain/text';
import { type RegistrationOrder, registrationOrder } from '../../registration/register.ts';
import { checkTerms } from '../../terms/check-terms.ts';
import { asProblem, type FormProblem } from '../../terms/field-problem.ts';
import type { RefusedField } from '../../terms/refusal-to-fields.ts';
import { columnFields } from '../reading/columns.ts';
import { fieldText, type ImportRow } from './import-row.ts';

export type CellProblem = FormProblem<RefusedField>;

/** A row as it could be sent, or what is wrong in it. */
export type CheckedRow = {
  readonly problems: readonly CellProblem[];
  /** Only when nothing is wrong. */
  readonly order?: RegistrationOrder;
  /** R6: it could not be changed once it is registered. */
  readonly locked: boolean;
};

/** Where ten digits may be just that: a P-number, and a phone number with its country. */
const mayLookLikeCpr: ReadonlySet<RefusedField> = new Set(['productionUnit', 'contact.phone']);

/** Whether anything of a contact person stands in the row itself. */
export function hasOwnContact({ values: { contact } }: Pick<ImportRow, 'values'>): boolean {
  return [contact.name, contact.email, contact.phone].some((text) => text !== '');
}

/**
 * Judges a row by the rules (R3, R5-R9), without its card: that is known to the server alone.
 * @param shared the contact person of every row that has none of its own
 */
export function checkRow(row: ImportRow, shared: Contact, today: CalendarDate): CheckedRow {
  const own = hasOwnContact(row);
  const values = own ? row.values : { ...row.values, contact: shared };
  const card = readCardNumber(row.cardNumber);
  const { problems, terms } = checkTerms(values, { today, balanceOf: () => undefined });
  // What is wrong with the shared contact person stands at its own fields, once.
  const ofRow = own ? problems : problems.filter(({ field }) => !field.startsWith('contact.'));
  const wrong = firstOfEach([...cprNumbers(row), ...cardProblems(row, card.ok), ...ofRow]);
  const locked = terms !== undefined && isLockedFromStart(terms.endDate, today);
  if (wrong.length > 0 || !card.ok || terms === undefined) return { problems: wrong, locked };
  return { problems: wrong, order: registrationOrder(card.value, terms), locked };
}

function cardProblems({ cardNumber }: ImportRow, readable: boolean): CellProblem[] {
  if (readable) return [];
  const field = 'cardNumber';
  if (cleanLine(cardNumber) === '') return [{ field, why: { kind: 'missing' } }];
  return [{ field, why: { kind: 'unreadable', refusal: { code: 'card-number-unreadable' } } }];
}

/** A CPR number is pointed out wherever it stands: it must not be sent (R8). */
function cprNumbers(row: ImportRow): CellProblem[] {
  return columnFields
    .filter((field) => !mayLookLikeCpr.has(field) && isCprShaped(fieldText(row, field)))
    .map((field) => ({ field, why: { kind: 'form', code: 'cpr-shaped' } }));
}

const firstOfEach = (problems: readonly CellProblem[]) =>
  problems.filter(({ field }, place) => problems.findIndex((other) => other.field === field) === place);

/** R8: a reference that an earlier row has too; one that is sent twice would change the first. */
export function repeatedReferences(orders: readonly (RegistrationOrder | undefined)[]): ReadonlySet<number> {
  const seen = new Set<string>();
  return new Set(
    orders.flatMap((order, place) => {
      if (order?.reference === undefined) return [];
      if (seen.has(order.reference)) return [place];
      seen.add(order.reference);
      return [];
    }),
  );
}

export const referenceRepeated: CellProblem = {
  field: 'reference',
  why: { kind: 'refused', problem: asProblem({ code: 'reference-already-used' }) },
};

/** For each row the place of an earlier one that it repeats in every respect: it may be meant, so the page asks. */
export function repeatedRows(
  orders: readonly (RegistrationOrder | undefined)[],
): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const [place, order] of orders.entries()) {
    if (order === undefined || order.reference !== undefined) continue;
    const same = [order.cardNumber, order.startDate, order.endDate, order.amountOere].join(' ');
    const earlier = first.get(same);
    if (earlier === undefined) first.set(same, place);
    else repeats.set(place, earlier);
  }
  return repeats;
}
