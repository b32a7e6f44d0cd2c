import {
  littleLeftPercent,
  messagesKeptDays,
  mostUnreadCounted,
  verificationHours,
} from '@frikort/domain/message';
import type { InboxTexts, Told } from './inbox-texts.da.ts';

const citizens = (count: number) => (count === 1 ? '1 citizen has' : `${count} citizens have`);
const employments = (count: number) => (count === 1 ? '1 employment' : `${count} employments`);

/** How many it is about now: none, or so many. */
const of =
  (none: string, some: (count: number) => string) =>
  ({ count }: Told): string | undefined =>
    count === undefined ? undefined : count === 0 ? none : some(count);

/** The texts of messages, in English. */
export const en: InboxTexts = {
  title: 'Messages',
  lead: 'This is what has happened, with the latest at the top.',
  kept: `Messages are kept for ${messagesKeptDays} days.`,
  kinds: {
    'employment-registered': { title: () => 'An employment was registered' },
    'employment-changed': { title: () => 'An employment was changed' },
    'employment-cancelled': { title: () => 'An employment was cancelled' },
    'objection-settled': { title: () => 'There is an answer to what you said is wrong' },
    'little-left': {
      title: ({ year }) => `Less than ${littleLeftPercent}% of the allowance for ${year} is left`,
      text: ({ remaining }) => remaining && `The remaining balance is ${remaining} now.`,
    },
    'frikort-deactivated': {
      title: () => 'Your frikort has been deactivated',
      text: () => 'The reason is on the page with your frikort.',
    },
    'frikort-reactivated': { title: () => 'Your frikort is active again' },
    'citizen-taken-over': { title: () => 'A colleague has taken over a citizen from you' },
    'citizen-assigned': { title: () => 'A colleague has assigned you to a citizen' },
    'citizen-moved-away': {
      title: () => 'A citizen you were assigned to has been transferred to another municipality',
    },
    'citizen-moved-here': { title: () => 'A citizen has been transferred to you from another municipality' },
    'transfer-offered': {
      title: () => 'Another municipality offers you a citizen',
      text: () => 'The transfer waits for your answer.',
    },
    'transfer-requested': {
      title: () => 'Another municipality asks to take over a citizen',
      text: () => 'The transfer waits for your answer.',
    },
    'transfer-refused': { title: () => 'A transfer you asked for has been declined' },
    'withdrawal-asked': {
      title: () => 'A citizen has asked for the consent to be withdrawn',
      text: () => 'The municipality has to decide.',
    },
    'reopening-requested': { title: () => 'A company asks to correct a locked employment' },
    'employment-disputed-late': {
      title: () => 'A citizen says that an employment is wrong',
      text: () => 'The company can no longer change it, so the municipality has to answer.',
    },
    'control-due': {
      title: ({ day }) => `Control by ${day}`,
      text: of('None is missing right now.', (count) => `${citizens(count)} not been controlled yet.`),
    },
    'control-overdue': {
      title: ({ day }) => `Control was due by ${day}`,
      text: of('None is missing right now.', (count) => `${citizens(count)} not been controlled yet.`),
    },
    'employments-lock': {
      title: ({ day }) => `${day} is the last day for changes`,
      text: of(
        'This no longer applies to any employment.',
        (count) => `This applies to ${employments(count)}.`,
      ),
    },
    'frikort-inactive': {
      title: () => 'A frikort with an employment of yours has become inactive',
      text: () => 'The employment still counts. No new ones can be registered on that frikort.',
    },
    'reopening-approved': { title: () => 'You can edit the employment you asked about' },
    'reopening-refused': {
      title: () => 'The municipality has declined your request to edit an employment',
    },
    'employment-disputed': {
      title: () => 'A citizen says that an employment is wrong',
      text: () => 'Correct it, or answer the citizen.',
    },
    'continuations-wait': {
      title: ({ year }) => `${year} has opened: you can register the rest now`,
      text: of(
        'Everything has been registered.',
        (count) => `${employments(count)} going on after New Year still to be registered.`,
      ),
    },
  },
  unknown: 'Something new has happened',
  gone: 'You no longer have access to what this message is about.',
  isNew: 'New',
  cancelled: 'Cancelled',
  unread: ({ count }) =>
    count >= mostUnreadCounted ? `more than ${mostUnreadCounted - 1} unread` : `${count} unread`,
  readAll: 'Mark all as read',
  none: 'No messages yet',
  noneText: 'When something happens that you should know, it will be here.',
  shown: ({ count, more }) => {
    const messages = count === 1 ? '1 message' : `${count} messages`;
    return more ? `Showing the latest ${messages}` : `Showing ${count === 1 ? messages : `all ${messages}`}`;
  },

  mail: {
    heading: 'News by email',
    offer:
      'You can get an email when there is news, one a day at most. It only says that there is news and where to log in; never what it is about.',
    email: 'Your email address',
    emailHint: 'Use an address that only you read.',
    ask: 'Send me a link',
    unverified: ({ email }) => `A link is being sent to ${email}`,
    unverifiedText: `Open the email and confirm the address within ${verificationHours} hours. After that you get an email when there is news.`,
    again: 'Send another link',
    drop: 'Cancel',
    working: ({ email }) => `You get an email at ${email} when there is news.`,
    stop: 'Turn emails off',
    stopped: 'Emails are turned off, and the address has been deleted.',
    change: 'Change address',
    failing: ({ email }) => `Emails to ${email} do not get through`,
    failingText:
      'The mail server says that the address does not exist or takes no mail, so nothing more is sent to it. Enter another address, or try this one again.',
    outcomes: {
      waiting: ({ at }) => `The email of ${at} has not been sent yet. It will be tried again.`,
      sent: ({ at }) => `The latest email was sent ${at}.`,
      refused: ({ at }) => `The email of ${at} was refused.`,
      'given-up': ({ at }) => `The email of ${at} could not be sent.`,
      uncertain: ({ at }) =>
        `It is not known whether the email of ${at} arrived. It is not sent again, so that you do not get it twice.`,
    },
  },
};
