import type { ComponentProps, ReactNode } from 'react';
import { Field, FieldErrorText, type FieldTexts, useFieldId } from './field.tsx';

export type SelectProps = ComponentProps<'select'> & FieldTexts;

/** A choice of one from a list; the `option` elements are its children. */
export function Select({
  id,
  label,
  hint,
  error,
  optional = false,
  errorHeard,
  children,
  ...rest
}: SelectProps) {
  const fieldId = useFieldId(id);
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} optional={optional} errorHeard={errorHeard}>
      {(aria) => (
        <select {...rest} {...aria} className="form-select">
          {children}
        </select>
      )}
    </Field>
  );
}

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** A single tick, never set beforehand when it confirms something (R13). */
export function Checkbox({ id, label, hint, error, ...rest }: CheckboxProps) {
  const fieldId = useFieldId(id);
  const described = [hint !== undefined && `${fieldId}-hint`, error !== undefined && `${fieldId}-error`];
  return (
    <div className={`form-group ${error === undefined ? '' : 'form-error'}`}>
      <div role="alert">
        {error !== undefined && <FieldErrorText id={`${fieldId}-error`}>{error}</FieldErrorText>}
      </div>
      <div className="form-group-checkbox">
        <input
          {...rest}
          type="checkbox"
          id={fieldId}
          className="form-checkbox"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
        <label htmlFor={fieldId}>{label}</label>
        {hint !== undefined && (
          <span className="form-hint" id={`${fieldId}-hint`}>
            {hint}
          </span>
        )}
      </div>
    </div>
  );
}

type ChoiceGroupProps = {
  groupId: string;
  label: ReactNode;
  hint: ReactNode;
  error: string | undefined;
  children: ReactNode;
};

/** What stands around a few choices: what they are about, a hint, and what is wrong. */
function ChoiceGroup({ groupId, label, hint, error, children }: ChoiceGroupProps) {
  const described = [hint !== undefined && `${groupId}-hint`, error !== undefined && `${groupId}-error`];
  return (
    <div className={`form-group ${error === undefined ? '' : 'form-error'}`}>
      <fieldset aria-describedby={described.filter(Boolean).join(' ') || undefined}>
        <legend className="form-label">{label}</legend>
        {hint !== undefined && (
          <span className="form-hint" id={`${groupId}-hint`}>
            {hint}
          </span>
        )}
        {error !== undefined && <FieldErrorText id={`${groupId}-error`}>{error}</FieldErrorText>}
        {children}
      </fieldset>
    </div>
  );
}

type ChoiceProps = ComponentProps<'input'> & {
  type: 'checkbox' | 'radio';
  id: string;
  option: { label: ReactNode; hint?: ReactNode };
};

/** One of a few choices, with its own hint. */
function Choice({ type, id, option: { label, hint }, ...input }: ChoiceProps) {
  return (
    <div className={`form-group-${type}`}>
      <input
        {...input}
        type={type}
        id={id}
        className={`form-${type}`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

export type CheckboxGroupProps<Value extends string> = {
  /** The id of the first one, so that an error summary can lead there. */
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  options: readonly { value: Value; label: string; hint?: string }[];
  chosen: readonly Value[];
  onChoose: (chosen: readonly Value[]) => void;
};

/** A choice of some, tick by tick; chosen ones come in the order of the options. */
export function CheckboxGroup<Value extends string>({
  id,
  label,
  hint,
  error,
  options,
  chosen,
  onChoose,
}: CheckboxGroupProps<Value>) {
  const groupId = useFieldId(undefined);
  const values = options.map(({ value }) => value);
  const withTick = (value: Value, ticked: boolean) =>
    values.filter((one) => (one === value ? ticked : chosen.includes(one)));
  return (
    <ChoiceGroup groupId={groupId} label={label} hint={hint} error={error}>
      {options.map((option, place) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={place === 0 ? id : `${groupId}-${option.value}`}
          option={option}
          checked={chosen.includes(option.value)}
          onChange={({ target }) => onChoose(withTick(option.value, target.checked))}
        />
      ))}
    </ChoiceGroup>
  );
}

export type RadioGroupProps = FieldTexts & {
  name: string;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  /** Spread of `register('name')`, or `value` and `onChange` of one's own. */
  input?: ComponentProps<'input'>;
  value?: string;
};

/** A choice of one from a few, all in sight. */
export function RadioGroup({ name, label, hint, error, options, input, value }: RadioGroupProps) {
  const groupId = useFieldId(undefined);
  return (
    <ChoiceGroup groupId={groupId} label={label} hint={hint} error={error}>
      {options.map((option, place) => (
        <Choice
          {...input}
          {...(value === undefined ? {} : { checked: value === option.value })}
          key={option.value}
          type="radio"
          // The first one carries the field's name, so that an error summary can lead to it.
          id={place === 0 ? name : `${groupId}-${option.value}`}
          name={name}
          value={option.value}
          option={option}
        />
      ))}
    </ChoiceGroup>
  );
}
