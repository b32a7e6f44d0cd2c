import type { ComponentProps, FocusEvent, ReactNode } from 'react';
import { useUiMessages } from '../messages.ts';
import { Field, type FieldTexts, useFieldId } from './field.tsx';
import { typeInto } from './type-into.ts';

/** How wide the field is, as a promise of how much to write. */
export type FieldWidth = 'short' | 'medium' | 'full';

type Frame = FieldTexts & { width?: FieldWidth; suffix?: ReactNode };

export type TextFieldProps = Omit<ComponentProps<'input'>, 'width'> &
  Frame & {
    /** What is read of the text: shown when the field is left, so that a misreading is seen. */
    shownAs?: (text: string) => string;
  };

/** A text field. Spread `register('name')` of react-hook-form into it, and give it the field's error text. */
export function TextField({
  id,
  label,
  hint,
  error,
  optional = false,
  errorHeard,
  width = 'full',
  suffix,
  type = 'text',
  shownAs,
  onBlur,
  ...rest
}: TextFieldProps) {
  const fieldId = useFieldId(id);
  function leave(event: FocusEvent<HTMLInputElement>): void {
    const { value } = event.target;
    const read = shownAs?.(value) ?? value;
    if (read !== value) typeInto(event.target, read);
    onBlur?.(event);
  }
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} optional={optional} errorHeard={errorHeard}>
      {(aria) => {
        const input = (
          <input {...rest} {...aria} onBlur={leave} type={type} className={`form-input field-${width}`} />
        );
        if (suffix === undefined) return input;
        return (
          <div className="form-input-wrapper form-input-wrapper--suffix">
            {input}
            <span className="form-input-suffix" aria-hidden="true">
              {suffix}
            </span>
          </div>
        );
      }}
    </Field>
  );
}

/**
 * An amount in kroner and øre as the page's language writes it: "1.234,50", in English "1,234.50". The value is the
 * text as typed; the form reads it with `readTypedAmount` of `@frikort/ui/format`.
 */
export function AmountField(props: Omit<TextFieldProps, 'suffix' | 'type' | 'inputMode'>) {
  const { form } = useUiMessages();
  return (
    <TextField autoComplete="off" width="medium" {...props} inputMode="decimal" suffix={form.currency} />
  );
}

export type TextAreaProps = ComponentProps<'textarea'> & FieldTexts;

/** A field for several lines. */
export function TextArea({
  id,
  label,
  hint,
  error,
  optional = false,
  errorHeard,
  rows = 4,
  ...rest
}: TextAreaProps) {
  const fieldId = useFieldId(id);
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} optional={optional} errorHeard={errorHeard}>
      {(aria) => <textarea {...rest} {...aria} rows={rows} className="form-input field-full" />}
    </Field>
  );
}
