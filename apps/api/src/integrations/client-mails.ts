import type { Executor } from '../database/database.ts';
import type { MailFacts } from '../mail/mail-facts.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { findAddress, type Recipient } from '../mail/recipient.ts';
import type { OwnerCaller } from './client-store.ts';

/** What an organisation is told about its systems by mail, because it may not have been one of its own who did it. */
type ClientTopic = 'client-made' | 'client-credential-made' | 'client-approved' | 'client-credential-ends';

/** Tells an organisation, in the transaction of what it tells. One that has given no address is told on its pages alone. */
export async function tell<Topic extends ClientTopic>(
  transaction: Executor,
  recipient: Recipient,
  { topic, facts, at }: { topic: Topic; facts: MailFacts[Topic]; at: Date },
): Promise<void> {
  const to = await findAddress(transaction, recipient);
  if (to === undefined) return;
  await queueMail(transaction, { topic, facts, to, at });
}

/** The organisation that a caller is of. */
export function recipientOf(caller: OwnerCaller): Recipient {
  return caller.role === 'administrator'
    ? { authorityCode: caller.authority.code }
    : { cvr: caller.organisation.cvr };
}
