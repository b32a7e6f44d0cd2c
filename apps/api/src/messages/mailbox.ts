import { sharedUnreadDays } from '@frikort/domain/message';
import { type SQL, sql } from 'drizzle-orm';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';

/** Who has messages (R35). */
export type MessageCaller = CitizenCaller | CaseworkerCaller | EmployeeCaller;

/** What a mailbox is named after: a person by id, a municipality by code, a company by CVR number. */
type MailboxOf = 'citizen' | 'caseworker' | 'authority' | 'company';

/** The name of the mailbox whose owner an expression gives. */
export function mailboxNamed(kind: MailboxOf, owner: SQL): SQL {
  return sql`${`${kind}:`}::text || ${owner}`;
}

/** The mailboxes that somebody reads: one of their own, and one that they share with everybody there. */
export type Mailboxes = { readonly own?: string; readonly shared?: string };

export function mailboxesOf(caller: MessageCaller): Mailboxes {
  switch (caller.role) {
    case 'citizen':
      return { own: `citizen:${caller.citizenId}` };
    case 'employee':
      return { shared: `company:${caller.organisation.cvr}` };
    case 'caseworker':
    case 'administrator':
      return { own: `caseworker:${caller.actorId}`, shared: `authority:${caller.authority.code}` };
  }
}

const dayMs = 24 * 60 * 60_000;

/** The mailboxes as rows of `box`: its name, and from when on what is in it counts as unread. */
export function boxesOf(caller: MessageCaller, at: Date): SQL {
  const { own, shared } = mailboxesOf(caller);
  const recently = new Date(at.getTime() - sharedUnreadDays * dayMs).toISOString();
  return sql`(select name, unread_from
    from (values (${own ?? null}::text, '-infinity'::timestamptz),
      (${shared ?? null}::text, ${recently}::timestamptz)) named (name, unread_from)
    where name is not null) box`;
}
