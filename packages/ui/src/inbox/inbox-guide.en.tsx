import { messagesKeptDays, verificationHours } from '@frikort/domain/message';
import type { ChapterTexts, Text } from '../guide/outline.tsx';
import { Name } from '../guide/prose.tsx';
import type { inboxParts } from './inbox-guide.ts';
import { en as inbox } from './inbox-texts.en.ts';

/** The chapter about messages, in English. @param told what the readers of the guide are told of */
export function inboxChapter(told: readonly Text[], more: Text): ChapterTexts<typeof inboxParts> {
  return {
    title: inbox.title,
    texts: [
      <>
        <Name>{inbox.title}</Name> in the menu shows what has happened, with the latest at the top. The number
        in the menu is what you have not read. When you open the page, what you see is read. You are told:
      </>,
      told,
      more,
      inbox.mail.heading,
      [
        <>
          Enter your email address under <Name>{inbox.mail.heading}</Name>, and press{' '}
          <Name>{inbox.mail.ask}</Name>.
        </>,
        `Open the email, press the link, and confirm the address within ${verificationHours} hours. You need not log in.`,
        <>
          If you want no more emails, press <Name>{inbox.mail.stop}</Name> on the page, or the link in an
          email. The address is then deleted.
        </>,
      ],
      `An email is sent once a day at most. It only says that there is news and where to log in. If an email cannot be sent, or the address does not work, the page says so. Messages are kept for ${messagesKeptDays} days, and your address is deleted if you have not looked at your messages for that long.`,
    ],
  };
}
