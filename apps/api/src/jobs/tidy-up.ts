import { forgetOldAssertions } from '../auth/clients/client-store.ts';
import { removeExpiredSessions } from '../auth/session/session-store.ts';
import { forgetEndedWindows } from '../cards/count-against-budget.ts';
import type { Database } from '../database/database.ts';
import { forgetOldAnswers } from '../http/idempotency.ts';
import { forgetEndedImports } from '../imports/store.ts';
import { forgetOldMails } from '../mail/mail-store.ts';
import { forgetOldAddresses } from '../messages/mail/address-store.ts';
import { forgetOldMessages } from '../messages/message-store.ts';

/**
 * Deletes what has run out: sessions, records of repeated requests, look-up windows, mails, used assertions, results of
 * imports, messages. Nothing depends on when.
 */
export async function tidyUp(db: Database, now: Date): Promise<void> {
  await removeExpiredSessions(db, now);
  await forgetOldAnswers(db, now);
  await forgetEndedWindows(db, now);
  await forgetOldMails(db, now);
  await forgetOldAssertions(db, now);
  await forgetEndedImports(db, now);
  await forgetOldMessages(db, now);
  await forgetOldAddresses(db, now);
}
