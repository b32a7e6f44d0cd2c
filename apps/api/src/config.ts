import path from 'node:path';
import type { LoginConfiguration } from '@frikort/domain/access';
import { isCvr } from '@frikort/domain/cvr';
import { defaultLookupLimits, type LookupLimits } from '@frikort/domain/lookup-budget';
import { defaultRetentionYears } from '@frikort/domain/retention';
import { z } from 'zod';
import type { SealKeys } from './audit/seal.ts';
import { type AuthConfig, authEnvironment } from './auth/config.ts';
import { ConfigError } from './config-error.ts';
import { cprKeysOf, keyEnvironment, namedKeys, sealKeyEnvironment, unfitKeys } from './config-keys.ts';
import type { CprKeys, NamedKeys } from './database/encryption.ts';
import type { SecurityConfig } from './http/security.ts';
import type { AppFolders } from './http/static-apps.ts';
import { type RegisterConfig, registerEnvironment } from './registers/config.ts';

/** `production` refuses to start with anything that is only fit for a demonstration. */
export type Mode = 'production' | 'local';

/** Everything the process is told from outside, read once at its start. */
export type Config = {
  mode: Mode;
  host: string;
  port: number;
  databaseUrl: string;
  databaseConnections: number;
  logLevel: string;
  security: SecurityConfig;
  cprKeys: CprKeys;
  /** How the log is sealed (R26); `undefined` in a process that leaves it to others. */
  sealing: { keys: SealKeys; everyMs: number } | undefined;
  /** Which CPR register is asked; one from a file never in production. */
  register: RegisterConfig;
  lookupLimits: LookupLimits;
  appFolders: AppFolders;
  auth: AuthConfig;
  /** Retention in this process (R29); without it `frikort retention` has to be run. */
  retention: { keeperDatabaseUrl: string; years: number } | undefined;
  /** Who may come in as what (R22, R28). */
  loginConfiguration: LoginConfiguration;
};

const whole = (lowest: number, highest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest);

/** Further CVR numbers of municipalities (R22), as `cvr=code,cvr=code` with four-digit codes. */
const extraCvrs = z
  .string()
  .regex(/^(\d{8}=\d{4})(,\d{8}=\d{4})*$/)
  .transform(
    (text): Record<string, string> => Object.fromEntries(text.split(',').map((pair) => pair.split('='))),
  );

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).origin === text, 'must be an origin without a path');

