import { appointmentCodeDays } from '@frikort/domain/effort-role';
import { formatDateInEnglish } from '@frikort/domain/english';
import { eventsKeptDays } from '@frikort/domain/published-event';
import { webhookPatienceDays } from '@frikort/domain/webhook';
import type { MailTexts } from './mail-facts.ts';

export const mailTexts: MailTexts = {
  closing: [
    'This mail was sent automatically by Socialt frikort and cannot be answered. There are no links in it: log in as you usually do.',
  ],
  topics: {
    'client-made': {
      subject: () => 'An IT system has been given access',
      body: ({ system, by }) => [
        `${by} has given the IT system “${system}” access to Socialt frikort on your behalf.`,
        'If you do not know about this, end the access at once. You do that on the page “IT systems”.',
      ],
    },
    'client-credential-made': {
      subject: () => 'An IT system has been given a new key',
      body: ({ system, by }) => [
        `${by} has made a new key for the IT system “${system}”.`,
        'If you do not know about this, end the key at once. You do that on the page “IT systems”.',
      ],
    },
    'client-approved': {
      subject: () => 'An IT system may act for you',
      body: ({ system, vendor, by }) => [
        `${by} has allowed the IT system “${system}” from ${vendor} to act for you in Socialt frikort.`,
        'If you do not know about this, withdraw the permission at once. You do that on the page “IT systems”.',
      ],
    },
    'client-credential-ends': {
      subject: () => 'A key is about to end',
      body: ({ system, endsOn }) => [
        `The key of the IT system “${system}” works up to and including ${formatDateInEnglish(endsOn)}. After that the system can no longer use Socialt frikort.`,
        'Make a new key on the page “IT systems”, and put it to use before the old one ends. Two keys can work at the same time.',
      ],
    },
    'webhook-paused': {
      subject: ({ host }) => `Events are no longer sent to ${host}`,
      body: ({ host, gone }) => [
        gone
          ? `${host} answers that the address is gone for good (410), so we have paused the sending of events.`
          : `For ${webhookPatienceDays} days ${host} has not taken any events from socialt frikort, so we have paused the sending.`,
        `What has not been sent is kept for ${eventsKeptDays} days. Log in, see under Events what was answered, and resume the sending when the receiver works again.`,
      ],
    },
    'effort-organisation-made': {
      subject: ({ organisation }) => `${organisation} has been set up`,
      body: ({ organisation, startDate, administrator }) => [
        `${organisation} has been set up under Efforts in Socialt frikort, starting on ${formatDateInEnglish(startDate)}. No participants or budgets can be registered for the time before that.`,
        `The operator gives ${administrator} a code. With it ${administrator} becomes the administrator, once they have the permission and log in as a caseworker does. The code works for ${appointmentCodeDays} days.`,
      ],
    },
    'contact-address-entered': {
      subject: () => 'This address is now in use',
      body: ({ authority }) => [
        `An administrator at ${authority} has given this address as the one to write to about socialt frikort. It is shown to citizens and companies.`,
        'If that is wrong, an administrator of the municipality can change the address in the system.',
      ],
    },
  },
};
