import { verificationHours } from '@frikort/domain/message';
import type { MessageMailTexts } from './message-mail-texts.ts';

export const messageMailTexts: MessageMailTexts = {
  news: {
    subject: 'There is news for you',
    body: ({ entrance, stop }) => [
      'There is news for you in Socialt frikort. Log in as you usually do and see it under “Messages”:',
      entrance,
      'At most one mail a day is sent, and it never says what it is about. If you want no more mails, turn them off here:',
      stop,
      'This is the only link in the mail that needs no login. The mail was sent automatically and cannot be answered.',
    ],
  },
  verification: {
    subject: 'Confirm your address',
    body: ({ confirm, stop }) => [
      'Someone, probably you, has asked to be told by mail at this address when there is news in Socialt frikort. Confirm the address here:',
      confirm,
      `The link works for ${verificationHours} hours. The page never asks for your CPR number, nor does it ask you to log in.`,
      'If it was not you, there is nothing you need to do: no more mails will be sent. You can also decline here:',
      stop,
      'The mail was sent automatically and cannot be answered.',
    ],
  },
};
