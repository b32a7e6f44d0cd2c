import { present } from '@frikort/domain/present';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useUiMessages } from '../messages.ts';
import { Unbroken } from './unbroken.tsx';

export type FieldTexts = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, and what to do; shown above the field and in the error summary. */
  error?: string | undefined;
  /** Shown as "(valgfrit)"; fields are required when nothing is said. */
  optional?: boolean;
  /**
   * How the error is heard. `on-leaving`, the usual way: while one types and when one leaves the field, but not when the
   * form is sent, for then its summary tells everything. `at-once` for a form of one field, which has no summary.
   * `elsewhere` where the form itself says it.
   */
  errorHeard?: 'on-leaving' | 'at-once' | 'elsewhere' | undefined;
};

type FieldProps = FieldTexts & {
  id: string;
  children: (aria: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
};

/** The frame of every field: label, hint and error, tied to the control for assistive technology. */
export function Field({
  id,
  label,
  hint,
  error,
  optional = false,
  errorHeard = 'on-leaving',
  children,
}: FieldProps) {
  const { form } = useUiMessages();
  const { typing, watch } = useIsTypedIn();
  const polite = errorHeard === 'on-leaving' && typing ? 'polite' : 'off';
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint !== undefined && hintId, error !== undefined && errorId].filter(Boolean).join(' ');
  return (
    <div {...watch} className={`form-group ${error === undefined ? '' : 'form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {label}
        {optional && <span className="weight-normal"> ({form.optional})</span>}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={hintId}>
          {typeof hint === 'string' ? <Unbroken>{hint}</Unbroken> : hint}
        </span>
      )}
      <div {...(errorHeard === 'at-once' ? { role: 'alert' } : { 'aria-live': polite })}>
        {error !== undefined && <FieldErrorText id={errorId}>{error}</FieldErrorText>}
      </div>
      {children({
        id,
        ...present({
          'aria-describedby': described === '' ? undefined : described,
          'aria-invalid': error === undefined ? undefined : true,
        }),
      })}
    </div>
  );
}

/** How long what is found wrong on leaving a field may take to be drawn, in milliseconds. */
const leavingMs = 500;

/**
 * Whether the field is being filled in, or has just been left; not once Enter has sent the form. By React's own events,
 * which come after the field's: drawn anew before what is typed has been heard, a field would take it back.
 */
function useIsTypedIn() {
  const [typing, setTyping] = useState(false);
  const leaving = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(leaving.current), []);
  const begin = () => {
    window.clearTimeout(leaving.current);
    setTyping(true);
  };
  const end = () => setTyping(false);
  const watch = {
    onFocus: begin,
    onInput: begin,
    onBlur: () => {
      leaving.current = window.setTimeout(end, leavingMs);
    },
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') end();
    },
  };
  return { typing, watch };
}

/** The message of one field; "Fejl:" is read out, not shown. */
export function FieldErrorText({ id, children }: { id: string; children: ReactNode }) {
  const { form } = useUiMessages();
  return (
    <span className="form-error-message" id={id}>
      <span className="sr-only">{form.errorPrefix}</span>
      {typeof children === 'string' ? <Unbroken>{children}</Unbroken> : children}
    </span>
  );
}

/** The field's id: the caller's own (needed by an error summary), or one of its own. */
export function useFieldId(id: string | undefined): string {
  const own = useId();
  return id ?? own;
}
