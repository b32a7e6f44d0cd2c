import { type ReactNode, useEffect, useId, useRef } from 'react';
import { focusOnceDrawn } from '../focus.ts';
import { Alert, type AlertKind } from './alert.tsx';

type OutcomeProps = {
  kind?: AlertKind;
  heading?: ReactNode;
  children?: ReactNode;
  /** What tells one time from the next; the same act again takes the focus again. */
  of?: unknown;
};

/**
 * What an act has come to. It takes the focus, for what was pressed may be gone: so it is read out, and Tab goes on from
 * it. After a change of page it does so in place of the heading (`focus-on-navigation.ts`).
 */
export function Outcome({ kind = 'success', heading, children, of }: OutcomeProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => focusOnceDrawn(() => box.current), [of]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups no fields
    <div ref={box} tabIndex={-1} role="group" aria-labelledby={id} className="outcome">
      <Alert kind={kind} heading={heading} headingId={heading === undefined ? undefined : id}>
        {heading === undefined ? <div id={id}>{children}</div> : children}
      </Alert>
    </div>
  );
}
