import {
  type ByTerm,
  type EmploymentField,
  type EmploymentTerms,
  employmentFields,
  employmentTerms,
  goingOnTerms,
  hasTrait,
  mapTerms,
  type OptionalTerm,
  optionalTerms,
  readTerm,
  termOf,
} from '@frikort/domain/employment-terms';
import { present } from '@frikort/domain/present';
import { anonymisedName } from '@frikort/domain/retention';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { z } from 'zod';

/* What follows from the declaration of the terms of an employment for statements and answers. */

const columnOf = (field: EmploymentField): SQL => sql.raw(employmentTerms[field].column);

const list = (parts: SQL[]): SQL => sql.join(parts, sql`, `);

const casts = { date: sql`::date`, oere: sql`::bigint`, text: sql`` } as const;

/** Terms as they are sent to a statement: each a value or its place; what is left out may be missing. */
type SentTerms = ByTerm<string | number | SQLWrapper | null>;

const sent = (terms: SentTerms, field: EmploymentField): SQL =>
  sql`${readTerm(terms, field) ?? null}${casts[termOf(field).type]}`;

/** The columns of the terms, for an insert; in the order of {@link termValues}. */
export const termColumns: SQL = list(employmentFields.map(columnOf));

/** The values of new terms. */
export const termValues = (terms: SentTerms): SQL =>
  list(employmentFields.map((field) => sent(terms, field)));

/** Sets every column of the terms. */
export const termAssignments = (terms: SentTerms): SQL =>
  list(employmentFields.map((field) => sql`${columnOf(field)} = ${sent(terms, field)}`));

const recordTypes = { date: sql`date`, oere: sql`bigint`, text: sql`text` } as const;

/** The columns of the terms as `jsonb_to_recordset` reads them from {@link termRecord}. */
export const termRecordColumns: SQL = list(
  employmentFields.map((field) => sql`${columnOf(field)} ${recordTypes[termOf(field).type]}`),
);

/** Terms by the names of their columns, for a statement that is sent many rows as JSON. */
export function termRecord(terms: EmploymentTerms): Record<string, string | number | null> {
  return Object.fromEntries(
    employmentFields.map((field) => [
      employmentTerms[field].column,
      readTerm<string | number | null>(terms, field) ?? null,
    ]),
  );
}

/** The columns of the terms of the row `row`, in the order of {@link termColumns}. */
export const termsOfRow: SQL = list(employmentFields.map((field) => sql`row.${columnOf(field)}`));

/** Sets every column of the terms as the row `row` has it. */
export const termAssignmentsOfRow: SQL = list(
  employmentFields.map((field) => sql`${columnOf(field)} = row.${columnOf(field)}`),
);

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
