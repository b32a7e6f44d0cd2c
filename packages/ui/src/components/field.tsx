import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useUiMessages } from '../messages.ts';

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
  const frame = useRef<HTMLDivElement>(null);
  const typing = useIsTypedIn(frame);
  const polite = errorHeard === 'on-leaving' && typing ? 'polite' : 'off';
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint !== undefined && hintId, error !== undefined && errorId].filter(Boolean).join(' ');
  return (
    <div ref={frame} className={`form-group ${error === undefined ? '' : 'form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {label}
        {optional && <span className="weight-normal"> ({form.optional})</span>}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={hintId}>
          {hint}
        </span>
      )}
      <div {...(errorHeard === 'at-once' ? { role: 'alert' } : { 'aria-live': polite })}>
        {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      </div>
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
    </div>
  );
}

/** How long what is found wrong on leaving a field may take to be drawn, in milliseconds. */
const leavingMs = 500;

/** Whether the field is being filled in, or has just been left; not once Enter has sent the form. */
function useIsTypedIn(frame: RefObject<HTMLElement | null>): boolean {
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let timer: number | undefined;
    const begin = () => {
      window.clearTimeout(timer);
      setTyping(true);
    };
    const end = () => setTyping(false);
    const leave = () => {
      timer = window.setTimeout(end, leavingMs);
    };
    const send = ({ key }: KeyboardEvent) => key === 'Enter' && end();
    element.addEventListener('focusin', begin);
    element.addEventListener('input', begin);
    element.addEventListener('focusout', leave);
    element.addEventListener('keydown', send);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('focusin', begin);
      element.removeEventListener('input', begin);
      element.removeEventListener('focusout', leave);
      element.removeEventListener('keydown', send);
    };
  }, [frame]);
  return typing;
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
