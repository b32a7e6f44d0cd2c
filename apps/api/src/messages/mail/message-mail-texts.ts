/** What the mails are written from: where they lead. Nothing in them is about anybody. */
export type MessageMailLinks = { readonly entrance: string; readonly confirm: string; readonly stop: string };

type Text = { readonly subject: string; readonly body: (links: MessageMailLinks) => readonly string[] };

/** The texts of both mails in one language. */
export type MessageMailTexts = { readonly news: Text; readonly verification: Text };

export type MessageMailPurpose = keyof MessageMailTexts;
