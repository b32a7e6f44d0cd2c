import { letterInputs } from '@frikort/domain/authority-schemas';
import { isCprShaped } from '@frikort/domain/cpr';
import { type FieldErrorCode, fieldErrorsOf } from '@frikort/domain/field-errors';
import {
  type LetterKind,
  type LetterLanguage,
  type LetterText,
  letterLanguages,
} from '@frikort/domain/letter';
import { textLimits } from '@frikort/domain/text-limits';

const parts = ['title', 'body', 'complaint'] as const;
export type LetterPartName = (typeof parts)[number];

/** A field of the form, by its id. */
export type LetterField = `${LetterLanguage}-${LetterPartName}`;

/** What stands in the fields; a grant has no `complaint`. */
export type TypedLetter = Readonly<Partial<Record<LetterField, string>>>;

/** The longest text of each part, in characters. */
export const longest: Readonly<Record<LetterPartName, number>> = {
  title: textLimits.letterTitle,
  body: textLimits.letterBody,
  complaint: textLimits.letterComplaint,
};

export function partsOf(kind: LetterKind): LetterPartName[] {
  return parts.filter((part) => kind === 'deactivation' || part !== 'complaint');
}

/** The fields of a kind in their order on the page. */
export function fieldsOf(
  kind: LetterKind,
): { field: LetterField; language: LetterLanguage; part: LetterPartName }[] {
  return letterLanguages.flatMap((language) =>
    partsOf(kind).map((part) => ({ field: `${language}-${part}` as const, language, part })),
  );
}

export function typedOf(kind: LetterKind, text: LetterText): TypedLetter {
  return Object.fromEntries(
    fieldsOf(kind).map(({ field, language, part }) => [field, text[language][part] ?? '']),
  );
}

export function isTypedOf(kind: LetterKind) {
  return (value: unknown): value is TypedLetter => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = new Map<string, unknown>(Object.entries(value));
    return fieldsOf(kind).every(({ field }) => typeof fields.get(field) === 'string');
  };
}

export function isSame(one: TypedLetter, other: TypedLetter): boolean {
  const entries = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return entries.length === others.size && entries.every(([field, text]) => others.get(field) === text);
}

/** No draft holds what looks like a CPR number. */
export function mayBeKept(typed: TypedLetter): boolean {
  return !Object.values(typed).some((text) => isCprShaped(text));
}

export type LetterReading = {
  errors: Partial<Record<LetterField, FieldErrorCode>>;
  /** Absent while something is wrong. */
  text?: LetterText;
};

/** Reads the form as the API would. */
export function readLetter(kind: LetterKind, typed: TypedLetter): LetterReading {
  const partsIn = (language: LetterLanguage) =>
    Object.fromEntries(partsOf(kind).map((part) => [part, typed[`${language}-${part}`] ?? '']));
  const read = letterInputs[kind].safeParse({ da: partsIn('da'), en: partsIn('en') });
  if (read.success) return { errors: {}, text: read.data };
  const errors: LetterReading['errors'] = {};
  for (const { path, code } of fieldErrorsOf(read.error.issues)) {
    const field = fieldsOf(kind).find(({ language, part }) => path === `${language}.${part}`)?.field;
    if (field !== undefined) errors[field] ??= code;
  }
  return { errors };
}
