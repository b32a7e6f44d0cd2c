import { useEffect, useId, useRef } from 'react';
import { useUiMessages } from '../messages.ts';
import { Icon } from './icon.tsx';
import { Unbroken } from './unbroken.tsx';

export type FieldMessage = {
  /** The id of the field; a form uses its field names as ids. */
  readonly field: string;
  /** The same text as at the field. */
  readonly message: string;
};

type ErrorSummaryProps = {
  messages: readonly FieldMessage[];
  /** Changes with every attempt (react-hook-form's `submitCount`), so that each one moves focus here again. */
  attempt: number;
};

function goTo(field: string): void {
  const control = document.getElementById(field);
  // Nobody can be led into what is closed.
  for (let part = control?.closest('details'); part; part = part.parentElement?.closest('details')) {
    part.open = true;
  }
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}

/**
 * What is wrong in a form, above it. Takes focus when it appears, and is read out by that: no alert, which would say it
 * twice. Each line leads to its field.
 */
export function ErrorSummary({ messages, attempt }: ErrorSummaryProps) {
  const { form } = useUiMessages();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const shown = messages.length > 0;
  // A new attempt moves focus here although nothing else may have changed.
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups no fields
    <div
      className="alert alert-error error-summary"
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-list`}
    >
      <Icon name="error" className="alert-icon" />
      <h2 id={`${id}-heading`} className="alert-heading">
        {form.summaryHeading}
      </h2>
      <ul id={`${id}-list`} className="nobullet-list">
        {messages.map(({ field, message }) => (
          <li key={field}>
            <a
              className="function-link"
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              <Unbroken>{message}</Unbroken>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
