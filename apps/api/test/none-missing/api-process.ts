import { sandboxClock } from '../../src/clock.ts';
import { openDatabase } from '../../src/database/database.ts';
import { sequencing } from '../../src/events/sequence.ts';
import { createLogger } from '../../src/http/process-log.ts';
import { startJobs } from '../../src/jobs/start-jobs.ts';
import { webhookSending } from '../../src/webhooks/send-due.ts';
import { createKeyVault } from '../../src/webhooks/signing-keys.ts';
import { createTestApp } from '../support/app.ts';
import { settingsOfApi } from './settings.ts';

/* The API, with the jobs that give events their places and send them, until it is killed. */

process.on('disconnect', () => process.exit(0));
const { databaseUrl, clockFile, port, webhookKey } = settingsOfApi.parse(process.env);
const db = openDatabase(databaseUrl, { maxConnections: 10 });
const clock = sandboxClock(clockFile);
const webhooks = {
  vault: createKeyVault([{ id: 'w1', key: Buffer.from(webhookKey, 'base64') }]),
  targets: { privateNetworks: [], loopback: true },
};
const app = await createTestApp(db, { clock, webhooks });
const logger = createLogger('warn', process.stderr);
startJobs([sequencing({ db, clock }), webhookSending({ db, clock, logger, ...webhooks })], { clock, logger });
await app.listen({ host: '127.0.0.1', port });
