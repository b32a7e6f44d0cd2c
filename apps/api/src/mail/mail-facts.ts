/**
 * What each mail is written from, by what it tells (a closed list). Mails go to organisations, and over networks that
 * anybody may read: no fact is a citizen's name or number, a card number, or a secret.
 */
export type MailFacts = {
  /** To the address itself, when a municipality's administrator has entered it. */
  'contact-address-entered': { readonly authority: string };
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
