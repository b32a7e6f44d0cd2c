import { accessibilityStatement, contact, externalLinks } from '@frikort/ui/contact';
import { dayInWords, yearLater } from './review-date.ts';
import type { Statement } from './statement.tsx';

const { reviewed } = accessibilityStatement;

/** The statement that the act on web accessibility (act 692 of 2018) asks of a public site, in English. */
export const en: Statement = {
  title: 'Accessibility statement',
  lead: 'Everyone must be able to use Socialt frikort: with a keyboard, a screen reader, magnification, and on a small phone.',
  sections: [
    {
      heading: 'What the statement covers',
      parts: [
        `It covers all of Socialt frikort: the front page, the pages for citizens, companies and caseworkers, the guides, and the files you can download. ${contact.operator} runs the service for the Danish municipalities and is responsible for its accessibility. “We” means ${contact.operator}.`,
        'It does not cover the pages of MitID and NemLog-in, where you log in. They have their own statements.',
      ],
    },
    {
      heading: 'How well the service meets the requirements',
      parts: [
        'Socialt frikort partially meets the Danish act on the accessibility of websites and mobile applications of public bodies (act no. 692 of 8 June 2018). The requirements are those of the standard EN 301 549, which builds on WCAG 2.1 at levels A and AA. We follow the newer version, WCAG 2.2, at the same levels. Known gaps are listed below.',
      ],
    },
    {
      heading: 'Known gaps',
      parts: [
        [
          'What the pages tell a screen reader, and where the keyboard is, is tested automatically in a browser. We have not tested the pages with every screen reader or with voice control.',
          'Files in PDF format are tagged for screen readers with headings, lists, tables and language, but have not been tried with every screen reader. The same information is always on a page that you can read instead.',
          'The reference for programmers, /api/docs/reference, is made with a third-party tool. We have not examined it. The same information is available as text at /api/v1/openapi.json.',
          'The pictures in the guides show pages with text that a screen reader cannot read out of the picture. The caption says briefly what the picture shows, and all you need to know is in the guide itself.',
        ],
        'We have not asked to be exempt from any requirement as a disproportionate burden.',
      ],
    },
    {
      heading: 'If you cannot use the site',
      parts: [
        `Call us on ${contact.phone.shown}, and we will help you. If you have a frikort, your municipality can also tell you what is left and who has registered pay for you.`,
      ],
    },
    {
      heading: 'Tell us if something does not work for you',
      parts: [
        'Email or call us if you come across something that you cannot use. Tell us which page it is, what you tried, and which aids you use. Do not put your CPR number in an email. You will get an answer within 14\u00a0days.',
      ],
      links: [
        { text: contact.email, href: `mailto:${contact.email}` },
        {
          text: contact.phone.shown,
          href: `tel:${contact.phone.dialled}`,
          after: ` (${contact.hours.en.toLowerCase()})`,
        },
      ],
    },
    {
      heading: 'If you are not satisfied with our answer',
      parts: [
        'Digitaliseringsstyrelsen, the Danish Agency for Digital Government, supervises public websites. You can complain to it if we do not answer, or if you think that the answer is not good enough.',
      ],
      links: [
        { text: 'Digitaliseringsstyrelsen on web accessibility', href: externalLinks.accessibilityComplaint },
      ],
    },
    {
      heading: 'Where the statement is registered',
      parts: [
        'Digitaliseringsstyrelsen, the Danish Agency for Digital Government, keeps the statements of public websites. You can read this one there too (in Danish).',
      ],
      links: [{ text: 'The statement at Digitaliseringsstyrelsen', href: accessibilityStatement.atWas }],
    },
    {
      heading: 'How we have tested it',
      parts: [
        'We have tested the service ourselves. Every new version is tested before it is put into use:',
        [
          'all pages and dialogs are checked automatically, in Danish and English',
          'whole journeys are made with the keyboard alone, for every kind of user',
          'all pages are tested at a width of 320 pixels, which corresponds to a very small phone or 400 per cent magnification',
          'colours and type are checked for contrast',
          'messages, errors and results are tested as a screen reader gets them',
        ],
      ],
    },
  ],
  updated: `The statement was last reviewed on ${dayInWords('en-GB', reviewed)}. It will be reviewed again by ${dayInWords('en-GB', yearLater(reviewed))}.`,
};
