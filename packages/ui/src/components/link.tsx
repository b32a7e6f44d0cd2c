import { createLink, useRouter } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useUiMessages } from '../messages.ts';
import { goBackTo } from '../shell/focus-on-navigation.ts';
import { Icon, type IconName } from './icon.tsx';

function PlainAnchor(props: ComponentProps<'a'>) {
  return <a {...props}>{props.children}</a>;
}

/** A link in running text to a page of the app. */
export const TextLink = createLink(PlainAnchor);

function FunctionAnchor({ icon, children, ...rest }: ComponentProps<'a'> & { icon?: IconName }) {
  return (
    <a {...rest} className="function-link">
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

/** A link with an icon (DKFDS function link) to a page of the app. */
export const FunctionLink = createLink(FunctionAnchor);

/** As `FunctionLink`, for addresses outside of the app's routes: a PDF, an e-mail address. */
export { FunctionAnchor as FunctionHref };

function BackAnchor({ children, href, onClick, ...rest }: ComponentProps<'a'>) {
  const router = useRouter();
  return (
    <a
      {...rest}
      href={href}
      className="back-link"
      onClick={(event) => {
        const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
        if (!elsewhere && goBackTo(router, event.currentTarget.href)) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <Icon name="chevron-left" />
      {children}
    </a>
  );
}

/** "Tilbage": first on the page, above the heading. Leads back to the page as it was left, when one came from there. */
export const BackLink = createLink(BackAnchor);

/** A link to another site, or out of what one is doing; opens a new tab and says so. */
export function ExternalLink({ href, children }: { href: string; children: string }) {
  const { help } = useUiMessages();
  const lastWord = children.slice(children.lastIndexOf(' ') + 1);
  return (
    <a href={href} target="_blank" rel="noreferrer" className="external-link">
      {children.slice(0, children.length - lastWord.length)}
      <span className="nowrap">
        {lastWord}
        <Icon name="open-in-new" />
      </span>
      {/* What follows the link, a full stop say, does not begin the next line. */}
      <span aria-hidden="true">{'\u2060'}</span>
      <span className="sr-only"> {help.opensInNewTab}</span>
    </a>
  );
}

function NavAnchor({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className="app-nav__link">
      {children}
    </a>
  );
}

/** A link of the app's own navigation; the router marks the current one with `aria-current="page"`. */
export const NavLink = createLink(NavAnchor);
