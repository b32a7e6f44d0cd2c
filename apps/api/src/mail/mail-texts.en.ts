import type { MailTexts } from './mail-facts.ts';

export const mailTexts: MailTexts = {
  closing: [
    'This mail was sent automatically by Socialt frikort and cannot be answered. Our mails never contain links: log in as you usually do.',
  ],
  topics: {
    'contact-address-entered': {
      subject: () => 'This address is now in use',
      body: ({ authority }) => [
        `An administrator at ${authority} has given this address as the one to write to about socialt frikort. It is shown to citizens and companies.`,
        'If that is wrong, an administrator of the municipality can change the address in the system.',
      ],
    },
  },
};
