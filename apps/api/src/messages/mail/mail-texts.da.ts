import { verificationHours } from '@frikort/domain/message';
import type { MessageMailTexts } from './message-mail-texts.ts';

export const messageMailTexts: MessageMailTexts = {
  news: {
    subject: 'Der er nyt til dig',
    body: ({ entrance, stop }) => [
      'Der er nyt til dig i Socialt frikort. Log på, som du plejer, og se det under "Beskeder":',
      entrance,
      'Vi skriver højst én gang om dagen, og aldrig hvad det handler om. Vil du ikke have flere mails, så slå dem fra her:',
      stop,
      'Det er det eneste link i mailen, man ikke skal logge på for at bruge. Mailen er sendt automatisk og kan ikke besvares.',
    ],
  },
  verification: {
    subject: 'Bekræft din adresse',
    body: ({ confirm, stop }) => [
      'Nogen, formentlig dig, har bedt om at få mail på denne adresse, når der er nyt i Socialt frikort. Bekræft adressen her:',
      confirm,
      `Linket virker i ${verificationHours} timer. Siden spørger aldrig om dit CPR-nummer og beder dig ikke om at logge på.`,
      'Var det ikke dig, skal du ikke gøre noget: Så skriver vi ikke igen. Du kan også afvise det her:',
      stop,
      'Mailen er sendt automatisk og kan ikke besvares.',
    ],
  },
};