const environmentSchema = z.object({
  FRIKORT_MODE: z.enum(['production', 'local']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(1, 65_535).default(3000),
  PUBLIC_ORIGIN: origin,
  TRUST_PROXY: z.enum(['true', 'false']).default('false'),
  DATABASE_URL: z.string().startsWith('postgres'),
  DATABASE_CONNECTIONS: whole(1, 500).default(20),
  /** A login that is a member of `frikort_keeper`, and not of `frikort_app`. */
  KEEPER_DATABASE_URL: z.string().startsWith('postgres').optional(),
  RETENTION_YEARS: whole(1, 50).default(defaultRetentionYears),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  ...keyEnvironment,
  ...sealKeyEnvironment,
  AUDIT_SEALING: z.enum(['on', 'off']).default('on'),
  AUDIT_SEAL_SECONDS: whole(1, 3600).default(30),
  REQUESTS_PER_MINUTE: whole(300, 1_000_000).default(1200),
  LOGINS_PER_MINUTE: whole(100, 1_000_000).default(300),
  LOOKUP_HITS_PER_USER: whole(1, 1_000_000).default(defaultLookupLimits.perUser.hits),
  LOOKUP_MISSES_PER_USER: whole(1, 1_000_000).default(defaultLookupLimits.perUser.misses),
  LOOKUP_HITS_PER_COMPANY: whole(1, 1_000_000).default(defaultLookupLimits.perOrganisation.hits),
  LOOKUP_MISSES_PER_COMPANY: whole(1, 1_000_000).default(defaultLookupLimits.perOrganisation.misses),
  PRIVILEGE_CASEWORKER: z.url(),
  PRIVILEGE_ADMINISTRATOR: z.url(),
  PRIVILEGE_OPERATOR: z.url(),
  OPERATOR_CVR: z.string().refine(isCvr, 'must be 8 digits'),
  EXTRA_MUNICIPALITY_CVRS: extraCvrs.default({}),
  APP_CITIZEN_FOLDER: z.string().optional(),
  APP_CASEWORKER_FOLDER: z.string().optional(),
  APP_COMPANY_FOLDER: z.string().optional(),
});

type Environment = z.output<typeof environmentSchema>;

/**
 * Reads the settings from environment variables.
 * @throws ConfigError naming every variable that is missing or wrong, or that production does not allow
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = givenOf(environment);
  const parsed = environmentSchema.safeParse(given);
  const auth = authEnvironment.safeParse(given);
  const register = registerEnvironment.safeParse(given);
  if (!parsed.success || !auth.success || !register.success) {
    throw incomplete([parsed, auth, register].flatMap(({ error }) => error?.issues ?? []));
  }
  if (parsed.data.FRIKORT_MODE === 'production')
    refuseDemonstrationSettings(parsed.data, auth.data, register.data);
  return toConfig(parsed.data, auth.data, register.data);
}

/** A variable that is set to nothing is not given. */
function givenOf(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function incomplete(issues: readonly z.core.$ZodIssue[]): ConfigError {
  const lines = issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return new ConfigError(`The settings are not complete.\n${lines.join('\n')}`);
}

function refuseDemonstrationSettings(
  settings: Environment,
  auth: AuthConfig,
  register: RegisterConfig,
): void {
  const wrong: string[] = [];
  if (!settings.PUBLIC_ORIGIN.startsWith('https://')) wrong.push('PUBLIC_ORIGIN: must be https');
  if (settings.LOG_LEVEL === 'silent') wrong.push('LOG_LEVEL: a process that says nothing cannot be watched');
  if (register.kind === 'file') wrong.push('CPR_REGISTER: a register from a file is for demonstration only');
  wrong.push(
    ...unfitKeys(cprKeysOf(settings), settings.AUDIT_SEAL_KEYS, auth.loginCookieKey, auth.messageKeys),
  );
  if (
    settings.KEEPER_DATABASE_URL &&
    loginOf(settings.KEEPER_DATABASE_URL) === loginOf(settings.DATABASE_URL)
  ) {
    wrong.push('KEEPER_DATABASE_URL: needs a login of its own, which is no member of frikort_app');
  }
  if (wrong.length > 0) throw new ConfigError(`Not allowed in production.\n${wrong.join('\n')}`);
}

const loginOf = (databaseUrl: string) => URL.parse(databaseUrl)?.username;

function toConfig(settings: Environment, auth: AuthConfig, register: RegisterConfig): Config {
  return {
    mode: settings.FRIKORT_MODE,
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL,
    databaseConnections: settings.DATABASE_CONNECTIONS,
    logLevel: settings.LOG_LEVEL,
    security: {
      publicOrigin: settings.PUBLIC_ORIGIN,
      trustProxy: settings.TRUST_PROXY === 'true',
      requestsPerMinute: settings.REQUESTS_PER_MINUTE,
      loginsPerMinute: settings.LOGINS_PER_MINUTE,
    },
    cprKeys: cprKeysOf(settings),
    sealing:
      settings.AUDIT_SEALING === 'on'
        ? { keys: settings.AUDIT_SEAL_KEYS, everyMs: settings.AUDIT_SEAL_SECONDS * 1000 }
        : undefined,
    register,
    lookupLimits: {
      perUser: { hits: settings.LOOKUP_HITS_PER_USER, misses: settings.LOOKUP_MISSES_PER_USER },
      perOrganisation: { hits: settings.LOOKUP_HITS_PER_COMPANY, misses: settings.LOOKUP_MISSES_PER_COMPANY },
    },
    appFolders: appFoldersOf(settings),
    retention: settings.KEEPER_DATABASE_URL
      ? { keeperDatabaseUrl: settings.KEEPER_DATABASE_URL, years: settings.RETENTION_YEARS }
      : undefined,
    auth,
    loginConfiguration: {
      caseworkerPrivilege: settings.PRIVILEGE_CASEWORKER,
      administratorPrivilege: settings.PRIVILEGE_ADMINISTRATOR,
      operatorPrivilege: settings.PRIVILEGE_OPERATOR,
      operatorCvr: settings.OPERATOR_CVR,
      extraMunicipalityCvrs: settings.EXTRA_MUNICIPALITY_CVRS,
    },
  };
}

function appFoldersOf(settings: Environment): AppFolders {
  const { APP_CITIZEN_FOLDER, APP_CASEWORKER_FOLDER, APP_COMPANY_FOLDER } = settings;
  return {
    ...(APP_CITIZEN_FOLDER ? { citizen: path.resolve(APP_CITIZEN_FOLDER) } : {}),
    ...(APP_CASEWORKER_FOLDER ? { caseworker: path.resolve(APP_CASEWORKER_FOLDER) } : {}),
    ...(APP_COMPANY_FOLDER ? { company: path.resolve(APP_COMPANY_FOLDER) } : {}),
  };
}

/**
 * What `frikort retention` needs.
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function readRetentionConfig(): { keeperDatabaseUrl: string; years: number } {
  const { KEEPER_DATABASE_URL, RETENTION_YEARS } = environmentSchema.shape;
  const parsed = z
    .object({ KEEPER_DATABASE_URL: KEEPER_DATABASE_URL.unwrap(), RETENTION_YEARS })
    .safeParse(givenOf(process.env));
  if (!parsed.success) throw incomplete(parsed.error.issues);
  return { keeperDatabaseUrl: parsed.data.KEEPER_DATABASE_URL, years: parsed.data.RETENTION_YEARS };
}

/**
 * What the command line needs to work with CPR numbers: the API's database and its keys.
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function readKeyConfig(): Pick<Config, 'databaseUrl' | 'cprKeys'> {
  const schema = z.object({ DATABASE_URL: environmentSchema.shape.DATABASE_URL, ...keyEnvironment });
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) throw incomplete(parsed.error.issues);
  return { databaseUrl: parsed.data.DATABASE_URL, cprKeys: cprKeysOf(parsed.data) };
}

/**
 * What the command line needs to extract the log: also how it names citizens, and who the operator is.
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function readExportConfig(): Pick<Config, 'databaseUrl' | 'cprKeys'> & { operatorCvr: string } {
  const { DATABASE_URL, OPERATOR_CVR } = environmentSchema.shape;
  const parsed = z.object({ DATABASE_URL, OPERATOR_CVR, ...keyEnvironment }).safeParse(givenOf(process.env));
  if (!parsed.success) throw incomplete(parsed.error.issues);
  const { data } = parsed;
  return { databaseUrl: data.DATABASE_URL, cprKeys: cprKeysOf(data), operatorCvr: data.OPERATOR_CVR };
}

/**
 * What the command line needs to read the kept messages of login.
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function readLoginMessageConfig(): {
  databaseUrl: string;
  operatorCvr: string;
  messageKeys: NamedKeys;
} {
  const { DATABASE_URL, OPERATOR_CVR } = environmentSchema.shape;
  const parsed = z
    .object({ DATABASE_URL, OPERATOR_CVR, LOGIN_MESSAGE_KEYS: namedKeys })
    .safeParse(givenOf(process.env));
  if (!parsed.success) throw incomplete(parsed.error.issues);
  const { data } = parsed;
  return {
    databaseUrl: data.DATABASE_URL,
    operatorCvr: data.OPERATOR_CVR,
    messageKeys: data.LOGIN_MESSAGE_KEYS,
  };
}

/**
 * What the command line needs to try the CPR register.
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function readRegisterConfig(): RegisterConfig {
  const parsed = registerEnvironment.safeParse(givenOf(process.env));
  if (!parsed.success) throw incomplete(parsed.error.issues);
  return parsed.data;
}

const sealConfig = z.object({
  DATABASE_URL: environmentSchema.shape.DATABASE_URL.optional(),
  AUDIT_SEAL_KEYS: sealKeyEnvironment.AUDIT_SEAL_KEYS.optional(),
});

/**
 * What the command line needs to check the log; each part may be missing, for a file is checked without a database.
 * @throws ConfigError when one is given and wrong
 */
export function readSealConfig(): { databaseUrl: string | undefined; sealKeys: SealKeys | undefined } {
  const parsed = sealConfig.safeParse(givenOf(process.env));
  if (!parsed.success) throw incomplete(parsed.error.issues);
  return { databaseUrl: parsed.data.DATABASE_URL, sealKeys: parsed.data.AUDIT_SEAL_KEYS };
}

/**
 * The API's database, for what needs nothing else.
 * @throws ConfigError when DATABASE_URL is missing or wrong
 */
export function readDatabaseUrl(): string {
  const parsed = environmentSchema.pick({ DATABASE_URL: true }).safeParse(givenOf(process.env));
  if (!parsed.success) throw incomplete(parsed.error.issues);
  return parsed.data.DATABASE_URL;
}

/**
 * The login that may change the structure, for `frikort migrate`.
 * @throws ConfigError when MIGRATION_DATABASE_URL is not set
 */
export function readMigrationUrl(): string {
  const url = process.env.MIGRATION_DATABASE_URL;
  if (!url) throw new ConfigError('MIGRATION_DATABASE_URL must name a login that may change the structure.');
  return url;
}
