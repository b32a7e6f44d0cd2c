import { join } from 'node:path';
import { formatDate } from '@frikort/domain/calendar';
import { projectRoot } from '@frikort/local/project';
import type { Locator, Page } from '@playwright/test';
import { today } from '../fixtures/acts.ts';
import { open, openDialog, type Tour } from './stop.ts';

/** The guides, and the folder of each. */
const folders = {
  caseworker: 'caseworker/src/guide',
  administrator: 'caseworker/src/administrator-guide',
  operator: 'caseworker/src/operator-guide',
  efforts: 'caseworker/src/effort-guide',
  company: 'company/src/guide',
  citizen: 'citizen/src/guide',
} as const;

export type GuideName = keyof typeof folders;

/** A picture of a guide: a stop of the tour, and the part of its page that matters. */
export interface GuidePicture {
  /** The file's name; the guides know it in camel case. */
  readonly name: string;
  /** Whose guides show it. */
  readonly guides: readonly GuideName[];
  /** The name of the stop in the tour. */
  readonly stop: string;
  /** What has to be in the picture: the smallest frame around all of it. */
  readonly of: (page: Page) => readonly Locator[];
  /** Done before the picture is taken, when the stop is not quite what the guide tells about. */
  readonly before?: (tour: Tour) => Promise<void>;
  /** The window, where the usual one does not fit: too narrow for a table, too wide for what is held in a hand. */
  readonly window?: { readonly width: number; readonly height: number };
  /** The highest it may be, in CSS pixels; what hangs below is cut off. */
  readonly height?: number;
}

/** Where a guide keeps its pictures. */
export function picturesFolder(guide: GuideName): string {
  return join(projectRoot, 'apps', folders[guide], 'pictures');
}

const whole =
  (selector: string) =>
  (page: Page): Locator[] => [page.locator(selector).first()];

const dialog = (page: Page): Locator[] => [page.getByRole('alertdialog')];

const headingAnd =
  (...selectors: string[]) =>
  (page: Page): Locator[] => [
    page.locator('main h1'),
    ...selectors.map((selector) => page.locator(selector).first()),
  ];

const caseworker: readonly GuidePicture[] = [
  {
    name: 'search',
    guides: ['caseworker'],
    stop: 'caseworker-start',
    of: (page) => [page.locator('.app-header'), page.locator('main')],
    height: 460,
  },
  {
    name: 'without-frikort',
    guides: ['caseworker'],
    stop: 'caseworker-without-frikort',
    of: whole('main .page'),
  },
  {
    name: 'other-municipality',
    guides: ['caseworker'],
    stop: 'caseworker-search-other-municipality',
    of: whole('main .page'),
  },
  { name: 'grant-dialog', guides: ['caseworker'], stop: 'caseworker-grant-dialog', of: dialog },
  {
    name: 'granted',
    guides: ['caseworker'],
    stop: 'caseworker-granted',
    of: (page) => [page.locator('main h1'), page.locator('.alert-success').first()],
  },
  {
    name: 'citizen',
    guides: ['caseworker'],
    stop: 'caseworker-citizen',
    of: headingAnd('.identity', '.year-panel'),
  },
  {
    name: 'year',
    guides: ['caseworker'],
    stop: 'caseworker-citizen-all-open',
    of: whole('.year-panel'),
    height: 1500,
  },
  { name: 'assign-dialog', guides: ['caseworker'], stop: 'caseworker-assign-dialog', of: dialog },
  {
    name: 'mine',
    guides: ['caseworker'],
    stop: 'caseworker-mine',
    of: whole('main .page'),
    window: { width: 1180, height: 900 },
    height: 760,
  },
  {
    name: 'export-dialog',
    guides: ['caseworker'],
    stop: 'caseworker-mine',
    before: (tour) => openDialog(tour, tour.say('Hent som CSV', 'Download as CSV')),
    of: dialog,
  },
  { name: 'deactivate-dialog', guides: ['caseworker'], stop: 'caseworker-deactivate-dialog', of: dialog },
  {
    name: 'figures',
    guides: ['caseworker'],
    stop: 'caseworker-figures',
    of: (page) => [page.getByRole('figure', { name: /Hvor mange ansættelser bliver|How many employments/ })],
  },
];

/** The form of a new receiver of events, filled in. */
async function newReceiver({ page, say }: Tour): Promise<void> {
  await page.getByRole('button', { name: say('Tilføj modtager', 'Add a receiver') }).click();
  await page
    .getByRole('textbox', { name: say('Adresse', 'Address') })
    .fill(say('https://loen.firma.example/frikort', 'https://payroll.company.example/frikort'));
  await page
    .getByRole('textbox', { name: say('E-mail', 'Email') })
    .fill(say('it@firma.example', 'it@company.example'));
  await page.locator(':focus').blur();
}

const receiver = { name: 'receiver', before: newReceiver, of: whole('main form') } as const;

