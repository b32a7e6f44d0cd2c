import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useUiMessages } from '../messages.ts';
import { Icon, type IconName } from './icon.tsx';

/** One primary button per page; `warning` only for what cannot be undone. */
export type ButtonLook = 'primary' | 'secondary' | 'tertiary' | 'warning';

type Look = { look?: ButtonLook; icon?: IconName };

export type ButtonProps = ComponentProps<'button'> & Look & { busy?: boolean };

/**
 * A button. While `busy` it says so, keeps its width and swallows further presses; it is never disabled, for a
 * disabled button cannot say why.
 */
export function Button({
  look = 'secondary',
  icon,
  busy = false,
  type = 'button',
  className = '',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const { dialog } = useUiMessages();
  return (
    <button
      {...rest}
      type={type}
      className={`button button-${look} ${busy ? 'is-busy' : ''} ${className}`}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {busy && <span className="button__busy" role="status" aria-label={dialog.working} />}
    </button>
  );
}

export type AnchorButtonProps = ComponentProps<'a'> & Look;

/** A link that looks like a button: it goes somewhere, also out of the app (login, PDF). */
export function AnchorButton({
  look = 'secondary',
  icon,
  className = '',
  children,
  ...rest
}: AnchorButtonProps) {
  return (
    <a {...rest} className={`button button-${look} ${className}`}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

/** A link to a page of the app that looks like a button; `to` is checked against the app's routes. */
export const ButtonLink = createLink(AnchorButton);

/** Buttons side by side, the primary one first. */
export function ButtonGroup({ children }: { children: React.ReactNode }) {
  return <div className="button-group">{children}</div>;
}

/** A small action that looks like a link (DKFDS function link). */
export function FunctionButton({
  icon,
  children,
  className = '',
  ...rest
}: ComponentProps<'button'> & { icon?: IconName }) {
  return (
    <button type="button" {...rest} className={`function-link ${className}`}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
