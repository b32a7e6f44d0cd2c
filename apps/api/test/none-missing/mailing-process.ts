import { sandboxClock } from '../../src/clock.ts';
import { openDatabase } from '../../src/database/database.ts';
import { sequencing } from '../../src/events/sequence.ts';
import { createLogger } from '../../src/http/process-log.ts';
import { startJobs } from '../../src/jobs/start-jobs.ts';
import { messageMailing } from '../../src/messages/mail/send-message-mails.ts';
import { createKeyVault } from '../../src/webhooks/signing-keys.ts';
import { settingsOfMailing } from './settings.ts';

/* The jobs that tell people in the app and by mail (R35), until they are killed. */

process.on('disconnect', () => process.exit(0));
const { databaseUrl, clockFile, mailPort, key } = settingsOfMailing.parse(process.env);
const db = openDatabase(databaseUrl, { maxConnections: 5 });
const clock = sandboxClock(clockFile);
// Whatever fails is tried again, and thousands of lines would say so.
const logger = createLogger('silent', process.stderr);
const mailing = messageMailing({
  db,
  clock,
  logger,
  config: { url: new URL(`smtp://127.0.0.1:${mailPort}`), from: 'noreply@frikort.example' },
  keys: createKeyVault([{ id: 'w1', key: Buffer.from(key, 'base64') }]),
  publicOrigin: 'https://frikort.example',
});
startJobs([sequencing({ db, clock }), { ...mailing, when: { everyMs: 100 } }], { clock, logger });
