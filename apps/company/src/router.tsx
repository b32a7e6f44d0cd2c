import { lazyPage, lazyPageOf } from '@frikort/ui/lazy/lazy-part.tsx';
import { routerDefaults } from '@frikort/ui/start-app.tsx';
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { App, OwnPages } from './app.tsx';
import { readOverviewSearch } from './overview/overview-search.ts';
import { readRegistrationSearch } from './registration/registration-search.ts';

// Areas whose pages the first script does not name one by one.
const openPages = () => import('./pages/open-pages.ts');
const systemPages = () => import('./pages/system-pages.ts');

const root = createRootRoute({ component: App });

const own = createRoute({ getParentRoute: () => root, id: 'own', component: OwnPages });

const overview = createRoute({
  getParentRoute: () => own,
  path: '/',
  validateSearch: readOverviewSearch,
  component: lazyPage(() => import('./overview/overview-page.tsx').then((page) => page.OverviewPage)),
});

const registration = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/ny',
  validateSearch: readRegistrationSearch,
  component: lazyPage(() =>
    import('./registration/registration-page.tsx').then((page) => page.RegistrationPage),
  ),
});

const several = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/flere',
  component: lazyPage(() => import('./import/import-page.tsx').then((page) => page.ImportPage)),
});

const employment = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/$id',
  component: lazyPage(() => import('./employment/employment-page.tsx').then((page) => page.EmploymentPage)),
});

const receipt = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/$id/kvittering',
  component: lazyPage(() => import('./registration/receipt-page.tsx').then((page) => page.ReceiptPage)),
});

const edit = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/$id/ret',
  component: lazyPage(() => import('./employment/edit-page.tsx').then((page) => page.EditPage)),
});

const addPay = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/$id/tilfoej-loen',
  component: lazyPage(() => import('./add-pay/add-pay-page.tsx').then((page) => page.AddPayPage)),
});

const contactPerson = createRoute({
  getParentRoute: () => own,
  path: '/kontaktperson',
  component: lazyPage(() =>
    import('./contact-person/contact-person-page.tsx').then((page) => page.ContactPersonPage),
  ),
});

/** Outside systems (R32): one route for all of their pages, so that the first script stays small. */
const systems = createRoute({
  getParentRoute: () => own,
  path: '/it-systemer/$',
  component: lazyPageOf(systemPages, (pages) => pages.CompanySystems),
});

/** Where events are sent, and what became of them (R34). */
const events = createRoute({
  getParentRoute: () => own,
  path: '/haendelser',
  component: lazyPageOf(systemPages, (pages) => pages.EventsPage),
});

/** What the company has been told (R35). */
const inbox = createRoute({
  getParentRoute: () => own,
  path: '/beskeder',
  component: lazyPage(() => import('./inbox/inbox-page.tsx').then((page) => page.CompanyInboxPage)),
});

/** Where a refused login ends (R23): `?grund=<code>`. */
const loginRefused = createRoute({
  getParentRoute: () => root,
  path: '/login-afvist',
  validateSearch: ({ grund }) => ({ grund: typeof grund === 'string' ? grund : '' }),
  component: lazyPageOf(openPages, (pages) => pages.LoginRefusedPage),
});

/** The guide; no login is needed. */
const guide = createRoute({
  getParentRoute: () => root,
  path: '/vejledning',
  component: lazyPageOf(openPages, (pages) => pages.GuidePage),
});

export function createAppRouter() {
  return createRouter({
    ...routerDefaults,
    basepath: '/virksomhed/',
    routeTree: root.addChildren([
      own.addChildren([
        overview,
        registration,
        several,
        employment,
        receipt,
        edit,
        addPay,
        contactPerson,
        systems,
        events,
        inbox,
      ]),
      loginRefused,
      guide,
    ]),
  });
}
