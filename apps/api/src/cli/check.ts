import { readConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { checkServiceplatformen } from '../registers/check.ts';
import { checkApps } from '../setup-check/apps.ts';
import { checkDatabase, checkKeeper } from '../setup-check/database.ts';
import { type Finding, found, lineOf, wrong } from '../setup-check/finding.ts';
import { checkLogin } from '../setup-check/login.ts';
import { checkMail } from '../setup-check/mail.ts';
import { type Command, UsageError } from './command.ts';

/** `frikort check`: what a system that is being set up still lacks, in plain words. */
export const checkCommand: Command = {
  name: 'check',
  about:
    'tells what is missing before the API can start: settings, database, login, register; ends with 1 if something is',
  usage: [
    'The settings are those of the API, from the environment. Nothing is changed, and nobody is looked up.',
  ],
  async run(args) {
    if (args.length > 0) throw new UsageError('There are no arguments.');
    let complete = true;
    for await (const finding of checkSetup()) {
      console.log(lineOf(finding));
      complete &&= finding.verdict !== 'wrong';
    }
    return complete ? 0 : 1;
  },
};

async function* checkSetup(): AsyncGenerator<Finding> {
  const config = settingsOrFaults();
  if (Array.isArray(config)) {
    yield* config;
    return;
  }
  const now = config.clock();
  const production = config.mode === 'production';
  const { publicOrigin } = config.security;
  yield found(`The settings are complete (${config.mode}).`);
  yield* checkDatabase({
    url: config.databaseUrl,
    cprKeys: config.cprKeys,
    webhookKeys: config.webhooks.keys,
    production,
  });
  if (config.retention) yield await checkKeeper(config.retention.keeperDatabaseUrl);
  yield* checkLogin({ config: config.auth, publicOrigin, production, now });
  yield await checkApps(config.appFolders);
  yield await checkMail(config.mail);
  if (config.register.kind === 'file') {
    yield found('CPR_REGISTER: a file, of a local system.');
    return;
  }
  try {
    for await (const { verdict, text } of checkServiceplatformen(config.register, { now }))
      yield { verdict, text: `CPR register: ${text}` };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    yield wrong(error.message);
  }
}

/** The settings, or a finding for each line of what is wrong with them. */
function settingsOrFaults() {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').map(wrong);
  }
}
