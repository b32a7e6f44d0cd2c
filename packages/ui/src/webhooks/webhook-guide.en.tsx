import { formerSecretDays, webhookPatienceDays } from '@frikort/domain/webhook';
import type { ChapterTexts } from '../guide/outline.tsx';
import { Name } from '../guide/prose.tsx';
import type { webhookChapter as outline } from './webhook-guide.ts';
import { en as texts } from './webhook-texts.en.ts';

/** How events are had sent, for the guides of companies and administrators, in English. @param page its name in the menu */
export const webhookChapter = (page: string): ChapterTexts<typeof outline> => ({
  title: texts.title,
  texts: [
    `Your own IT system can be told when something happens, so that it need not keep asking. ${texts.what}`,
    [
      <>
        Choose <Name>{page}</Name> in the menu, and then <Name>{texts.add}</Name>.
      </>,
      'Enter the address that you have been given by the person who looks after the IT system, and an email that we can write to if something stops working. Use a shared mailbox.',
      <>
        Choose the events that the IT system needs, and then <Name>{texts.create}</Name>.
      </>,
      'Copy the secret and give it to the person who looks after the IT system.',
      <>
        Choose <Name>{texts.test}</Name>, and see under <Name>{texts.deliveries}</Name> whether it arrived.
      </>,
    ],
    {
      alt: 'The form with the address that events are sent to, an email, and the events that can be chosen.',
      caption: 'A new receiver: where the events are to be sent, and which.',
    },
    {
      heading: 'The secret is only shown once',
      text: (
        <>
          If it is lost, choose <Name>{texts.rotate}</Name>. The former one counts for another{' '}
          {formerSecretDays} days, so there is time to change over.
        </>
      ),
    },
    [
      [
        texts.failing,
        `We keep trying with longer and longer pauses, and write to you once a day at most. If nothing has got through in ${webhookPatienceDays} days, we pause the sending. What happens meanwhile waits.`,
      ],
      [
        texts.again,
        <>
          Sends one event again. <Name>{texts.show}</Name> tells what was sent and what the receiver answered.
        </>,
      ],
      [texts.recover, 'Sends everything that the receiver has not taken, for example when it has been down.'],
    ],
  ],
});
