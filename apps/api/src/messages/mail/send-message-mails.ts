import { formatInstant } from '@frikort/domain/calendar';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../database/database.ts';
import type { Job } from '../../jobs/start-jobs.ts';
import type { MailConfig } from '../../mail/config.ts';
import { triedForMs } from '../../mail/pauses.ts';
import type { KeyVault } from '../../webhooks/signing-keys.ts';
import { queueNews } from './address-store.ts';
import { type HandOver, openHandOver } from './hand-over.ts';
import { openAddress } from './sealed-address.ts';
import {
  isAnyDue,
  noteAbandoned,
  noteEnd,
  noteNotTaken,
  noteRefusedAddress,
  noteVerifyToken,
  type TakenMail,
  takeDueMail,
} from './sending-store.ts';
import { newLinkToken } from './tokens.ts';
import { writeMessageMail } from './write-message-mail.ts';

export type MessageMailDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly logger: Pick<FastifyBaseLogger, 'warn' | 'error'>;
  readonly config: MailConfig;
  /** Decrypts addresses. */
  readonly keys: KeyVault;
  /** Where the apps are, for the links. */
  readonly publicOrigin: string;
};

const everyMs = 2_000;

/** Nobody is woken by what came in the evening: it is told in the morning. */
const firstHour = '07';

/** Longer than any handing over lasts: whoever began one so long ago is gone. */
const abandonedMs = 10 * 60_000;

/** Tells people by mail that there is news, and verifies addresses (R35). Any number of processes may do it at once. */
export function messageMailing(deps: MessageMailDeps): Job {
  return {
    name: 'message-mails',
    when: { everyMs },
    isDue: () => isAnyDue(deps.db, deps.clock()),
    run: (signal) => sendMessageMails(deps, signal),
  };
}

/**
 * Queues what is to be told and hands over what is due, each mail once: one that the server surely has not taken is tried
 * again for three days; one of which nobody knows is not, and is said to be uncertain.
 */
export async function sendMessageMails(deps: MessageMailDeps, signal?: AbortSignal): Promise<void> {
  const { db, clock, logger, config } = deps;
  const now = clock();
  const [, time = ''] = formatInstant(now).split(' ');
  await queueNews(db, now, time >= firstHour);
  const abandoned = await noteAbandoned(db, new Date(now.getTime() - abandonedMs), now);
  if (abandoned > 0) logger.warn({ mails: abandoned }, 'message mails may not have been sent');
  const server = openHandOver(config);
  try {
    while (!signal?.aborted) {
      const mail = await takeDueMail(db, clock());
      if (mail === undefined || !(await sendOne(deps, server, mail))) return;
    }
  } finally {
    server.close();
  }
}

/** @returns whether the server can be used for the next one */
async function sendOne(deps: MessageMailDeps, server: HandOver, mail: TakenMail): Promise<boolean> {
  const { db, clock, config, keys, publicOrigin: origin } = deps;
  const { id, addressId, purpose, entrance } = mail;
  const { email, stopToken } = openAddress(keys, mail, addressId);
  const verifyToken = newLinkToken();
  if (purpose === 'verification') await noteVerifyToken(db, addressId, verifyToken, clock());
  const handed = await server.send({
    to: email,
    messageId: `<${id}@${config.from.split('@').at(-1)}>`,
    ...writeMessageMail(purpose, { origin, entrance, stopToken, verifyToken }),
  });
  if (handed.outcome === 'sent') {
    await noteEnd(db, id, 'sent', clock());
    return true;
  }
  await noteFailure(deps, mail, handed);
  return handed.goesOn;
}

async function noteFailure(
  { db, clock, logger }: MessageMailDeps,
  mail: TakenMail,
  { outcome, fault }: { outcome: 'refused' | 'uncertain' | 'not-taken'; fault: string },
): Promise<void> {
  const { id, purpose, attempts, queuedAt } = mail;
  const facts = { mail: id, purpose, attempts, fault };
  const at = clock();
  if (outcome === 'refused') {
    await noteRefusedAddress(db, mail, at);
    logger.warn(facts, 'message mail refused: its address is written to no more');
  } else if (outcome === 'uncertain') {
    await noteEnd(db, id, 'uncertain', at);
    logger.warn(facts, 'message mail may not have been sent; it is not tried again');
  } else if (at.getTime() - new Date(queuedAt).getTime() < triedForMs) {
    await noteNotTaken(db, mail, at);
    logger.warn(facts, 'message mail not sent; it is tried again');
  } else {
    await noteEnd(db, id, 'given-up', at);
    logger.error(facts, 'message mail given up');
  }
}
