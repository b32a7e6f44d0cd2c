import type { Problem, RefusalOf } from '@frikort/api-client/problem';
import type { FormProblem, Why } from './field-problem.ts';
import { isTermsField, type TermsField, type TermsValues, textIn } from './terms-values.ts';

/** The fields of an employment, and the card number it is registered on. */
export type RefusedField = TermsField | 'cardNumber';

/** What a registration or an edit may be refused with. */
type Refusal = RefusalOf<'/api/v1/employments', 'post'> | RefusalOf<'/api/v1/employments/{id}', 'patch'>;

const fieldOfCode: Readonly<Record<string, RefusedField>> = {
  'card-number-unknown': 'cardNumber',
  'enrolment-inactive': 'cardNumber',
  'no-card-in-year': 'startDate',
  'end-before-start': 'endDate',
  'not-in-one-calendar-year': 'endDate',
  'amount-invalid': 'amount',
  'amount-exceeds-remaining': 'amount',
  'reference-already-used': 'reference',
} satisfies Partial<Record<Refusal, RefusedField>>;

/** Where a path of the request body stands on the page. */
function fieldOfPath(path: string): RefusedField | undefined {
  if (path === 'amountOere') return 'amount';
  if (path === 'contact') return 'contact.name';
  if (path === 'cardNumber') return path;
  return isTermsField(path) ? path : undefined;
}

export type RefusedFields = {
  fields: readonly FormProblem<RefusedField>[];
  /** What concerns no field: shown by itself. */
  general?: Problem;
};

/** Finds the fields that a refusal of the API is about; each keeps the facts that help the user on. */
export function refusalToFields(problem: Problem): RefusedFields {
  const field = fieldOfCode[problem.code];
  if (field !== undefined) return { fields: [{ field, why: { kind: 'refused', problem } }] };
  if (problem.code !== 'validation-failed') return { fields: [], general: problem };
  const fields = problem.errors.flatMap(({ path, code }): FormProblem<RefusedField>[] => {
    const named = fieldOfPath(path);
    if (named === undefined) return [];
    const why: Why = code === 'missing' ? { kind: 'missing' } : { kind: 'form', code };
    return [{ field: named, why }];
  });
  return fields.length === problem.errors.length && fields.length > 0
    ? { fields }
    : { fields, general: problem };
}

/** What a refusal of the API rests on: it stands until one of these fields is changed. */
const restsOn: Readonly<Record<TermsField, readonly TermsField[]>> = {
  startDate: ['startDate', 'endDate'],
  endDate: ['startDate', 'endDate'],
  amount: ['startDate', 'endDate', 'amount'],
  'contact.name': ['contact.name'],
  'contact.email': ['contact.email'],
  'contact.phone': ['contact.phone'],
  productionUnit: ['productionUnit'],
  reference: ['reference'],
};

/** Whether a field still says what the API has refused. */
export function stillStands(field: TermsField, sent: TermsValues, now: TermsValues): boolean {
  return restsOn[field].every((other) => textIn(sent, other) === textIn(now, other));
}
