import type { MailLinkTexts } from './mail-link.da.ts';

/** The texts of the pages that mails about messages lead to, in English. */
export const en: MailLinkTexts = {
  verification: {
    title: 'Confirm your email address',
    lead: 'Press the button to get an email at this address when there is news for you in Socialt frikort.',
    press: 'Confirm the address',
    done: 'The address is confirmed',
    doneText: 'You get an email when there is news, once a day at most. You can close this page.',
  },
  stopping: {
    title: 'Turn emails off',
    lead: 'Press the button to get no more emails from Socialt frikort at this address, and to have it deleted. You can still see your messages when you log in.',
    press: 'Turn emails off',
    done: 'Emails are turned off',
    doneText: 'The address has been deleted. You can close this page.',
  },
  incomplete: 'The link is not complete',
  incompleteText: 'Copy the whole link from the email into the address field, or press it in the email.',
};
