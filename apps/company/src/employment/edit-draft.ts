import {
  isTermsValues,
  type TermsField,
  type TermsValues,
  termsFields,
  textIn,
  withoutCpr,
} from '../terms/terms-values.ts';

/** An edit that is being typed, and what it began from: both as they stand in the fields. */
export type EditDraft = {
  readonly values: TermsValues;
  readonly base: TermsValues;
  /** The version of `base`. */
  readonly version: number;
};

/** The name under which the tab keeps an edit of this employment. */
export function editDraftKey(id: string): string {
  return `edit-${id}`;
}

export function editDraft({ values, base, version }: EditDraft): EditDraft {
  return { values: withoutCpr(values), base: withoutCpr(base), version };
}

export function isEditDraft(value: unknown): value is EditDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'values' in value &&
    isTermsValues(value.values) &&
    'base' in value &&
    isTermsValues(value.base) &&
    'version' in value &&
    typeof value.version === 'number'
  );
}

/** The fields in which two sets of values differ, in the order of the page. */
export function differingFields(one: TermsValues, other: TermsValues): readonly TermsField[] {
  return termsFields.filter((field) => textIn(one, field) !== textIn(other, field));
}

/**
 * What to go on with when someone else has saved meanwhile: a field that was not touched takes what is saved now, a
 * touched one keeps what is typed.
 */
export function mergedValues(base: TermsValues, typed: TermsValues, current: TermsValues): TermsValues {
  const touched = new Set(differingFields(base, typed));
  const pick = (field: TermsField) => textIn(touched.has(field) ? typed : current, field);
  return {
    startDate: pick('startDate'),
    endDate: pick('endDate'),
    amount: pick('amount'),
    contact: {
      name: pick('contact.name'),
      email: pick('contact.email'),
      phone: pick('contact.phone'),
    },
    productionUnit: pick('productionUnit'),
    reference: pick('reference'),
  };
}
