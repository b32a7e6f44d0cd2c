/**
 * What can be wrong with one field (closed list). The apps have a text in Danish and English for each;
 * `errors[].code` of a `validation-failed` problem is always one of these.
 */
export const fieldErrorCodes = [
  'missing',
  'unknown-field',
  'wrong-type',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'not-allowed-value',
  'control-character',
  'cpr-shaped',
  'not-a-cpr',
  'not-a-card-number',
  'not-a-date',
  'not-an-amount',
  'date-in-future',
  'not-an-email',
  'not-a-phone',
  'not-a-web-page',
  'not-a-production-unit',
  'placeholder-unknown',
  'placeholder-missing',
  'nothing-to-change',
  'invalid',
] as const;

export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/** One thing wrong in the input. `path` is dotted from the root (`contact.phone`), empty for the whole input. */
export type FieldError = { path: string; code: FieldErrorCode };

/** The parts of a zod issue that are read here, so that this module needs no zod. */
export type SchemaIssue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[] | undefined;
};

/** True for a word of the closed list. */
export function isFieldErrorCode(text: string): text is FieldErrorCode {
  return fieldErrorCodes.some((code) => code === text);
}

const codeOfKind: Readonly<Record<string, FieldErrorCode>> = {
  invalid_type: 'wrong-type',
  too_small: 'too-small',
  too_big: 'too-large',
  invalid_value: 'not-allowed-value',
  invalid_union: 'not-allowed-value',
};

/** More than a form has fields. What is wrong beyond them would only make the answer longer than the question. */
export const mostFieldErrors = 50;

/**
 * Turns the issues of a zod schema into field errors, at most {@link mostFieldErrors}. The schemas of this package write
 * the field code as the issue's message; what zod says on its own is mapped by kind. Input values are never copied:
 * they may be personal.
 */
export function fieldErrorsOf(issues: readonly SchemaIssue[]): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const error of issues.slice(0, mostFieldErrors).flatMap(errorsOf)) {
    if (errors.size < mostFieldErrors) errors.set(`${error.code} ${error.path}`, error);
  }
  return [...errors.values()];
}

function errorsOf({ code, path, message, keys = [] }: SchemaIssue): FieldError[] {
  if (code === 'unrecognized_keys') {
    return keys
      .slice(0, mostFieldErrors)
      .map((key) => ({ path: dotted([...path, key]), code: 'unknown-field' }));
  }
  const known = isFieldErrorCode(message) ? message : (codeOfKind[code ?? ''] ?? 'invalid');
  return [{ path: dotted(path), code: known }];
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
