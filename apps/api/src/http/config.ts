import path from 'node:path';
import { z } from 'zod';
import { whole } from '../setting-forms.ts';
import type { SecurityConfig } from './security.ts';
import type { AppFolders } from './static-apps.ts';

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.parse(text)?.origin === text, 'must be an origin without a path');

/** Where a process is reached, and what it serves. */
export const serverEnvironment = {
  PUBLIC_ORIGIN: origin.describe(
    'the address that browsers use, such as `https://frikort.example.dk`; https in production',
  ),
  HOST: z.string().default('127.0.0.1').describe('the address that is listened on, for the proxy'),
  PORT: whole(1, 65_535).default(3000).describe('the port that is listened on, without TLS'),
  TRUST_PROXY: z
    .enum(['true', 'false'])
    .default('false')
    .describe('`true` when the proxy overwrites `X-Forwarded-For`: then it tells the callers’ addresses'),
  STOP_GRACE_SECONDS: whole(0, 60)
    .default(5)
    .describe(
      'how long a process that was told to stop goes on answering while `/health/ready` says 503: a little longer than the load balancer’s checks are apart',
    ),
  APP_CITIZEN_FOLDER: z
    .string()
    .optional()
    .describe('the built front page and app of citizens; without it this process does not serve them'),
  APP_CASEWORKER_FOLDER: z.string().optional().describe('the built app of caseworkers'),
  APP_COMPANY_FOLDER: z.string().optional().describe('the built app of companies'),
};

/** How often one may ask; R27's budgets are another matter. */
export const rateEnvironment = {
  REQUESTS_PER_MINUTE: whole(300, 1_000_000)
    .default(1200)
    .describe('requests a minute of a user, or of an address without a login, in each process'),
  LOGINS_PER_MINUTE: whole(100, 1_000_000)
    .default(300)
    .describe('logins a minute of an address, in each process'),
};

type ServerSettings = z.output<z.ZodObject<typeof serverEnvironment>>;
type RateSettings = z.output<z.ZodObject<typeof rateEnvironment>>;

export function securityConfigOf(settings: ServerSettings & RateSettings): SecurityConfig {
  return {
    publicOrigin: settings.PUBLIC_ORIGIN,
    trustProxy: settings.TRUST_PROXY === 'true',
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    loginsPerMinute: settings.LOGINS_PER_MINUTE,
  };
}

export function appFoldersOf(settings: ServerSettings): AppFolders {
  const { APP_CITIZEN_FOLDER, APP_CASEWORKER_FOLDER, APP_COMPANY_FOLDER } = settings;
  return {
    ...(APP_CITIZEN_FOLDER ? { citizen: path.resolve(APP_CITIZEN_FOLDER) } : {}),
    ...(APP_CASEWORKER_FOLDER ? { caseworker: path.resolve(APP_CASEWORKER_FOLDER) } : {}),
    ...(APP_COMPANY_FOLDER ? { company: path.resolve(APP_COMPANY_FOLDER) } : {}),
  };
}
