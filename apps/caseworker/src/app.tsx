import { NavLink } from '@frikort/ui/components/link.tsx';
import { Unread } from '@frikort/ui/inbox/unread.tsx';
import { type Session, useSession } from '@frikort/ui/session/session';
import { PageShell, type PageShellProps } from '@frikort/ui/shell/page-shell.tsx';
import { Outlet } from '@tanstack/react-router';
import { useMessages } from './messages.ts';
import { SearchProvider } from './search/search.tsx';
import { SearchField } from './search/search-field.tsx';

type NavigationProps = { administrator: boolean; efforts: boolean; loggedIn: boolean };

function Navigation({ administrator, efforts, loggedIn }: NavigationProps) {
  const { navigation } = useMessages();
  return (
    <>
      <NavLink to="/" activeOptions={{ exact: true }}>
        {navigation.start}
      </NavLink>
      <NavLink to="/mine-borgere">{navigation.mine}</NavLink>
      <NavLink to="/uden-sagsbehandler">{navigation.unassigned}</NavLink>
      <NavLink to="/kommunens-borgere">{navigation.all}</NavLink>
      {efforts && <EffortsLink />}
      {administrator && (
        <>
          <NavLink to="/kommunens-kontakt">{navigation.contact}</NavLink>
          <NavLink to="/kommunens-breve">{navigation.letters}</NavLink>
          <NavLink to="/it-systemer/$" params={{ _splat: '' }}>
            {navigation.systems}
          </NavLink>
          <NavLink to="/haendelser">{navigation.events}</NavLink>
          <NavLink to="/opgoerelser">{navigation.handOvers}</NavLink>
          <NavLink to="/log">{navigation.log}</NavLink>
        </>
      )}
      <NavLink to="/beskeder">
        {navigation.messages}
        {loggedIn && <Unread entrance="caseworker" />}
      </NavLink>
    </>
  );
}

/** To the pages of efforts: all that an effort worker has (R39). */
function EffortsLink() {
  // Without the empty rest the link would lead to where one is among the pages.
  return (
    <NavLink to="/indsatser/$" params={{ _splat: '' }}>
      {useMessages().navigation.efforts}
    </NavLink>
  );
}

/** The operator's own pages (R28): no citizen among them, and nothing to search. */
function OperatorNavigation() {
  const { navigation } = useMessages();
  return (
    <>
      <NavLink to="/drift" activeOptions={{ exact: true }}>
        {navigation.operation}
      </NavLink>
      <NavLink to="/drift/meddelelser">{navigation.notices}</NavLink>
      <NavLink to="/drift/ordningsaar">{navigation.years}</NavLink>
      <NavLink to="/drift/alarmer">{navigation.alarms}</NavLink>
      <NavLink to="/drift/tal">{navigation.figures}</NavLink>
      <NavLink to="/drift/indsatser/$" params={{ _splat: '' }}>
        {navigation.efforts}
      </NavLink>
      <NavLink to="/drift/taelling">{navigation.counting}</NavLink>
      <NavLink to="/drift/log">{navigation.log}</NavLink>
    </>
  );
}

type Surroundings = Omit<PageShellProps, 'entrance' | 'session' | 'children'>;

/** What surrounds the pages of each role; an employee and a citizen do not come in by this entrance. */
function useSurroundings(session: Session | null | undefined): Record<Session['role'], Surroundings> {
  const { solution, navigation, guides } = useMessages();
  const loggedIn = session !== undefined && session !== null;
  const efforts = session?.effortRights !== undefined;
  const effortGuide = { href: '/sagsbehandler/vejledning/indsatser', title: guides.efforts };
  return {
    caseworker: {
      solution,
      navigation: <Navigation administrator={false} efforts={efforts} loggedIn={loggedIn} />,
      tools: <SearchField />,
      ...(efforts ? { furtherGuides: { guides: [effortGuide] } } : {}),
    },
    administrator: {
      solution,
      navigation: <Navigation administrator efforts={efforts} loggedIn={loggedIn} />,
      tools: <SearchField />,
      furtherGuides: {
        guides: [
          { href: '/sagsbehandler/vejledning/administrator', title: guides.administrator },
          ...(efforts ? [effortGuide] : []),
        ],
      },
    },
    operator: {
      solution: navigation.operation,
      navigation: <OperatorNavigation />,
      notices: false,
      furtherGuides: {
        guides: [{ href: '/sagsbehandler/vejledning/drift', title: guides.operator }],
        instead: true,
      },
    },
    'effort-worker': {
      solution,
      navigation: <EffortsLink />,
      furtherGuides: { guides: [effortGuide], instead: true },
    },
    employee: { solution },
    citizen: { solution },
  };
}

/**
 * What surrounds every page: for a caseworker the lists and the search field, always. The operator's own pages show what
 * users are shown, with what can be done about it.
 */
export function App() {
  const { solution } = useMessages();
  const session = useSession('caseworker').data;
  const surroundings = useSurroundings(session);
  // Also while the session is asked for, so that the page does not move when it is known.
  const around = session === null ? { solution } : surroundings[session?.role ?? 'caseworker'];
  return (
    <SearchProvider>
      <PageShell entrance="caseworker" session={session} {...around}>
        <Outlet />
      </PageShell>
    </SearchProvider>
  );
}
