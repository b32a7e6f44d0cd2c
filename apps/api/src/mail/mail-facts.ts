import type { CalendarDate } from '@frikort/domain/calendar';

/**
 * What each mail is written from, by what it tells (a closed list). Mails go to organisations, and over networks that
 * anybody may read: no fact is a citizen's name or number, a card number, or a secret.
 */
export type MailFacts = {
  /** To the address itself, when a municipality's administrator has entered it. */
  'contact-address-entered': { readonly authority: string };
  /** To the organisation whose people made an outside system or a key of one (R32), in case they did not. */
  'client-made': { readonly system: string; readonly by: string };
  'client-credential-made': { readonly system: string; readonly by: string };
  /** To the company that let a vendor's system act for it. */
  'client-approved': { readonly system: string; readonly vendor: string; readonly by: string };
  /** To whose system it is; a day, as `YYYY-MM-DD`. */
  'client-credential-ends': { readonly system: string; readonly endsOn: CalendarDate };
  /** To who ordered an organisation of efforts (R40); a day, as `YYYY-MM-DD`, and whom the order names. */
  'effort-organisation-made': {
    readonly organisation: string;
    readonly startDate: CalendarDate;
    readonly administrator: string;
  };
  /** To who is to be told about a webhook, when it pauses by itself; `gone`: because its receiver said so. */
  'webhook-paused': { readonly host: string; readonly gone: boolean };
};

export type MailTopic = keyof MailFacts;

/** The texts of all mails in one language. */
export type MailTexts = {
  /** Under every mail. */
  readonly closing: readonly string[];
  readonly topics: {
    readonly [Topic in MailTopic]: {
      readonly subject: (facts: MailFacts[Topic]) => string;
      /** A paragraph each. */
      readonly body: (facts: MailFacts[Topic]) => readonly string[];
    };
  };
};
