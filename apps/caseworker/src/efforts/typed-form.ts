import { isCprShaped } from '@frikort/domain/cpr';
import { fieldErrorsOf, type SchemaIssue } from '@frikort/domain/field-errors';
import { useDraft } from '@frikort/ui/drafts';
import { fieldErrorText } from '@frikort/ui/input-text';
import { type FormEvent, useState } from 'react';

/** What stands in the fields, by their names. */
export type TypedFields<Field extends string> = Readonly<Record<Field, string>>;

/** What is made of it: what is wrong, by field, or what is sent. */
export type FormReading<Field extends string, Input> = {
  readonly errors: Partial<Record<Field, string>>;
  readonly input?: Input | undefined;
};

/**
 * What a schema of the domain says is wrong, in words, by the fields of the form.
 * @param fieldAt the field that asks for what stands at a path of the input; the path itself when left out
 * @param longest how long the text of a field may be
 */
export function errorsBySchema<Field extends string>(
  issues: readonly SchemaIssue[],
  typed: TypedFields<Field>,
  {
    fieldAt = {},
    longest = {},
  }: {
    fieldAt?: Readonly<Record<string, NoInfer<Field>>>;
    longest?: Partial<Record<NoInfer<Field>, number>>;
  },
): Partial<Record<Field, string>> {
  const errors: Partial<Record<Field, string>> = {};
  for (const { path, code } of fieldErrorsOf(issues)) {
    const field = fieldAt[path] ?? Object.keys(typed).find((name): name is Field => name === path);
    if (field !== undefined) errors[field] ??= fieldErrorText(code, longest[field], typed[field]);
  }
  return errors;
}

/**
 * A form whose fields are texts: they survive errors and a reload, and from the first attempt on say what is wrong.
 * @param draftKey what the tab keeps them by
 * @param initial what stands there at first; its names are those of the fields
 * @param read what is made of it; asked at each drawing, so that errors are told in the language of the page
 */
export function useTypedForm<Field extends string, Input>(
  draftKey: string,
  initial: TypedFields<Field>,
  read: (typed: TypedFields<NoInfer<Field>>) => FormReading<NoInfer<Field>, Input>,
  labels: Readonly<Record<NoInfer<Field>, string>>,
) {
  const names = Object.keys(initial).filter((name): name is Field => name in labels);
  const draft = useDraft(draftKey, (value): value is TypedFields<Field> => {
    if (typeof value !== 'object' || value === null) return false;
    const kept = new Map<string, unknown>(Object.entries(value));
    return names.every((name) => typeof kept.get(name) === 'string');
  });
  const [typed, setTyped] = useState(draft.initial ?? initial);
  const [attempt, setAttempt] = useState(0);
  const { errors, input } = read(typed);
  const shown: Partial<Record<Field, string>> = attempt > 0 ? errors : {};

  function set(next: TypedFields<Field>): void {
    setTyped(next);
    if (!names.some((name) => isCprShaped(next[name]))) draft.save(next);
  }

  return {
    typed,
    set,
    errors: shown,
    /** What a text field, a list or a date field is given. */
    field: (name: Field) => ({
      id: name,
      label: labels[name],
      error: shown[name],
      value: typed[name],
      autoComplete: 'off',
      onChange: ({ target }: { target: { value: string } }) => set({ ...typed, [name]: target.value }),
    }),
    /** What `ErrorSummary` is given. */
    summary: {
      attempt,
      messages: names.flatMap((field) => {
        const message = shown[field];
        return message === undefined ? [] : [{ field, message: `${labels[field]}: ${message}` }];
      }),
    },
    /** Sends what is typed when nothing is wrong with it. */
    submit: (send: (input: Input) => void) => (event?: FormEvent) => {
      event?.preventDefault();
      setAttempt(attempt + 1);
      if (input !== undefined) send(input);
    },
    /** Once it is sent, or given up. */
    clear: draft.clear,
  };
}
