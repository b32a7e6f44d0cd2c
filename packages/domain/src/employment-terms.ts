import type { CalendarDate } from './calendar.ts';
import type { Contact } from './contact.ts';
import type { Oere } from './money.ts';

/*
 * What a company says of an employment, each field once. From here follow the column in the database and who may change
 * it, the input and the answer of the API, what history compares, the columns of files, and what is left when the citizen
 * is anonymised.
 */

type Term = {
  /** Its column of `employments`. */
  readonly column: string;
  readonly type: 'date' | 'oere' | 'text';
  /** It may be left out; stored as `null` then, which an edit sets it to as well. */
  readonly optional?: true;
  /** R8: only the company that owns the employment sees it, in answers, history and files. */
  readonly ownCompanyOnly?: true;
  /** R5: what is registered after New Year begins with it. */
  readonly goesOn?: true;
  /** R29: whether it stays for statistics when the citizen is anonymised, or goes, in history too. */
  readonly retention: 'keep' | 'clear';
};

/** The fields that a company enters and may edit (R8), in the order in which history and files tell them. */
export const employmentTerms = {
  startDate: { column: 'start_date', type: 'date', retention: 'keep' },
  endDate: { column: 'end_date', type: 'date', retention: 'keep' },
  amountOere: { column: 'amount_oere', type: 'oere', retention: 'keep' },
  'contact.name': { column: 'contact_name', type: 'text', retention: 'clear' },
  'contact.email': { column: 'contact_email', type: 'text', retention: 'clear' },
  'contact.phone': { column: 'contact_phone', type: 'text', retention: 'clear' },
  productionUnit: {
    column: 'production_unit',
    type: 'text',
    optional: true,
    goesOn: true,
    retention: 'keep',
  },
  reference: { column: 'reference', type: 'text', optional: true, ownCompanyOnly: true, retention: 'clear' },
} as const satisfies Record<string, Term>;

type Terms = typeof employmentTerms;

/** One of the fields, as history names it. */
export type EmploymentField = keyof Terms;

/** The fields that may be left out. */
export type OptionalTerm = {
  [Field in EmploymentField]: Terms[Field] extends { optional: true } ? Field : never;
}[EmploymentField];

/** The fields that may be left out and go on after New Year. */
export type GoingOnTerm = {
  [Field in OptionalTerm]: Terms[Field] extends { goesOn: true } ? Field : never;
}[OptionalTerm];

/** What is declared of some fields and not of others. */
type Trait = 'optional' | 'ownCompanyOnly' | 'goesOn';

/** The fields in their order. */
export const employmentFields: readonly EmploymentField[] = keysOf(employmentTerms);

/** What is declared of a field. */
export const termOf = (field: EmploymentField): Term => employmentTerms[field];

const isOptional = (field: EmploymentField): field is OptionalTerm => hasTrait(field, 'optional');

/** The fields that may be left out, in their order. */
export const optionalTerms: readonly OptionalTerm[] = employmentFields.filter(isOptional);

const goesOn = (field: OptionalTerm): field is GoingOnTerm => hasTrait(field, 'goesOn');

/** The fields that may be left out and go on after New Year, in their order. */
export const goingOnTerms: readonly GoingOnTerm[] = optionalTerms.filter(goesOn);

/** Whether a trait is declared of a field. */
export function hasTrait(field: EmploymentField, trait: Trait): boolean {
  return termOf(field)[trait] === true;
}

/** R8: what a company may edit. What may be left out is `null` when it is. */
export type EmploymentTerms = {
  startDate: CalendarDate;
  endDate: CalendarDate;
  amountOere: Oere;
  contact: Contact;
} & { [Field in OptionalTerm]: string | null };

/** R8: an edit; what is absent stays, `null` clears. `amountOere` is judged, hence any number. */
export type EmploymentChanges = {
  startDate?: CalendarDate | undefined;
  endDate?: CalendarDate | undefined;
  amountOere?: number | undefined;
  contact?: Contact | undefined;
} & { [Field in OptionalTerm]?: string | null | undefined };

const ofContact = { 'contact.name': 'name', 'contact.email': 'email', 'contact.phone': 'phone' } as const;

/** Something for each field, in the shape of the terms. */
export type ByTerm<Value> = {
  readonly [Field in Exclude<EmploymentField, keyof typeof ofContact>]?: Value | undefined;
} & { readonly contact: { readonly [Part in (typeof ofContact)[keyof typeof ofContact]]: Value } };

/** What the terms, or what has their shape, say of a field. */
export function readTerm<Value>(terms: ByTerm<Value>, field: EmploymentField): Value | undefined {
  switch (field) {
    case 'contact.name':
    case 'contact.email':
    case 'contact.phone':
      return terms.contact[ofContact[field]];
    default:
      return terms[field];
  }
}

/** Those of what may be left out, taken from what has more; not given is `null`. */
export function optionalTermsOf(from: { readonly [Field in OptionalTerm]?: string | null | undefined }): {
  [Field in OptionalTerm]: string | null;
} {
  return mapTerms(optionalTerms, (field) => from[field] ?? null);
}

/** Something for each of some fields. */
export function mapTerms<Field extends EmploymentField, Value>(
  fields: readonly Field[],
  make: (field: Field) => Value,
): { [Each in Field]: Value } {
  return Object.fromEntries(fields.map((field) => [field, make(field)])) as { [Each in Field]: Value };
}

/** The keys of an object that has no others. */
function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
