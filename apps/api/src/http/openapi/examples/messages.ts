import { employmentId } from './story.ts';

/* Examples: what people are told in the app. */

const message = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e21',
  kind: 'employment-registered',
  at: '2026-11-21T13:36:00.000Z',
  read: false,
  about: {
    employment: {
      id: employmentId,
      companyName: 'Café Solsikken ApS',
      cardNumber: '70505',
      startDate: '2026-11-23',
      endDate: '2026-11-27',
      cancelled: false,
    },
  },
};

/** What is sent. */
export const sent = {
  messageReading: { ids: [message.id] },
  messageMail: { email: 'lone@post.example' },
  mailLink: { token: 'Zm9ydHktdGhyZWUgbGV0dGVycyBvZiBhIHRva2VuLi4' },
} as const;

/** What is answered. */
export const answered = {
  message,
  unread: { unread: 1 },
  messageMail: {
    state: 'working',
    email: 'lone@post.example',
    latest: { at: '2026-11-21T13:36:05.000Z', purpose: 'news', outcome: 'sent' },
  },
} as const;
