import { messagesKeptDays, verificationHours } from '@frikort/domain/message';
import type { ChapterTexts, Text } from '../guide/outline.tsx';
import { Name } from '../guide/prose.tsx';
import type { inboxParts } from './inbox-guide.ts';
import { da as inbox } from './inbox-texts.da.ts';

/** The chapter about messages, in Danish. @param told what the readers of the guide are told of */
export function inboxChapter(told: readonly Text[], more: Text): ChapterTexts<typeof inboxParts> {
  return {
    title: inbox.title,
    texts: [
      <>
        Under <Name>{inbox.title}</Name> i menuen står, hvad der er sket, med det nyeste øverst. Tallet i
        menuen er det, du ikke har læst. Når du åbner siden, er det, du ser, læst. Du får besked om:
      </>,
      told,
      more,
      inbox.mail.heading,
      [
        <>
          Skriv din mailadresse under <Name>{inbox.mail.heading}</Name>, og tryk på{' '}
          <Name>{inbox.mail.ask}</Name>.
        </>,
        `Åbn mailen, tryk på linket, og bekræft adressen inden for ${verificationHours} timer. Du skal ikke logge på.`,
        <>
          Vil du ikke have mail mere, så tryk på <Name>{inbox.mail.stop}</Name> på siden eller på linket i en
          mail. Så bliver adressen slettet.
        </>,
      ],
      `Mailen kommer højst én gang om dagen. Den siger kun, at der er nyt, og hvor du logger på. Kan en mail ikke sendes, eller virker adressen ikke, står det på siden. Beskeder bliver gemt i ${messagesKeptDays} dage, og din adresse bliver slettet, hvis du ikke har set dine beskeder så længe.`,
    ],
  };
}
