import type { Contact } from '@frikort/domain/contact';
import { isCprShaped } from '@frikort/domain/cpr';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import { amountInput, dateInput } from '@frikort/ui/format';

/** What stands in the fields of an employment, as typed. */
export type TermsValues = {
  startDate: string;
  endDate: string;
  amount: string;
  contact: { name: string; email: string; phone: string };
  productionUnit: string;
  reference: string;
};

/** The fields, named as react-hook-form does; each name is also the id of its field. In the order of the page. */
export const termsFields = [
  'startDate',
  'endDate',
  'amount',
  'contact.name',
  'contact.email',
  'contact.phone',
  'productionUnit',
  'reference',
] as const;

export type TermsField = (typeof termsFields)[number];

export function isTermsField(text: string): text is TermsField {
  return termsFields.some((field) => field === text);
}

export const emptyTerms: TermsValues = {
  startDate: '',
  endDate: '',
  amount: '',
  contact: { name: '', email: '', phone: '' },
  productionUnit: '',
  reference: '',
};

/** What is typed in one field. */
export function textIn(values: TermsValues, field: TermsField): string {
  switch (field) {
    case 'contact.name':
      return values.contact.name;
    case 'contact.email':
      return values.contact.email;
    case 'contact.phone':
      return values.contact.phone;
    default:
      return values[field];
  }
}

/** A stored employment as it stands in the fields. */
export function valuesOfTerms(terms: EmploymentTerms): TermsValues {
  return {
    startDate: dateInput(terms.startDate),
    endDate: dateInput(terms.endDate),
    amount: amountInput(terms.amountOere),
    contact: { ...terms.contact },
    productionUnit: terms.productionUnit ?? '',
    reference: terms.reference ?? '',
  };
}

function isTexts<Key extends string>(value: unknown, keys: readonly Key[]): value is Record<Key, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    keys.every((key) => typeof Object.getOwnPropertyDescriptor(value, key)?.value === 'string')
  );
}

function isContact(value: unknown): value is Contact {
  return isTexts(value, ['name', 'email', 'phone']);
}

/** Recognises what an earlier version of the page, or the same one, has put into a draft. */
export function isTermsValues(value: unknown): value is TermsValues {
  return (
    isTexts(value, ['startDate', 'endDate', 'amount', 'productionUnit', 'reference']) &&
    'contact' in value &&
    isContact(value.contact)
  );
}

function withoutCprText(text: string): string {
  return isCprShaped(text) ? '' : text;
}

/** What may be stored in the tab: a field into which something shaped like a CPR number was typed is left out. */
export function withoutCpr(values: TermsValues): TermsValues {
  const { name, email, phone } = values.contact;
  return {
    startDate: withoutCprText(values.startDate),
    endDate: withoutCprText(values.endDate),
    amount: withoutCprText(values.amount),
    contact: {
      name: withoutCprText(name),
      email: withoutCprText(email),
      phone: withoutCprText(phone),
    },
    productionUnit: withoutCprText(values.productionUnit),
    reference: withoutCprText(values.reference),
  };
}
