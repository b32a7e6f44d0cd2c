import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Unbroken } from './unbroken.tsx';

export type AlertKind = 'info' | 'success' | 'warning' | 'error';

type AlertProps = {
  kind: AlertKind;
  heading?: ReactNode;
  headingId?: string | undefined;
  children?: ReactNode;
  /** True when the message comes after something the user did: assistive technology then reads it out. */
  announce?: boolean;
};

/** A message in the page (DKFDS "besked"). Errors are read out at once, others when the reader pauses. */
export function Alert({ kind, heading, headingId, children, announce = false }: AlertProps) {
  const role = announce ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`alert alert-${kind}`} role={role}>
      <Icon name={kind} className="alert-icon" />
      {heading !== undefined && (
        <p id={headingId} className="alert-heading">
          {typeof heading === 'string' ? <Unbroken>{heading}</Unbroken> : heading}
        </p>
      )}
      <div className="alert-text">{children}</div>
    </div>
  );
}
