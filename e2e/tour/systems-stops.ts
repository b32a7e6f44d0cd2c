import { approveSystem, logInFresh, makeSystem, type TestSystem } from '../fixtures/systems.ts';
import { open, type Stop, type Tour } from './stop.ts';

const cafe = ['bjarne-jepsen', 'company'] as const;
const vendor = ['omar-haddad', 'company'] as const;
const administrator = ['hanne-admin', 'caseworker'] as const;

const companyScopes = ['employments:read', 'employments:write', 'card-lookups'] as const;

/** Made once for all stops: an organisation has at most so many systems. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const ofCafe = once(async () => {
  await makeSystem(cafe, { name: 'Vagtplanen', scopes: ['employments:read'] }, 12);
  return makeSystem(cafe, { name: 'Lønsystemet', scopes: companyScopes });
});
const ofVendor = once(() =>
  makeSystem(vendor, { name: 'Nordhavn Løn', scopes: companyScopes, vendor: true }),
);
const approved = once(async () => {
  const system = await ofVendor();
  await approveSystem(cafe, system, ['employments:read', 'employments:write'], 20);
  return system;
});
const ofMunicipality = once(() =>
  makeSystem(administrator, { name: 'Fagsystemet', scopes: ['citizens:read', 'events:read'] }),
);

async function openSystem(tour: Tour, root: string, system: () => Promise<TestSystem>): Promise<void> {
  await open(tour, `${root}/it-systemer/${(await system()).id}`);
  await tour.page.locator('.systems-section').first().waitFor();
}

async function openFresh(
  { page }: Tour,
  as: typeof cafe | typeof administrator,
  path: string,
): Promise<void> {
  await logInFresh(page, as, path);
  await page.locator('form button[type=submit]').last().waitFor();
}

async function makeOne({ page, say }: Tour): Promise<void> {
  await page.locator('#name').fill('Lønsystemet');
  await page.locator('#scopes').check();
  await page.getByRole('button', { name: say('Opret it-system', 'Add IT system') }).click();
  await page.locator('.copied-facts').waitFor();
}

/** The pages and dialogs of outside systems (R32). */
export const systemsStops: readonly Stop[] = [
  {
    name: 'systems',
    as: cafe,
    go: async (tour) => {
      await ofCafe();
      await open(tour, '/virksomhed/it-systemer');
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'systems-confirm',
    as: cafe,
    go: async (tour) => {
      await open(tour, '/virksomhed/it-systemer/ny');
      await tour.page.locator('#confirm-heading').waitFor();
    },
  },
  {
    name: 'systems-new',
    as: cafe,
    go: (tour) => openFresh(tour, cafe, '/virksomhed/it-systemer/ny'),
  },
  {
    name: 'systems-new-errors',
    as: cafe,
    go: async (tour) => {
      await openFresh(tour, cafe, '/virksomhed/it-systemer/ny');
      await tour.page.locator('input[name=proof][value=key]').check({ force: true });
      await tour.page.locator('#publicKey').fill('{"kty":"EC","d":"x"}');
      await tour.page.locator('#endsOn').fill('1-1-2020');
      await tour.page.locator('form button[type=submit]').last().click();
      await tour.page.locator('.error-summary').waitFor();
    },
  },
  {
    name: 'systems-made',
    as: ['sanne-lund', 'company'],
    go: async (tour) => {
      await logInFresh(tour.page, ['sanne-lund', 'company'], '/virksomhed/it-systemer/ny');
      await makeOne(tour);
    },
  },
  { name: 'system', as: cafe, go: (tour) => openSystem(tour, '/virksomhed', ofCafe) },
  {
    name: 'system-new-key',
    as: cafe,
    go: async (tour) => openFresh(tour, cafe, `/virksomhed/it-systemer/${(await ofCafe()).id}/ny-noegle`),
  },
  {
    name: 'system-end-key-dialog',
    as: cafe,
    go: async (tour) => {
      await openSystem(tour, '/virksomhed', ofCafe);
      await tour.page.getByRole('table').first().getByRole('button').first().click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'system-end-dialog',
    as: cafe,
    go: async (tour) => {
      await openSystem(tour, '/virksomhed', ofCafe);
      await tour.page.locator('.button-warning').click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'system-of-vendor',
    as: vendor,
    go: async (tour) => {
      await approved();
      await openSystem(tour, '/virksomhed', ofVendor);
    },
  },
  {
    name: 'approvals',
    as: cafe,
    go: async (tour) => {
      await approved();
      await open(tour, '/virksomhed/it-systemer/tilladelser');
      await tour.page.locator('.approval').first().waitFor();
    },
  },
  {
    name: 'approvals-find',
    as: cafe,
    go: async (tour) => {
      await ofVendor();
      await open(tour, '/virksomhed/it-systemer/tilladelser/ny');
      await tour.page.locator('#find').fill('Nordhavn');
      await tour.page.locator('#find').press('Enter');
      await tour.page.locator('.vendor-systems li').first().waitFor();
    },
  },
  {
    name: 'approvals-new',
    as: cafe,
    go: async (tour) =>
      openFresh(tour, cafe, `/virksomhed/it-systemer/tilladelser/ny?system=${(await ofVendor()).id}`),
  },
  {
    name: 'approvals-end-dialog',
    as: cafe,
    go: async (tour) => {
      await approved();
      await open(tour, '/virksomhed/it-systemer/tilladelser');
      await tour.page.locator('.approval > p > .button').first().click();
      await tour.page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'administrator-systems',
    as: administrator,
    go: async (tour) => {
      await ofMunicipality();
      await open(tour, '/sagsbehandler/it-systemer');
      await tour.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'administrator-systems-new',
    as: administrator,
    go: (tour) => openFresh(tour, administrator, '/sagsbehandler/it-systemer/ny'),
  },
  {
    name: 'administrator-system',
    as: administrator,
    go: (tour) => openSystem(tour, '/sagsbehandler', ofMunicipality),
  },
  {
    name: 'administrator-systems-refused',
    as: ['ib-iversen', 'caseworker'],
    go: (tour) => open(tour, '/sagsbehandler/it-systemer'),
  },
];
