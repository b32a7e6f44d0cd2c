import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import type { Job } from '../jobs/start-jobs.ts';
import type { MailConfig } from './config.ts';
import { faultOf, isAboutThisMail } from './faults.ts';
import { noteGivenUp, noteSent, type QueuedMail, takeNextMail } from './mail-store.ts';
import { triedForMs } from './pauses.ts';
import { type MailTransport, openTransport } from './transport.ts';

type SendingDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly logger: Pick<FastifyBaseLogger, 'warn' | 'error'>;
  readonly config: MailConfig;
};

const everyMs = 5_000;

/** Sends what is queued. Any number of processes may do it at once: each mail is taken by one of them. */
export function mailSending(deps: SendingDeps): Job {
  return { name: 'mail', when: { everyMs }, run: (signal) => sendDueMails(deps, signal) };
}

/**
 * Sends the mails that are due, until there are no more or the server cannot be used. A mail can come twice, when a
 * process dies before it has noted that it was sent, but is never lost silently: one that could not be sent in three
 * days is given up, and a line of level `error` says so.
 */
export async function sendDueMails(deps: SendingDeps, signal?: AbortSignal): Promise<void> {
  const transport = openTransport(deps.config);
  try {
    while (!signal?.aborted) {
      const mail = await takeNextMail(deps.db, deps.clock());
      if (mail === undefined || !(await sendOne(deps, transport, mail))) return;
    }
  } finally {
    transport.close();
  }
}

/** @returns whether the server can be used for the next one */
async function sendOne(deps: SendingDeps, transport: MailTransport, mail: QueuedMail): Promise<boolean> {
  const { id, recipient: to, subject, body: text } = mail;
  const messageId = `<${id}@${deps.config.from.split('@').at(-1)}>`;
  // A machine wrote it: nobody's "out of office" answers (RFC 3834).
  const headers = { 'Auto-Submitted': 'auto-generated' };
  try {
    await transport.sendMail({ to: { name: '', address: to }, subject, text, messageId, headers });
  } catch (error) {
    await noteFailure(deps, mail, faultOf(error));
    return isAboutThisMail(error);
  }
  await noteSent(deps.db, id, deps.clock());
  return true;
}

async function noteFailure(
  { db, clock, logger }: SendingDeps,
  { id, topic, attempts, queuedAt }: QueuedMail,
  fault: string,
): Promise<void> {
  const facts = { mail: id, topic, attempts, fault };
  const at = clock();
  if (at.getTime() - queuedAt.getTime() < triedForMs) {
    logger.warn(facts, 'mail not sent; it is tried again');
    return;
  }
  await noteGivenUp(db, id, at);
  logger.error(facts, 'mail given up');
}
