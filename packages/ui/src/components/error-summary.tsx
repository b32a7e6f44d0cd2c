import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
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

/** What a control is called, read from its label without what stands behind ("optional"). */
function labelOf(field: string): string | undefined {
  return document.querySelector(`label[for="${CSS.escape(field)}"]`)?.firstChild?.textContent?.trim();
}

/** The labels of fields whose text others have too: two links that read alike tell nobody where they lead (WCAG 2.4.4). */
function useLabelsOfAlike(messages: readonly FieldMessage[]): Readonly<Record<string, string>> {
  const alike = messages.filter((one) =>
    messages.some((other) => other !== one && other.message === one.message),
  );
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  // With the texts the labels change, in another language.
  const shown = JSON.stringify(alike);
  useLayoutEffect(() => {
    const fields: FieldMessage[] = JSON.parse(shown);
    setLabels(Object.fromEntries(fields.map(({ field }) => [field, labelOf(field) ?? ''])));
  }, [shown]);
  return labels;
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
  const labels = useLabelsOfAlike(messages);
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
              <Unbroken>{labels[field] ? `${labels[field]}: ${message}` : message}</Unbroken>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
