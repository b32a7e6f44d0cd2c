import { permissionNames } from '@frikort/ui/permission-names';
import type { ContactTexts } from './contact.da.ts';

/** The page where an administrator says how the municipality is reached, in English. */
export const en: ContactTexts = {
  title: 'The municipality’s contact details',
  lead: 'Enter how citizens and companies can reach the people in your municipality who work with socialt frikort.',
  where:
    'Everyone can see these details. They are shown on your citizens’ pages, and wherever a citizen or company is asked to contact the municipality.',
  phone: 'Phone',
  email: 'Email',
  emailHint: 'Use a shared mailbox, not an employee’s own address.',
  webPage: 'Website',
  webPageHint: 'For example https://www.kommunen.dk/socialt-frikort',
  address: 'Address',
  addressHint: 'Where citizens can visit you. You can use several lines.',
  openingHoursDa: 'Opening hours in Danish',
  openingHoursEn: 'Opening hours in English',
  openingHoursHint: 'Fill in both languages or neither.',
  bothLanguages: 'Enter the opening hours in both languages',
  save: 'Save contact details',
  saved: 'The contact details are saved and can be seen by everyone.',
  preview: 'How citizens see it',
  previewEmpty: 'Enter a phone number to see it.',

  outdated: 'Someone else changed the contact details while you were editing',
  outdatedText:
    'What you have entered is not saved yet. This is what is saved now. Save again to replace it with what you have entered.',
  useCurrent: 'Use what is saved',

  historyHeading: 'Who changed what',
  nothing: 'Nobody has entered contact details yet.',
  at: 'Time',
  who: 'Who',
  what: 'Change',
  unchanged: 'Saved without changes',
  none: 'none',
  change: ({ field, from, to }) => `${field}: from ${from} to ${to}`,
  set: ({ field, to }) => `${field}: ${to}`,

  notForYou: 'This page is for administrators',
  notForYouText: `Only the municipality’s administrator can edit the contact details. Ask for the permission “${permissionNames.administrator}” in MitID Erhverv.`,
  toStart: 'To the start page',
};
