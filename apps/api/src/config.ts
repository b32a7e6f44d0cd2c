import type { LoginConfiguration } from '@frikort/domain/access';
import type { LookupLimits } from '@frikort/domain/lookup-budget';
import type { OperatorConfirmation } from '@frikort/domain/programme-year';
import type { z } from 'zod';
import { type SealingConfig, sealingConfigOf } from './audit/config.ts';
import { type AuthConfig, authEnvironment } from './auth/config.ts';
import { loginConfigurationOf } from './auth/policy/config.ts';
import { lookupLimitsOf } from './cards/config.ts';
import { searchLimitsOf } from './citizens/config.ts';
import { type Clock, clockOf } from './clock.ts';
import { ConfigError } from './config-error.ts';
import { cprKeysOf, unfitKeys } from './config-keys.ts';
import type { CprKeys } from './database/encryption.ts';
import type { SupportDesk } from './efforts/config.ts';
import { type Environment, environmentSchema } from './environment.ts';
import { appFoldersOf, securityConfigOf } from './http/config.ts';
import type { SecurityConfig } from './http/security.ts';
import type { AppFolders } from './http/static-apps.ts';
import { type MailConfig, mailConfigOf } from './mail/config.ts';
import { type RegisterConfig, registerEnvironment } from './registers/config.ts';
import { type RetentionConfig, retentionConfigOf } from './retention/config.ts';
import { settings } from './settings.ts';
import { type MetricsConfig, metricsConfigOf, type TracesConfig, tracesConfigOf } from './watching/config.ts';
import { type WebhookConfig, webhookConfigOf } from './webhooks/config.ts';

/** `production` refuses to start with anything that is only fit for a demonstration. */
export type Mode = 'production' | 'local';

/** Everything the process is told from outside, read once at its start. */
export type Config = {
  mode: Mode;
  clock: Clock;
  host: string;
  port: number;
  databaseUrl: string;
  databaseConnections: number;
  logLevel: string;
  /** How long the process goes on answering when it was told to stop. */
  stopGraceMs: number;
  security: SecurityConfig;
  cprKeys: CprKeys;
  /** How the log is sealed (R26); `undefined` in a process that leaves it to others. */
  sealing: SealingConfig | undefined;
  /** Which CPR register is asked; one from a file never in production. */
  register: RegisterConfig;
  /** Of card numbers, and of CPR numbers (R27). */
  lookupLimits: LookupLimits;
  searchLimits: LookupLimits;
  appFolders: AppFolders;
  auth: AuthConfig;
  /** How mail is sent; `undefined` in a process that sends none. */
  mail: MailConfig | undefined;
  /** How events are sent (R34). */
  webhooks: WebhookConfig;
  /** Retention in this process (R29); without it `frikort retention` has to be run. */
  retention: RetentionConfig | undefined;
  /** Where Prometheus reads what this process counts; `undefined` in one that counts nothing. */
  metrics: MetricsConfig | undefined;
  /** Where traces are sent; `undefined` in a process that traces nothing. */
  traces: TracesConfig | undefined;
  /** Who may come in as what (R22, R28). */
  loginConfiguration: LoginConfiguration;
  /** How many operators an opening or a lowering takes (R1). */
  operatorConfirmation: OperatorConfirmation;
  /** Which desk helps whom with efforts (R43). */
  effortSupport: readonly SupportDesk[];
};

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
    throw incomplete(
      given,
      [parsed, auth, register].flatMap(({ error }) => error?.issues ?? []),
    );
  }
  if (parsed.data.FRIKORT_MODE === 'production')
    refuseDemonstrationSettings(parsed.data, auth.data, register.data);
  return toConfig(parsed.data, auth.data, register.data);
}

type Given = Readonly<Record<string, string | undefined>>;

/** A variable that is set to nothing is not given. */
function givenOf(environment: Given): Given {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/**
 * Some of the settings, for a command that needs no others.
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function readSettings<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
  const given = givenOf(process.env);
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw incomplete(given, parsed.error.issues);
  return parsed.data;
}

function incomplete(given: Given, issues: readonly z.core.$ZodIssue[]): ConfigError {
  const lines = new Set(issues.map((issue) => wordsOf(given, issue)));
  return new ConfigError(`The settings are not complete.\n${[...lines].join('\n')}`);
}

function wordsOf(given: Given, issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.');
  const setting = settings.find((one) => one.name === name);
  if (setting && given[name] === undefined) return `${name} is missing: ${setting.about}`;
  return [name, issue.message].filter(Boolean).join(': ');
}

function refuseDemonstrationSettings(
  settings: Environment,
  auth: AuthConfig,
  register: RegisterConfig,
): void {
  const wrong: string[] = [];
  if (!settings.PUBLIC_ORIGIN.startsWith('https://')) wrong.push('PUBLIC_ORIGIN: must be https');
  if (settings.LOG_LEVEL === 'silent') wrong.push('LOG_LEVEL: a process that says nothing cannot be watched');
  if (settings.SANDBOX_CLOCK_FILE !== undefined)
    wrong.push('SANDBOX_CLOCK_FILE: a clock that can be moved is for trying out only');
  if (settings.WEBHOOK_LOOPBACK === 'allowed')
    wrong.push('WEBHOOK_LOOPBACK: sending to this machine itself is for trying out only');
  if (register.kind === 'file') wrong.push('CPR_REGISTER: a register from a file is for demonstration only');
  wrong.push(
    ...unfitKeys(cprKeysOf(settings), settings.AUDIT_SEAL_KEYS, auth.loginCookieKey, [
      ...auth.messageKeys,
      ...auth.tokenKeys,
      ...settings.WEBHOOK_SECRET_KEYS,
    ]),
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
    clock: clockOf(settings),
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL,
    databaseConnections: settings.DATABASE_CONNECTIONS,
    logLevel: settings.LOG_LEVEL,
    stopGraceMs: settings.STOP_GRACE_SECONDS * 1000,
    security: securityConfigOf(settings),
    cprKeys: cprKeysOf(settings),
    sealing: sealingConfigOf(settings),
    register,
    lookupLimits: lookupLimitsOf(settings),
    searchLimits: searchLimitsOf(settings),
    appFolders: appFoldersOf(settings),
    retention: retentionConfigOf(settings),
    auth,
    mail: mailConfigOf(settings),
    webhooks: webhookConfigOf(settings),
    metrics: metricsConfigOf(settings),
    traces: tracesConfigOf(settings),
    loginConfiguration: loginConfigurationOf(settings),
    operatorConfirmation: settings.OPERATOR_CONFIRMATION,
    effortSupport: settings.EFFORT_SUPPORT,
  };
}
