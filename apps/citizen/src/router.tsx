import { sessionQuery } from '@frikort/ui/session/session';
import { serviceStatusQuery } from '@frikort/ui/shell/service-notices.tsx';
import { routerDefaults } from '@frikort/ui/start-app.tsx';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { App } from './app.tsx';
import { FrontPage } from './front/front-page.tsx';
import { meQuery } from './queries/me.ts';
import { programmeYearsQuery } from './queries/programme-years.ts';

type Context = { queryClient: QueryClient };

const root = createRootRouteWithContext<Context>()({ component: App });

const front = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Started, not awaited: the page stands at once and fills in.
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(programmeYearsQuery);
    void context.queryClient.prefetchQuery(serviceStatusQuery);
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
  component: lazyRouteComponent(() => import('./citizen/citizen-page.tsx'), 'CitizenPage'),
});

const accessLog = createRoute({
  getParentRoute: () => root,
  path: '/borger/hvem-har-set',
  component: lazyRouteComponent(() => import('./access-log/access-log-page.tsx'), 'AccessLogPage'),
});

const myData = createRoute({
  getParentRoute: () => root,
  path: '/borger/oplysninger',
  component: lazyRouteComponent(() => import('./my-data/my-data-page.tsx'), 'MyDataPage'),
});

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const findMunicipality = createRoute({
  getParentRoute: () => root,
  path: '/find-kommune',
  component: lazyRouteComponent(() => import('./pages/find-municipality-page.tsx'), 'FindMunicipalityPage'),
});

/** Where a refused login ends (R22, R23): `?grund=<code>&indgang=<entrance>`. */
const loginRefused = createRoute({
  getParentRoute: () => root,
  path: '/login-afvist',
  validateSearch: (search) => ({ grund: text(search.grund), indgang: text(search.indgang) }),
  component: lazyRouteComponent(() => import('./pages/login-refused-page.tsx'), 'LoginRefusedPage'),
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
  component: lazyRouteComponent(() => import('./log-in/log-in-page.tsx'), 'LogInPage'),
});

const loggedOut = createRoute({
  getParentRoute: () => root,
  path: '/logget-af',
  component: lazyRouteComponent(() => import('./pages/logged-out-page.tsx'), 'LoggedOutPage'),
});

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/tilgaengelighed',
  component: lazyRouteComponent(() => import('./pages/accessibility-page.tsx'), 'AccessibilityPage'),
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privatliv',
  component: lazyRouteComponent(() => import('./pages/privacy-page.tsx'), 'PrivacyPage'),
});

/** The guide, with its texts in the language shown; no login is needed. */
const guide = createRoute({
  getParentRoute: () => root,
  path: '/vejledning',
  component: lazyRouteComponent(async () => {
    const page = await import('./guide/guide-page.tsx');
    await page.loadTexts();
    return page;
  }, 'GuidePage'),
});

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    ...routerDefaults,
    routeTree: root.addChildren([
      guide,
      front,
      citizen,
      accessLog,
      myData,
      logIn,
      findMunicipality,
      loginRefused,
      loggedOut,
      accessibility,
      privacy,
    ]),
    context: { queryClient },
  });
}
