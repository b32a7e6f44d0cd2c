import { open, type Stop } from './stop.ts';

const refusals = [
  ...['privilege-missing', 'privilege-scope-too-narrow', 'not-a-municipality', 'cvr-missing', 'no-enrolment'],
  ...[
    'wrong-entrance',
    'assurance-too-low',
    'cancelled-at-provider',
    'provider-unavailable',
    'login-invalid',
    'login-expired',
    'login-cookie-missing',
  ],
];

const guides = [
  { name: 'caseworker-guide', path: '/sagsbehandler/vejledning' },
  { name: 'company-guide', path: '/virksomhed/vejledning' },
  { name: 'citizen-guide', path: '/vejledning' },
  { name: 'administrator-guide', path: '/sagsbehandler/vejledning/administrator' },
  { name: 'operator-guide', path: '/sagsbehandler/vejledning/drift' },
];

/** The pages that need no login. */
export const publicStops: readonly Stop[] = [
  {
    name: 'front-page',
    go: async (tour) => {
      await open(tour, '/');
      await tour.page.locator('.front-amount__figure').waitFor();
    },
  },
  { name: 'accessibility-statement', go: (tour) => open(tour, '/tilgaengelighed') },
  { name: 'privacy-policy', go: (tour) => open(tour, '/privatliv') },
  ...guides.map(
    ({ name, path }): Stop => ({
      name,
      go: async (tour) => {
        await open(tour, path);
        await tour.page.locator('.guide__chapter').last().waitFor();
      },
    }),
  ),
  {
    name: 'company-guide-search',
    go: async (tour) => {
      await open(tour, '/virksomhed/vejledning');
      await tour.page.locator('#guide-search').fill('eIndkomst');
      await tour.page.locator('.guide__result').filter({ hasText: /\d/ }).waitFor();
    },
  },
  {
    name: 'choose-login',
    go: async (tour) => {
      await open(tour, '/log-ind?indgang=caseworker&retur=/sagsbehandler/');
      await tour.page.getByRole('main').getByRole('link', { name: 'MitID Erhverv' }).waitFor();
    },
  },
  {
    name: 'find-municipality',
    go: async (tour) => {
      await open(tour, '/find-kommune');
      await tour.page.getByRole('combobox').selectOption('0751');
      await tour.page.getByRole('link', { name: '00 00 07 51' }).waitFor();
    },
  },
  { name: 'logged-out', go: (tour) => open(tour, '/logget-af') },
  { name: 'not-found', go: (tour) => open(tour, '/findes-ikke') },
  { name: 'citizen-login-needed', go: (tour) => open(tour, '/borger') },
  { name: 'caseworker-login-needed', go: (tour) => open(tour, '/sagsbehandler/') },
  { name: 'company-login-needed', go: (tour) => open(tour, '/virksomhed/') },
  ...refusals.map(
    (reason): Stop => ({
      name: `login-refused-${reason}`,
      go: (tour) => open(tour, `/sagsbehandler/login-afvist?grund=${reason}`),
    }),
  ),
  { name: 'company-login-refused', go: (tour) => open(tour, '/virksomhed/login-afvist?grund=cvr-missing') },
  {
    name: 'citizen-login-refused',
    go: (tour) => open(tour, '/login-afvist?grund=no-enrolment&indgang=citizen'),
  },
  { name: 'login-refused-entrance-unknown', go: (tour) => open(tour, '/login-afvist?grund=login-expired') },
];
