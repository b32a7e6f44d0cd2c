import { todayInCopenhagen } from '@frikort/domain/calendar';
import { type DateBound, readDate } from '@frikort/domain/typed-date';
import { type ComponentProps, useRef, useState } from 'react';
import { currentTime } from '../current-time.ts';
import { dateInput } from '../format.ts';
import { lazyDialog } from '../lazy/lazy-part.tsx';
import { useUiMessages } from '../messages.ts';
import { Field, type FieldTexts, useFieldId } from './field.tsx';
import { Icon } from './icon.tsx';
import { typeInto } from './type-into.ts';

const CalendarPopover = lazyDialog(() =>
  import('./calendar-popover.tsx').then((module) => module.CalendarPopover),
);

export type DateFieldProps = Omit<ComponentProps<'input'>, 'type' | 'width'> &
  FieldTexts & {
    /** What is known of a date typed without its year: the calendar opens where the form reads it. */
    bound?: (() => DateBound) | undefined;
    /** What the calendar and its button are about, where the label alone does not tell one date from the next. */
    calendarLabel?: string;
  };

/**
 * A date, day first in both languages: a plain text field, read by `readDate` of
 * `@frikort/domain/typed-date`, and a calendar for those who want one. The value is the text as typed.
 */
export function DateField({
  id,
  label,
  calendarLabel,
  hint,
  error,
  optional = false,
  errorHeard,
  bound,
  ref,
  ...rest
}: DateFieldProps) {
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
    const read = readDate(input.current?.value ?? '', todayInCopenhagen(currentTime()), bound?.());
    return read.ok ? read.value : undefined;
  }

  return (
    <Field
      id={fieldId}
      label={label}
      hint={hint ?? form.dateHint}
      error={error}
      optional={optional}
      errorHeard={errorHeard}
    >
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
            <span className="sr-only">
              {form.chooseDate}: {calendarLabel ?? label}
            </span>
          </button>
          {open && (
            <CalendarPopover
              trigger={trigger}
              label={calendarLabel ?? label}
              value={typedDate()}
              onChoose={(date) => {
                if (input.current) typeInto(input.current, dateInput(date));
                setOpen(false);
              }}
              onClose={() => setOpen(false)}
            />
          )}
        </div>
      )}
    </Field>
  );
}