const company: readonly GuidePicture[] = [
  { ...receiver, guides: ['company'], stop: 'webhooks-none' },
  {
    name: 'overview',
    guides: ['company'],
    stop: 'company-overview',
    of: whole('main .page'),
    window: { width: 1180, height: 900 },
    height: 1000,
  },
  {
    name: 'card-number',
    guides: ['company'],
    stop: 'company-register',
    of: (page) => [
      page.locator('main .font-lead'),
      page.locator('main h1'),
      page.locator('main button').first(),
    ],
  },
  {
    name: 'person',
    guides: ['company'],
    stop: 'company-register-preview',
    of: whole('.person-panel'),
  },
  {
    name: 'terms',
    guides: ['company', 'caseworker'],
    stop: 'company-register-preview',
    // From today, so that nothing has to be warned about.
    before: async ({ page }) => {
      await page.locator('#startDate').fill(formatDate(today));
      await page.locator('#startDate').blur();
      await page.locator('.alert-warning').waitFor({ state: 'detached' });
    },
    of: (page) => [page.locator('main form').last()],
    height: 1500,
  },
  {
    name: 'split',
    guides: ['company'],
    stop: 'company-register-split',
    of: (page) => [page.locator('main .form-row').first(), page.getByRole('button', { name: / 2 / })],
  },
  {
    name: 'several',
    guides: ['company'],
    stop: 'company-import-rows',
    of: (page) => [page.locator('.import-actions'), page.locator('.import-list')],
    window: { width: 1180, height: 900 },
    height: 1100,
  },
  { name: 'receipt', guides: ['company'], stop: 'company-receipt', of: whole('main .page') },
  {
    name: 'employment',
    guides: ['company'],
    stop: 'company-employment',
    of: whole('main .page'),
    height: 900,
  },
  { name: 'add-pay', guides: ['company'], stop: 'company-add-pay', of: whole('main .page') },
  { name: 'cancel-dialog', guides: ['company'], stop: 'company-cancel-dialog', of: dialog },
  { name: 'contact-person', guides: ['company'], stop: 'company-contact-person', of: whole('main .page') },
];

const citizen: readonly GuidePicture[] = [
  {
    name: 'balance',
    guides: ['citizen', 'caseworker'],
    stop: 'citizen',
    of: whole('.my-frikort__now .balance'),
  },
  { name: 'months', guides: ['citizen'], stop: 'citizen', of: whole('.months') },
  { name: 'card', guides: ['citizen'], stop: 'citizen', of: whole('.my-frikort__card') },
  {
    name: 'card-on-screen',
    guides: ['citizen'],
    stop: 'citizen',
    before: async ({ page, say }) => {
      await page.getByRole('button', { name: say('Vis på skærmen', 'Show on the screen') }).click();
      await page.getByRole('dialog').waitFor();
    },
    of: whole('dialog[open]'),
    window: { width: 420, height: 640 },
  },
  {
    name: 'access-log',
    guides: ['citizen'],
    stop: 'citizen',
    before: async (tour) => {
      await open(tour, '/borger/hvem-har-set');
      await tour.page.locator('.panel summary').first().click();
      await tour.page.getByRole('table').waitFor();
    },
    of: whole('main .page'),
    height: 900,
  },
  {
    name: 'my-data',
    guides: ['citizen'],
    stop: 'citizen',
    before: async (tour) => {
      await open(tour, '/borger/oplysninger');
      await tour.page.locator('.my-data__download').waitFor();
    },
    of: whole('.my-data__download'),
  },
];

const administrator: readonly GuidePicture[] = [
  { ...receiver, guides: ['administrator'], stop: 'administrator-webhooks' },
  {
    name: 'hand-overs',
    guides: ['administrator'],
    stop: 'administrator-hand-overs',
    of: (page) => [page.locator('main form'), page.locator('main table')],
    window: { width: 1180, height: 900 },
    height: 900,
  },
  { name: 'contact', guides: ['administrator'], stop: 'administrator-contact', of: whole('main form') },
  {
    name: 'log',
    guides: ['administrator'],
    stop: 'administrator-log',
    of: whole('main table'),
    window: { width: 1180, height: 900 },
    height: 420,
  },
];

const operator: readonly GuidePicture[] = [
  {
    name: 'notice',
    guides: ['operator'],
    stop: 'operator-notice-new',
    of: whole('.notice-editor'),
    window: { width: 1180, height: 900 },
    height: 720,
  },
  {
    name: 'change',
    guides: ['operator'],
    stop: 'operator-year-change',
    of: whole('main section[aria-labelledby=change-heading]'),
  },
  { name: 'alarms', guides: ['operator'], stop: 'operator-alarms', of: whole('main .page') },
];

const efforts: readonly GuidePicture[] = [
  {
    name: 'money',
    guides: ['efforts'],
    stop: 'efforts-organisation',
    of: whole('main section[aria-labelledby=finances-heading]'),
  },
  { name: 'effort', guides: ['efforts'], stop: 'efforts-effort', of: whole('main .page'), height: 900 },
  {
    name: 'register',
    guides: ['efforts'],
    stop: 'efforts-participant-new',
    of: whole('main form'),
    height: 900,
  },
  {
    name: 'report',
    guides: ['efforts'],
    stop: 'efforts-reports-quarter',
    of: headingAnd('.report-choice', 'main figure'),
  },
  {
    name: 'ordered',
    guides: ['operator'],
    stop: 'operator-efforts-code',
    of: whole('main .page'),
    height: 900,
  },
];

/** The picture that the guides of the three entrances begin with, and those of each guide. */
export const guidePictures: readonly GuidePicture[] = [
  {
    name: 'entrances',
    guides: ['caseworker', 'company', 'citizen'],
    stop: 'front-page',
    of: whole('.front-entrances'),
  },
  ...caseworker,
  ...administrator,
  ...operator,
  ...efforts,
  ...company,
  ...citizen,
];
