import { calendarDate, formatDate, readDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { type ComponentProps, lazy, Suspense, useRef, useState } from 'react';
import { useUiMessages } from '../messages.ts';
import { Field, type FieldTexts, useFieldId } from './field.tsx';
import { Icon } from './icon.tsx';

const CalendarPopover = lazy(() => import('./calendar-popover.tsx'));

export type DateFieldProps = Omit<ComponentProps<'input'>, 'type' | 'width'> & FieldTexts;

/** Sets the text as if it had been typed, so that whoever listens to the field (react-hook-form) hears it. */
function type(input: HTMLInputElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * A date in the Danish way, in both languages: a plain text field, read by `readDate` of
 * `@frikort/domain/calendar`, and a calendar for those who want one. The value is the text as typed.
 */
export function DateField({ id, label, hint, error, optional = false, ref, ...rest }: DateFieldProps) {
  const { form } = useUiMessages();
  const fieldId = useFieldId(id);
  const input = useRef<HTMLInputElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  function setInput(element: HTMLInputElement | null): void {
    input.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  }

  function typedDate(): string | undefined {
    const read = readDate(input.current?.value ?? '', todayInCopenhagen(new Date()));
    return read.ok ? read.value : undefined;
  }

  return (
    <Field id={fieldId} label={label} hint={hint ?? form.dateHint} error={error} optional={optional}>
      {(aria) => (
        <div className="date-field">
          <input
            autoComplete="off"
            {...rest}
            {...aria}
            ref={setInput}
            type="text"
            inputMode="numeric"
            className="form-input field-medium"
          />
          <button
            ref={trigger}
            type="button"
            className="date-field__button"
            aria-haspopup="dialog"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name="calendar-month" />
            <span className="sr-only">{form.chooseDate}</span>
          </button>
          {open && (
            <Suspense fallback={null}>
              <CalendarPopover
                trigger={trigger}
                label={label}
                value={typedDate()}
                onChoose={(date) => {
                  if (input.current) type(input.current, formatDate(calendarDate(date)));
                  setOpen(false);
                }}
                onClose={() => setOpen(false)}
              />
            </Suspense>
          )}
        </div>
      )}
    </Field>
  );
}
