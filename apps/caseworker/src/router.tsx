import { routerDefaults } from '@frikort/ui/start-app.tsx';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { App } from './app.tsx';
import { listSearch } from './list/list-search.ts';
import { logSearch } from './log/log-search.ts';
import { LoggedIn } from './logged-in.tsx';
import { newNoticeSearch } from './operator/new-notice-search.ts';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { StartPage } from './pages/start-page.tsx';

const root = createRootRoute({ component: App });

/** The pages of caseworkers. Nothing here loads about a citizen before the page is opened: every read is logged. */
const loggedIn = createRoute({ getParentRoute: () => root, id: 'logged-in', component: LoggedIn });

const start = createRoute({ getParentRoute: () => loggedIn, path: '/', component: StartPage });

/** Why a search found nobody to show. What was searched for is in memory only. */
const searchRefused = createRoute({
  getParentRoute: () => loggedIn,
  path: '/soegning',
  component: lazyRouteComponent(() => import('./search/search-refused-page.tsx'), 'SearchRefusedPage'),
});

const withoutFrikort = createRoute({
  getParentRoute: () => loggedIn,
  path: '/borger-uden-frikort',
  component: lazyRouteComponent(() => import('./grant/without-frikort-page.tsx'), 'WithoutFrikortPage'),
});

const citizen = createRoute({
  getParentRoute: () => loggedIn,
  path: '/borger/$citizenId',
  component: lazyRouteComponent(() => import('./citizen/citizen-page.tsx'), 'CitizenPage'),
});

const mine = createRoute({
  getParentRoute: () => loggedIn,
  path: '/mine-borgere',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./list/list-pages.tsx'), 'MinePage'),
});

const unassigned = createRoute({
  getParentRoute: () => loggedIn,
  path: '/uden-sagsbehandler',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./list/list-pages.tsx'), 'UnassignedPage'),
});

const all = createRoute({
  getParentRoute: () => loggedIn,
  path: '/kommunens-borgere',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./list/list-pages.tsx'), 'AllPage'),
});

/** The municipality's log, for its administrator (R28), with its texts in the language shown. */
const log = createRoute({
  getParentRoute: () => loggedIn,
  path: '/log',
  component: lazyRouteComponent(async () => {
    const page = await import('./log/log-page.tsx');
    await page.loadTexts();
    return page;
  }, 'AdministratorLogPage'),
});

/** How the municipality is reached, for its administrator to enter. */
const authorityContact = createRoute({
  getParentRoute: () => loggedIn,
  path: '/kommunens-kontakt',
  component: lazyRouteComponent(async () => {
    const page = await import('./authority-contact/contact-page.tsx');
    await page.loadTexts();
    return page;
  }, 'AuthorityContactPage'),
});

/** Where a refused login ends (R22): `?grund=<code>`. */
const loginRefused = createRoute({
  getParentRoute: () => root,
  path: '/login-afvist',
  validateSearch: ({ grund }) => ({ grund: typeof grund === 'string' ? grund : '' }),
  component: lazyRouteComponent(() => import('./pages/login-refused-page.tsx'), 'LoginRefusedPage'),
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

/** The operator's pages (R28), with their texts in the language shown. */
const operation = createRoute({
  getParentRoute: () => root,
  path: '/drift',
  component: lazyRouteComponent(async () => {
    const area = await import('./operator/operator-area.tsx');
    await area.loadTexts();
    return area;
  }, 'OperatorArea'),
});

const operatorStart = createRoute({
  getParentRoute: () => operation,
  path: '/',
  component: lazyRouteComponent(() => import('./operator/start-page.tsx'), 'OperatorStartPage'),
});

const notices = createRoute({
  getParentRoute: () => operation,
  path: '/meddelelser',
  component: lazyRouteComponent(() => import('./operator/notices-page.tsx'), 'NoticesPage'),
});

const newNotice = createRoute({
  getParentRoute: () => operation,
  path: '/meddelelser/ny',
  validateSearch: newNoticeSearch,
  component: lazyRouteComponent(() => import('./operator/new-notice-page.tsx'), 'NewNoticePage'),
});

const editNotice = createRoute({
  getParentRoute: () => operation,
  path: '/meddelelser/$noticeId',
  component: lazyRouteComponent(() => import('./operator/edit-notice-page.tsx'), 'EditNoticePage'),
});

const programmeYears = createRoute({
  getParentRoute: () => operation,
  path: '/ordningsaar',
  component: lazyRouteComponent(() => import('./operator/years-page.tsx'), 'YearsPage'),
});

const enterYear = createRoute({
  getParentRoute: () => operation,
  path: '/ordningsaar/nyt',
  component: lazyRouteComponent(() => import('./operator/enter-year-page.tsx'), 'EnterYearPage'),
});

const programmeYear = createRoute({
  getParentRoute: () => operation,
  path: '/ordningsaar/$year',
  component: lazyRouteComponent(() => import('./operator/year-page.tsx'), 'YearPage'),
});

/** Bursts of wrong card numbers (R27). */
const alarms = createRoute({
  getParentRoute: () => operation,
  path: '/alarmer',
  component: lazyRouteComponent(() => import('./operator/alarms-page.tsx'), 'AlarmsPage'),
});

const operatorLog = createRoute({
  getParentRoute: () => operation,
  path: '/log',
  validateSearch: logSearch,
  component: lazyRouteComponent(async () => {
    const page = await import('./log/log-page.tsx');
    await page.loadTexts();
    return page;
  }, 'OperatorLogPage'),
});

export function createAppRouter() {
  return createRouter({
    ...routerDefaults,
    defaultNotFoundComponent: NotFoundPage,
    basepath: '/sagsbehandler',
    routeTree: root.addChildren([
      loggedIn.addChildren([
        start,
        searchRefused,
        withoutFrikort,
        citizen,
        mine,
        unassigned,
        all,
        log,
        authorityContact,
      ]),
      loginRefused,
      guide,
      operation.addChildren([
        operatorStart,
        notices,
        newNotice,
        editNotice,
        programmeYears,
        enterYear,
        programmeYear,
        alarms,
        operatorLog,
      ]),
    ]),
  });
}
