import { isCvr } from '@frikort/domain/cvr';
import { defaultLookupLimits, defaultSearchLimits } from '@frikort/domain/lookup-budget';
import { defaultRetentionYears } from '@frikort/domain/retention';
import { z } from 'zod';
import { keyEnvironment, sealKeyEnvironment } from './config-keys.ts';
import { mailEnvironment, mailHasSender } from './mail/config.ts';
import { webhookEnvironment } from './webhooks/config.ts';

/*
 * The environment variables of the process, in the groups in which infra/PRODUCTION.md lists them: its table is made
 * from here (`npm run generate`), each line from the `describe` of its variable. Those of login and of the CPR register
 * stand in auth/config.ts and registers/config.ts, those of mail in mail/config.ts.
 */

const whole = (lowest: number, highest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${lowest} to ${highest}`)
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, `must be from ${lowest} to ${highest}`);

/** Further CVR numbers of municipalities (R22), as `cvr=code,cvr=code` with four-digit codes. */
const extraCvrs = z
  .string()
  .regex(/^(\d{8}=\d{4})(,\d{8}=\d{4})*$/, 'must be cvr=code, several separated by commas')
  .transform(
    (text): Record<string, string> => Object.fromEntries(text.split(',').map((pair) => pair.split('='))),
  );

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.parse(text)?.origin === text, 'must be an origin without a path');

const databaseUrl = z.string().startsWith('postgres', 'must be an address that begins with postgres://');

const cvr = z.string().refine(isCvr, 'must be 8 digits');

export const processEnvironment = {
  FRIKORT_MODE: z
    .enum(['production', 'local'])
    .default('production')
    .describe('`local` allows what is only fit for trying out: http, a CPR register from a file'),
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
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe(
      'from which level on lines are logged; alarms and seals are at every one. `silent` not in production',
    ),
  APP_CITIZEN_FOLDER: z
    .string()
    .optional()
    .describe('the built front page and app of citizens; without it this process does not serve them'),
  APP_CASEWORKER_FOLDER: z.string().optional().describe('the built app of caseworkers'),
  APP_COMPANY_FOLDER: z.string().optional().describe('the built app of companies'),
};

export const databaseEnvironment = {
  DATABASE_URL: databaseUrl.describe(
    'the login of the API, a member of `frikort_app` and nothing more; `sslmode=verify-full` over a network',
  ),
  DATABASE_CONNECTIONS: whole(1, 500).default(20).describe('how many connections a process opens at most'),
  KEEPER_DATABASE_URL: databaseUrl
    .optional()
    .describe(
      'the login of retention, a member of `frikort_keeper` and nothing more; with it this process retains nightly (R29)',
    ),
  RETENTION_YEARS: whole(1, 50)
    .default(defaultRetentionYears)
    .describe('whole calendar years without a frikort in use before a citizen is anonymised (R29)'),
};

/** What only `frikort migrate` is told. */
export const migrationEnvironment = {
  MIGRATION_DATABASE_URL: databaseUrl.describe(
    'the owner of the database, for `frikort migrate` alone; the API is never given it',
  ),
};

export const logEnvironment = {
  ...sealKeyEnvironment,
  AUDIT_SEALING: z
    .enum(['on', 'off'])
    .default('on')
    .describe(
      '`off`: this process does not seal the log; another one, or `frikort audit seal` from a timer, must',
    ),
  AUDIT_SEAL_SECONDS: whole(1, 3600).default(30).describe('how long a row of the log may wait to be sealed'),
};

export const limitEnvironment = {
  REQUESTS_PER_MINUTE: whole(300, 1_000_000)
    .default(1200)
    .describe('requests a minute of a user, or of an address without a login, in each process'),
  LOGINS_PER_MINUTE: whole(100, 1_000_000)
    .default(300)
    .describe('logins a minute of an address, in each process'),
  LOOKUP_HITS_PER_USER: whole(1, 1_000_000)
    .default(defaultLookupLimits.perUser.hits)
    .describe('card numbers an hour that a user may name and that are there (R27)'),
  LOOKUP_MISSES_PER_USER: whole(1, 1_000_000)
    .default(defaultLookupLimits.perUser.misses)
    .describe('card numbers an hour that a user may name and that are not there (R27)'),
  LOOKUP_HITS_PER_COMPANY: whole(1, 1_000_000)
    .default(defaultLookupLimits.perOrganisation.hits)
    .describe('the same for everybody of a CVR number together, hits'),
  LOOKUP_MISSES_PER_COMPANY: whole(1, 1_000_000)
    .default(defaultLookupLimits.perOrganisation.misses)
    .describe('the same for everybody of a CVR number together, misses'),
  LOOKUP_HITS_PER_VENDOR: whole(1, 1_000_000)
    .default(defaultLookupLimits.perVendor.hits)
    .describe('the same for a vendor’s systems, for all companies together, hits'),
  LOOKUP_MISSES_PER_VENDOR: whole(1, 1_000_000)
    .default(defaultLookupLimits.perVendor.misses)
    .describe('the same for a vendor’s systems, for all companies together, misses'),
  LOOKUP_MISSES_PER_NETWORK: whole(1, 1_000_000)
    .default(defaultLookupLimits.perNetwork.misses)
    .describe(
      'the same for everybody who calls from one network, whatever their CVR numbers; needs `TRUST_PROXY`',
    ),
  CPR_SEARCH_HITS_PER_USER: whole(1, 1_000_000)
    .default(defaultSearchLimits.perUser.hits)
    .describe('CPR numbers an hour that a caseworker may name, of the municipality’s own citizens (R27)'),
  CPR_SEARCH_MISSES_PER_USER: whole(1, 1_000_000)
    .default(defaultSearchLimits.perUser.misses)
    .describe(
      'CPR numbers an hour that a caseworker may name, of everybody else; a grant takes one back (R27)',
    ),
  CPR_SEARCH_HITS_PER_ORGANISATION: whole(1, 1_000_000)
    .default(defaultSearchLimits.perOrganisation.hits)
    .describe('the same for everybody of a municipality together, own citizens'),
  CPR_SEARCH_MISSES_PER_ORGANISATION: whole(1, 1_000_000)
    .default(defaultSearchLimits.perOrganisation.misses)
    .describe('the same for everybody of a municipality together, everybody else'),
};

export const privilegeEnvironment = {
  PRIVILEGE_CASEWORKER: z
    .url()
    .describe('the privilege of caseworkers, as the identity provider sends it (R22)'),
  PRIVILEGE_ADMINISTRATOR: z.url().describe('the privilege of a municipality’s administrators (R28)'),
  PRIVILEGE_OPERATOR: z.url().describe('the privilege of the operator’s people (R28)'),
  OPERATOR_CVR: cvr.describe('the CVR number of the operator, whose people alone may use that privilege'),
  EXTRA_MUNICIPALITY_CVRS: extraCvrs
    .default({})
    .describe(
      'further CVR numbers that a municipality’s people log in with (R22): `cvr=code`, separated by commas',
    ),
};

/** A clock that can be moved; production refuses it, so it is in no table. */
export const sandboxEnvironment = { SANDBOX_CLOCK_FILE: z.string().optional() };

/** Everything but login and register. */
export const environmentSchema = z
  .object({
    ...processEnvironment,
    ...databaseEnvironment,
    ...keyEnvironment,
    ...logEnvironment,
    ...mailEnvironment,
    ...webhookEnvironment,
    ...limitEnvironment,
    ...privilegeEnvironment,
    ...sandboxEnvironment,
  })
  .refine(mailHasSender, { path: ['MAIL_FROM'] });

export type Environment = z.output<typeof environmentSchema>;
