import { routerDefaults } from '@frikort/ui/start-app.tsx';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { App, OwnPages } from './app.tsx';
import { readOverviewSearch } from './overview/overview-search.ts';
import { readRegistrationSearch } from './registration/registration-search.ts';

/** A page comes with its texts in the language shown: one that waits for them while it is drawn would flicker. */
async function withTexts<Page extends { loadTexts: () => Promise<unknown> }>(
  page: Promise<Page>,
): Promise<Page> {
  const module = await page;
  await module.loadTexts();
  return module;
}

const root = createRootRoute({ component: App });

const own = createRoute({ getParentRoute: () => root, id: 'own', component: OwnPages });

const overview = createRoute({
  getParentRoute: () => own,
  path: '/',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
});

const registration = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/ny',
  validateSearch: readRegistrationSearch,
  component: lazyRouteComponent(
    () => withTexts(import('./registration/registration-page.tsx')),
    'RegistrationPage',
  ),
});

const employment = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/$id',
  component: lazyRouteComponent(
    () => withTexts(import('./employment/employment-page.tsx')),
    'EmploymentPage',
  ),
});

const receipt = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/$id/kvittering',
  component: lazyRouteComponent(() => withTexts(import('./registration/receipt-page.tsx')), 'ReceiptPage'),
});

const edit = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/$id/ret',
  component: lazyRouteComponent(() => withTexts(import('./employment/edit-page.tsx')), 'EditPage'),
});

const addPay = createRoute({
  getParentRoute: () => own,
  path: '/ansaettelser/$id/tilfoej-loen',
  component: lazyRouteComponent(() => withTexts(import('./add-pay/add-pay-page.tsx')), 'AddPayPage'),
});

const contactPerson = createRoute({
  getParentRoute: () => own,
  path: '/kontaktperson',
  component: lazyRouteComponent(
    () => withTexts(import('./contact-person/contact-person-page.tsx')),
    'ContactPersonPage',
  ),
});

/** Where a refused login ends (R23): `?grund=<code>`. */
const loginRefused = createRoute({
  getParentRoute: () => root,
  path: '/login-afvist',
  validateSearch: ({ grund }) => ({ grund: typeof grund === 'string' ? grund : '' }),
  component: lazyRouteComponent(
    () => withTexts(import('./pages/login-refused-page.tsx')),
    'LoginRefusedPage',
  ),
});

/** The guide; no login is needed. */
const guide = createRoute({
  getParentRoute: () => root,
  path: '/vejledning',
  component: lazyRouteComponent(() => withTexts(import('./guide/guide-page.tsx')), 'GuidePage'),
});

export function createAppRouter() {
  return createRouter({
    ...routerDefaults,
    basepath: '/virksomhed/',
    routeTree: root.addChildren([
      own.addChildren([overview, registration, employment, receipt, edit, addPay, contactPerson]),
      loginRefused,
      guide,
    ]),
  });
}
