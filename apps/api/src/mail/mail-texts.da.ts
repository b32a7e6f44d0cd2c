import type { MailTexts } from './mail-facts.ts';

export const mailTexts: MailTexts = {
  closing: [
    'Mailen er sendt automatisk af Socialt frikort og kan ikke besvares. Der er aldrig links i vores mails: Log på, som du plejer.',
  ],
  topics: {
    'contact-address-entered': {
      subject: () => 'Adressen er taget i brug',
      body: ({ authority }) => [
        `En administrator hos ${authority} har angivet denne adresse som den, man skriver til om socialt frikort. Den vises til borgere og virksomheder.`,
        'Er det forkert, kan en administrator i kommunen rette adressen i systemet.',
      ],
    },
  },
};
