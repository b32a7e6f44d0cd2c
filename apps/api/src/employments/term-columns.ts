import {
  type EmploymentField,
  type EmploymentTerms,
  employmentFields,
  employmentTerms,
  goingOnTerms,
  hasTrait,
  mapTerms,
  type OptionalTerm,
  optionalTerms,
  termOf,
} from '@frikort/domain/employment-terms';
import { present } from '@frikort/domain/present';
import { anonymisedName } from '@frikort/domain/retention';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Placed } from '../database/statement.ts';

/* What follows from the declaration of the terms of an employment for statements and answers. */

const columnOf = (field: EmploymentField): SQL => sql.raw(employmentTerms[field].column);

const list = (parts: SQL[]): SQL => sql.join(parts, sql`, `);

const casts = { date: sql`::date`, oere: sql`::bigint`, text: sql`` } as const;

/** A value as a statement takes it; `null` for what was left out. */
type Value = string | number | SQLWrapper | null | undefined;

/** Terms as they are sent to a statement, where what is left out may be missing. */
type SentTerms = Placed<{
  startDate: string;
  endDate: string;
  amountOere: number;
  contact: { name: string; email: string; phone: string };
}> & { readonly [Field in OptionalTerm]?: Placed<string> | null | undefined };

function termIn(terms: SentTerms, field: EmploymentField): Value {
  switch (field) {
    case 'contact.name':
      return terms.contact.name;
    case 'contact.email':
      return terms.contact.email;
    case 'contact.phone':
      return terms.contact.phone;
    default:
      return terms[field];
  }
}

const sent = (terms: SentTerms, field: EmploymentField): SQL =>
  sql`${termIn(terms, field) ?? null}${casts[termOf(field).type]}`;

/** The columns of the terms, for an insert; in the order of {@link termValues}. */
export const termColumns: SQL = list(employmentFields.map(columnOf));

/** The values of new terms. */
export const termValues = (terms: SentTerms): SQL =>
  list(employmentFields.map((field) => sent(terms, field)));

/** Sets every column of the terms. */
export const termAssignments = (terms: SentTerms): SQL =>
  list(employmentFields.map((field) => sql`${columnOf(field)} = ${sent(terms, field)}`));

/** What is left of the terms of an anonymised citizen's employment (R29); `null` and nothing where a text stood. */
export const termsCleared: SQL = list(
  employmentFields
    .filter((field) => termOf(field).retention === 'clear')
    .map((field) => sql`${columnOf(field)} = ${clearedValue(field)}`),
);

function clearedValue(field: EmploymentField): SQL {
  if (hasTrait(field, 'optional')) return sql`null`;
  return field === 'contact.name' ? sql`${anonymisedName}` : sql`''`;
}

/** Terms of the row `employment`: arguments of `json_build_object`. */
export const optionalTermsJson = (fields: readonly OptionalTerm[] = optionalTerms): SQL =>
  list(fields.map((field) => sql`${sql.raw(`'${field}'`)}, employment.${columnOf(field)}`));

function schemaOf(field: OptionalTerm) {
  const text = z.string().optional();
  return hasTrait(field, 'ownCompanyOnly')
    ? text.meta({ description: "The company's own; shown only to it" })
    : text;
}

/** What may be left out, as rows have it. */
export const optionalTermRows = mapTerms(optionalTerms, () => z.string().nullable());

/** What may be left out, as answers have it. */
export const optionalTermSchemas = mapTerms(optionalTerms, schemaOf);

/** What goes on after New Year of it. */
export const goingOnSchemas = mapTerms(goingOnTerms, schemaOf);

/** What a viewer is told of what may be left out (R8). */
export function optionalTermsFor(
  ownCompany: boolean,
  terms: Pick<EmploymentTerms, OptionalTerm>,
): { [Field in OptionalTerm]?: string } {
  const told = optionalTerms.filter((field) => ownCompany || !hasTrait(field, 'ownCompanyOnly'));
  return givenTerms(told, terms);
}

/** Those of the fields that are given. */
export function givenTerms<Field extends OptionalTerm>(
  fields: readonly Field[],
  terms: Pick<EmploymentTerms, Field>,
): { [Given in Field]?: string } {
  return present(mapTerms(fields, (field) => terms[field]));
}
