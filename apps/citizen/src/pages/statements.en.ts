import { contact } from '@frikort/ui/contact';
import type { Statement } from './statement.tsx';
import type { da } from './statements.da.ts';

const accessibility: Statement = {
  title: 'Accessibility statement',
  lead: 'Everyone must be able to use Socialt frikort: with a keyboard, a screen reader, magnification, and on a small phone.',
  sections: [
    {
      heading: 'How well the site meets the requirements',
      paragraphs: [
        'The site is built to meet the Danish act on web accessibility and the standard EN 301 549, that is, WCAG 2.1 at level AA.',
        'Every new version is checked automatically on all pages and in all dialogs, in Danish and English, and whole journeys are tried with the keyboard alone.',
        'We know of no content that fails the requirements.',
      ],
    },
    {
      heading: 'Tell us if something does not work for you',
      paragraphs: [
        `Write to ${contact.email}, or call ${contact.phone.shown}. Tell us which page it is about and what you use. You get an answer within 14 days, and we help you on at once if it is urgent.`,
      ],
    },
    {
      heading: 'If you are not satisfied with our answer',
      paragraphs: ['You can complain to Digitaliseringsstyrelsen, which supervises public websites.'],
    },
  ],
};

const privacy: Statement = {
  title: 'Privacy policy',
  lead: 'Here you can read which information Socialt frikort uses about you, why, and for how long.',
  sections: [
    {
      heading: 'Who is responsible',
      paragraphs: [
        `The municipality that granted the frikort is the controller of the information about you. ${contact.operator} runs the solution for the municipalities and processes the information on their instructions.`,
      ],
    },
    {
      heading: 'What is registered, and why',
      paragraphs: [
        'If you have a frikort, your name, your CPR number, the number and status of the card, your municipality, and the employments that companies register are kept: company, period, pay and contact person. Your address is not registered.',
        'This is done under the act on socialt frikort. The registration is a condition for the pay to be free of tax and not deducted from benefits.',
        'If you work for a municipality or a company, your name, your organisation and what you have done in the solution are registered.',
      ],
    },
    {
      heading: 'Who can see it',
      paragraphs: [
        'Caseworkers in the responsible municipality can see your frikort and your employments. A company sees your name and remaining balance when you have given it your card number, and only the employments it has registered itself. It never sees your CPR number. If your name is protected, it sees only your initials.',
        'Every look-up is logged with time, organisation and purpose.',
      ],
    },
    {
      heading: 'How long it is kept',
      paragraphs: [
        'The information is made anonymous when the frikort has been inactive for five whole calendar years without employments. CPR numbers are stored encrypted.',
      ],
    },
    {
      heading: 'Cookies',
      paragraphs: [
        'The solution only uses cookies that your login needs. Your choice of language is remembered in your own browser. Nobody follows you across sites.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You have the right to see your information and to have it corrected if it is wrong. Contact your municipality. You can complain to Datatilsynet, the Danish data protection agency.',
      ],
    },
  ],
};

/** The two statements that the law asks of a public site, in English. */
export const en: typeof da = { accessibility, privacy };
