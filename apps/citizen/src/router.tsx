import { lazyPage } from '@frikort/ui/lazy/lazy-part.tsx';
import { programmeYearsQuery } from '@frikort/ui/programme-years';
import { sessionQuery } from '@frikort/ui/session/session';
import { serviceStatusQuery } from '@frikort/ui/shell/service-notices.tsx';
import { routerDefaults } from '@frikort/ui/start-app.tsx';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { App } from './app.tsx';
import { meQuery } from './queries/me.ts';

type Context = { queryClient: QueryClient };

const root = createRootRouteWithContext<Context>()({ component: App });

const FrontPage = lazyPage(() => import('./front/front-page.tsx').then((page) => page.FrontPage));

const front = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: ({ context }) => {
    // Started, not awaited: the page stands at once and fills in.
    void context.queryClient.prefetchQuery(programmeYearsQuery);
    void context.queryClient.prefetchQuery(serviceStatusQuery);
    // What the build has drawn stays until the page can take its place.
    return FrontPage.preload();
  },
  component: FrontPage,
});

const citizen = createRoute({
  getParentRoute: () => root,
  path: '/borger',
  // All at once: one's own page asks for nothing that depends on the answer of the other.
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(sessionQuery('citizen'));
    void context.queryClient.prefetchQuery(meQuery);
  },
  component: lazyPage(() => import('./citizen/citizen-page.tsx').then((page) => page.CitizenPage)),
});

const accessLog = createRoute({
  getParentRoute: () => root,
  path: '/borger/hvem-har-set',
  component: lazyPage(() => import('./access-log/access-log-page.tsx').then((page) => page.AccessLogPage)),
});

/** Everything that happened to one's frikort, with its texts in the language shown (R25). */
const story = createRoute({
  getParentRoute: () => root,
  path: '/borger/forloeb',
  component: lazyPage(() => import('./story/story-page.tsx').then((page) => page.StoryPage)),
});

/** A letter of one of the decisions about oneself (R36). */
const letter = createRoute({
  getParentRoute: () => root,
  path: '/borger/brev/$letterId',
  component: lazyPage(() => import('./letters/letter-page.tsx').then((page) => page.MyLetterPage)),
});

const myData = createRoute({
  getParentRoute: () => root,
  path: '/borger/oplysninger',
  component: lazyPage(() => import('./my-data/my-data-page.tsx').then((page) => page.MyDataPage)),
});

/** What the citizen has been told (R35). */
const inbox = createRoute({
  getParentRoute: () => root,
  path: '/borger/beskeder',
  component: lazyPage(() => import('./inbox/inbox-page.tsx').then((page) => page.CitizenInboxPage)),
});

/** Where mails about messages lead to, whoever they are for; no login is needed. */
const verifyMail = createRoute({
  getParentRoute: () => root,
  path: '/mail/bekraeft',
  component: lazyPage(() => import('./mail/mail-link-page.tsx').then((page) => page.VerifyMailPage)),
});

const stopMail = createRoute({
  getParentRoute: () => root,
  path: '/mail/afmeld',
  component: lazyPage(() => import('./mail/mail-link-page.tsx').then((page) => page.StopMailPage)),
});

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const findMunicipality = createRoute({
  getParentRoute: () => root,
  path: '/find-kommune',
  component: lazyPage(() =>
    import('./pages/find-municipality-page.tsx').then((page) => page.FindMunicipalityPage),
  ),
});

/** Where a refused login ends (R22, R23): `?grund=<code>&indgang=<entrance>`. */
const loginRefused = createRoute({
  getParentRoute: () => root,
  path: '/login-afvist',
  validateSearch: (search) => ({ grund: text(search.grund), indgang: text(search.indgang) }),
  component: lazyPage(() => import('./pages/login-refused-page.tsx').then((page) => page.LoginRefusedPage)),
});

/** Where one presses a button to log in, one for each identity provider: `?indgang=<entrance>&retur=<path>`. */
const logIn = createRoute({
  getParentRoute: () => root,
  path: '/log-ind',
  validateSearch: (search) => ({
    indgang: text(search.indgang),
    retur: text(search.retur),
    ...(search.igen === 'ja' ? { igen: 'ja' as const } : {}),
  }),
  component: lazyPage(() => import('./log-in/log-in-page.tsx').then((page) => page.LogInPage)),
});

const loggedOut = createRoute({
  getParentRoute: () => root,
  path: '/logget-af',
  component: lazyPage(() => import('./pages/logged-out-page.tsx').then((page) => page.LoggedOutPage)),
});

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/tilgaengelighed',
  component: lazyPage(() => import('./pages/accessibility-page.tsx').then((page) => page.AccessibilityPage)),
});

/** The address by which the statement of every public site is found. */
const accessibilityByShortAddress = createRoute({
  getParentRoute: () => root,
  path: '/was',
  beforeLoad: () => {
    throw redirect({ to: '/tilgaengelighed', replace: true });
  },
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privatliv',
  component: lazyPage(() => import('./pages/privacy-page.tsx').then((page) => page.PrivacyPage)),
});

/** What everybody may know of the scheme (R37), with its texts in the language shown. */
const figures = createRoute({
  getParentRoute: () => root,
  path: '/tal',
  component: lazyPage(() => import('./pages/figures-page.tsx').then((page) => page.FiguresPage)),
});

/** The guide, with its texts in the language shown; no login is needed. */
const guide = createRoute({
  getParentRoute: () => root,
  path: '/vejledning',
  component: lazyPage(() => import('./guide/guide-page.ts').then((page) => page.GuidePage)),
});

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    ...routerDefaults,
    routeTree: root.addChildren([
      guide,
      front,
      citizen,
      accessLog,
      story,
      letter,
      myData,
      inbox,
      verifyMail,
      stopMail,
      logIn,
      findMunicipality,
      loginRefused,
      loggedOut,
      accessibility,
      accessibilityByShortAddress,
      privacy,
      figures,
    ]),
    context: { queryClient },
  });
}
