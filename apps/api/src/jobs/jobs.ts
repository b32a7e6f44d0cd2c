import { sealing } from '../audit/sealing.ts';
import { alarmPrinter } from '../cards/alarm-printer.ts';
import type { Config } from '../config.ts';
import { type Database, keeperRole, openDatabase } from '../database/database.ts';
import { createCprVault } from '../database/encryption.ts';
import { sequencing } from '../events/sequence.ts';
import type { ProcessLogger } from '../http/process-log.ts';
import { isAnyWaiting } from '../imports/run/queue-store.ts';
import { runImports } from '../imports/run/run-imports.ts';
import { warnOfEnds } from '../integrations/warn-of-ends.ts';
import type { MailConfig } from '../mail/config.ts';
import { mailSending } from '../mail/send-mails.ts';
import { dayMessages } from '../messages/day-messages.ts';
import { messageMailing } from '../messages/mail/send-message-mails.ts';
import type { CprRegister } from '../registers/cpr-register.ts';
import { refreshAll } from '../registers/refresh.ts';
import { runRetention } from '../retention/retention.ts';
import { statisticsCounting } from '../statistics/daily-count.ts';
import { webhookSending } from '../webhooks/send-due.ts';
import { createKeyVault } from '../webhooks/signing-keys.ts';
import type { Job } from './start-jobs.ts';
import { tidyUp } from './tidy-up.ts';

type JobDeps = {
  readonly db: Database;
  readonly register: CprRegister;
  readonly clock: () => Date;
  readonly logger: ProcessLogger;
  /** The longest that a statement may take, in milliseconds. */
  readonly answerMs: number;
};

/** Everything that a process of the API does by itself, as far as its settings ask for it. */
export function listJobs(config: Config, deps: JobDeps): readonly Job[] {
  const { db, register, clock, logger } = deps;
  const { lookupLimits } = config;
  const vault = createCprVault(config.cprKeys);
  return [
    { name: 'tidying-up', when: { everyMs: 60 * 60_000 }, run: () => tidyUp(db, clock()) },
    {
      name: 'register-refresh',
      when: 'nightly',
      lock: { db, name: 'register-refresh' },
      run: (signal) => refreshAll({ db, register, vault, clock }, { signal }),
    },
    sequencing({ db, clock }),
    dayMessages({ db, clock }),
    statisticsCounting({ db, clock }),
    {
      name: 'client-warnings',
      when: 'nightly',
      run: (signal) => warnOfEnds(db, clock(), signal),
    },
    {
      name: 'employment-imports',
      when: { everyMs: 500 },
      isDue: () => isAnyWaiting(db, clock()),
      lock: { db, name: 'employment-imports' },
      run: (signal) => runImports({ ...deps, lookupLimits, raiseAlarm: alarmPrinter(logger) }, signal),
    },
    webhookSending({
      db,
      clock,
      logger,
      vault: createKeyVault(config.webhooks.keys),
      targets: config.webhooks.targets,
    }),
    ...(config.retention ? [retention(config.retention, deps)] : []),
    ...(config.mail ? mails(config.mail, config, deps) : []),
    ...(config.sealing ? [sealing({ ...deps, ...config.sealing })] : []),
  ];
}

/** Mails to organisations, and to people who asked for them (R35). */
function mails(mail: MailConfig, config: Config, { db, clock, logger }: JobDeps): Job[] {
  const keys = createKeyVault(config.webhooks.keys);
  const { publicOrigin } = config.security;
  return [
    mailSending({ db, clock, logger, config: mail }),
    messageMailing({ db, clock, logger, config: mail, keys, publicOrigin }),
  ];
}

/** R29, with a connection of the keeper's own. */
function retention(
  { keeperDatabaseUrl, years }: NonNullable<Config['retention']>,
  { clock, answerMs }: JobDeps,
): Job {
  const db = openDatabase(keeperDatabaseUrl, { maxConnections: 2, role: keeperRole, answerMs });
  return {
    name: 'retention',
    when: 'nightly',
    lock: { db, name: 'retention' },
    run: (signal) => runRetention({ db, clock, years }, signal),
    close: () => db.$client.end(),
  };
}
