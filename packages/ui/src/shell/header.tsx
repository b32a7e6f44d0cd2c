import type { Entrance } from '@frikort/api-client';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Icon } from '../components/icon.tsx';
import { lazyDialog } from '../lazy/lazy-part.tsx';
import mark from '../mark.svg';
import { useUiMessages } from '../messages.ts';
import { useOneAtATime } from '../one-at-a-time.ts';
import { logOut } from '../session/log-out.ts';
import { actingFor, type Session } from '../session/session.ts';
import { LanguageSwitch } from './language-switch.tsx';

const OtherLogins = lazyDialog(() =>
  import('../session/other-logins.tsx').then((module) => module.OtherLogins),
);

function LogOutButton({ entrance }: { entrance: Entrance }) {
  const { shell, session } = useUiMessages();
  const [state, setState] = useState<'begun' | 'failed'>();
  const oneAtATime = useOneAtATime(state === 'begun');
  return (
    <>
      <button
        type="button"
        className="button header-button"
        onClick={() =>
          oneAtATime(() => {
            setState('begun');
            logOut(entrance).catch(() => setState('failed'));
          })
        }
      >
        {shell.logOut}
      </button>
      {state === 'failed' && (
        <span role="alert" className="header-error">
          {session.logOutFailed}
        </span>
      )}
    </>
  );
}

/** Who one is, and behind the name where else one is logged in. */
function User({ session }: { session: Session }) {
  const { shell } = useUiMessages();
  const [open, setOpen] = useState(false);
  const { name, entrance } = session;
  const organisation = actingFor(session);
  return (
    <>
      <p className="header-user">
        <span className="sr-only">{shell.loggedInAs} </span>
        <button
          type="button"
          className="header-user__name"
          aria-haspopup="dialog"
          aria-label={`${name}: ${shell.logins}`}
          onClick={() => setOpen(true)}
        >
          {name}
        </button>
        {organisation !== undefined && <span> {shell.onBehalfOf({ organisation })}</span>}
      </p>
      {open && <OtherLogins entrance={entrance} onClose={() => setOpen(false)} />}
    </>
  );
}

type HeaderProps = {
  /** The name of the part one is in ("Sagsbehandler"); left out on public pages. */
  solution?: string | undefined;
  session: Session | null | undefined;
  /** `NavLink`s. */
  navigation?: ReactNode;
  /** What is at hand on every page: the caseworker's search field. */
  tools?: ReactNode;
};

/** The mark and the name, who is logged in and for whom, the language, log out, and the app's own pages. */
export function Header({ solution, session, navigation, tools }: HeaderProps) {
  const { shell, productName } = useUiMessages();
  // Open for the page on which it was opened: going on to another one closes it.
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;
  return (
    <header className="app-header">
      <div className="app-header__bar">
        <div className="container app-header__bar-inner">
          <a href="/" className="brand" aria-label={shell.home}>
            <img src={mark} alt="" width="40" height="40" />
            <span className="brand__name">{productName}</span>
          </a>
          {solution !== undefined && <span className="app-header__solution">{solution}</span>}
          <button
            type="button"
            className="button header-button app-header__menu"
            aria-expanded={open}
            aria-controls="header-tools"
            onClick={() => setOpenAt(open ? undefined : pathname)}
          >
            <Icon name={open ? 'close' : 'menu'} />
            <span>{open ? shell.closeMenu : shell.menu}</span>
          </button>
          <div id="header-tools" className={`app-header__tools ${open ? 'is-open' : ''}`}>
            {session && <User session={session} />}
            <LanguageSwitch />
            {session && <LogOutButton entrance={session.entrance} />}
          </div>
        </div>
      </div>
      {(navigation !== undefined || tools !== undefined) && (
        <div className="app-header__pages">
          <div className="container app-header__pages-inner">
            {navigation !== undefined && (
              <nav aria-label={shell.navigation} className="app-nav">
                {navigation}
              </nav>
            )}
            {tools !== undefined && <div className="app-header__search">{tools}</div>}
          </div>
        </div>
      )}
    </header>
  );
}
