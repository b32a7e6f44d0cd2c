import { type ReactNode, useId } from 'react';
import { useUiMessages } from '../messages.ts';

export type FieldTexts = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, and what to do; shown above the field and in the error summary. */
  error?: string | undefined;
  /** Shown as "(valgfrit)"; fields are required when nothing is said. */
  optional?: boolean;
};

type FieldProps = FieldTexts & {
  id: string;
  children: (aria: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
};

/** The frame of every field: label, hint and error, tied to the control for assistive technology. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const { form } = useUiMessages();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint !== undefined && hintId, error !== undefined && errorId].filter(Boolean).join(' ');
  return (
    <div className={`form-group ${error === undefined ? '' : 'form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {label}
        {optional && <span className="weight-normal"> ({form.optional})</span>}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={hintId}>
          {hint}
        </span>
      )}
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
    </div>
  );
}

/** The message of one field; "Fejl:" is read out, not shown. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const { form } = useUiMessages();
  return (
    <span className="form-error-message" id={id}>
      <span className="sr-only">{form.errorPrefix}</span>
      {children}
    </span>
  );
}

/** The field's id: the caller's own (needed by an error summary), or one of its own. */
export function useFieldId(id: string | undefined): string {
  const own = useId();
  return id ?? own;
}
