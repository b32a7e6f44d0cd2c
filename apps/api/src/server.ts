import { setTimeout as wait } from 'node:timers/promises';
import { readCpr } from '@frikort/domain/cpr';
import { present } from '@frikort/domain/present';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { recordLogin } from './audit/login-audit.ts';
import { secretKindOf } from './auth/clients/client-secret.ts';
import { createAuth } from './auth/plugin.ts';
import { findEnrolment } from './citizens/grant-store.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import { type Database, openDatabase, refuseOverprivilegedLogin } from './database/database.ts';
import { createCprVault } from './database/encryption.ts';
import { KeysDoNotFit, requireFittingKeys } from './database/key-marks.ts';
import { missingMigrations } from './database/migrate.ts';
import { wordsForDatabaseFault } from './database/plain-words.ts';
import { createLogger, type ProcessLogger } from './http/process-log.ts';
import { listJobs } from './jobs/jobs.ts';
import { type RunningJobs, startJobs } from './jobs/start-jobs.ts';
import { requireFittingAddressKeys } from './messages/mail/address-keys.ts';
import { type OwnCertificate, readOwnCertificates } from './operation/own-certificates.ts';
import type { CprRegister } from './registers/cpr-register.ts';
import { createRegister } from './registers/create-register.ts';
import type { Observer } from './watching/observer.ts';
import { type Watched, watch } from './watching/watch.ts';
import { requireFittingSecretKeys } from './webhooks/secret-keys.ts';
import { createKeyVault } from './webhooks/signing-keys.ts';

/** How long requests and jobs under way may take to finish when the process stops. */
const drainMs = 20_000;

/** No statement takes so long that is alive: the server ends it before. */
const answerMs = 20_000;

/**
 * The API's process: reads the settings, composes the application, listens, and stops gracefully on SIGTERM or
 * SIGINT ({@link stopGracefully}).
 */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const db = openDatabase(config.databaseUrl, { maxConnections: config.databaseConnections, answerMs });
  if (config.mode === 'production') await refuseOverprivilegedLogin(db);
  await requireMigrated(db);
  const { clock } = config;
  await requireFittingKeys(db, config.cprKeys, clock());
  await requireFittingSecretKeys(db, config.webhooks.keys);
  await requireFittingAddressKeys(db, config.webhooks.keys);
  const register = await createRegister(config.register, { clock, log: logger });
  const ownCertificates = await readOwnCertificates(config.auth, config.register);
  const watched = await watch(config, { db, ownCertificates });
  const app = await composeApp({
    config,
    db,
    register,
    logger,
    ownCertificates,
    observers: watched.observers,
  });
  const jobs = startJobs(listJobs(config, { db, register, clock, logger, answerMs }), {
    clock,
    logger,
    ...present({ watch: watched.job }),
  });
  await app.listen({ host: config.host, port: config.port });
  logger.info({ host: config.host, port: config.port, mode: config.mode }, 'listening');

  const running = { app, jobs, db, logger, watched, graceMs: config.stopGraceMs };
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    stopGracefully(running).then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

type Running = {
  app: FastifyInstance;
  jobs: RunningJobs;
  db: Database;
  logger: ProcessLogger;
  watched: Watched;
  graceMs: number;
};

/**
 * Not ready any more, for a load balancer to see; then no new connections, requests and jobs under way finish, what
 * they wrote to the log is sealed, and the database is let go. Whatever hangs is cut off; the database undoes it.
 */
async function stopGracefully({ app, jobs, db, logger, watched, graceMs }: Running): Promise<void> {
  setTimeout(() => {
    logger.error('not stopped in time');
    process.exit(1);
  }, graceMs + drainMs).unref();
  app.draining.begin();
  const ended = jobs.stop();
  await wait(graceMs);
  await app.draining.end();
  await ended;
  await jobs.finish();
  await watched.close();
  await db.$client.end();
  logger.info('stopped');
}

/** @throws ConfigError when the database lacks a migration of this version */
async function requireMigrated(db: Database): Promise<void> {
  const missing = await missingMigrations(db);
  if (missing.length > 0)
    throw new ConfigError(`The database lacks ${missing.join(', ')}: run \`frikort migrate\` first.`);
}

type Composed = {
  config: Config;
  db: Database;
  register: CprRegister;
  logger: ProcessLogger;
  ownCertificates: readonly OwnCertificate[];
  observers: readonly Observer[];
};

async function composeApp({ config, db, register, logger, ownCertificates, observers }: Composed) {
  const { clock } = config;
  if (config.operatorConfirmation === 'one-person')
    logger.warn('programme years are opened by one person alone');
  const vault = createCprVault(config.cprKeys);
  const login = createAuth({
    db,
    clock,
    recordLogin,
    config: config.auth,
    publicOrigin: config.security.publicOrigin,
    production: config.mode === 'production',
    loginConfiguration: config.loginConfiguration,
    findEnrolledCitizen: async (text) => {
      const number = readCpr(text);
      return number.ok ? findEnrolment(db, vault.indexes(number.value)) : undefined;
    },
  });
  return createApp({
    db,
    clock,
    vault,
    register,
    logger,
    login,
    secretKind: secretKindOf(config.mode),
    security: config.security,
    lookupLimits: config.lookupLimits,
    searchLimits: config.searchLimits,
    operatorConfirmation: config.operatorConfirmation,
    effortSupport: config.effortSupport,
    ownCertificates,
    observers,
    appFolders: config.appFolders,
    webhooks: { vault: createKeyVault(config.webhooks.keys), targets: config.webhooks.targets },
  });
}

try {
  await main();
} catch (error) {
  const words = error instanceof ConfigError || error instanceof KeysDoNotFit ? error.message : undefined;
  const fault = wordsForDatabaseFault(error);
  console.error(words ?? (fault ? `The database cannot be used: ${fault}.` : error));
  process.exitCode = 1;
}
