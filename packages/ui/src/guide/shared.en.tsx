import {
  sessionIdleMinutes,
  sessionLongestHours,
  sessionWarningMinutes,
} from '@frikort/domain/session-times';
import { ExternalLink } from '../components/link.tsx';
import { contact, externalLinks } from '../contact.ts';
import { en as ui } from '../messages.en.ts';
import type { ChapterTexts, SaidIn, Text } from './outline.tsx';
import { Name } from './prose.tsx';
import type * as outline from './shared-outline.ts';

// What the guides say alike, in English.

/** What the scheme is, in short. */
export const scheme: SaidIn<typeof outline.scheme> = [
  'A socialt frikort lets people with severe social problems earn an amount each year without paying tax on it, and without losing benefits. The municipality decides whether a citizen can have one.',
  <>
    The scheme is laid down in the{' '}
    <ExternalLink href={externalLinks.law}>act on socialt frikort (in Danish)</ExternalLink>. It began as a
    trial in 2019 and became permanent on 1 January 2025. The act makes it a condition that the company
    registers the employment and the pay here.
  </>,
  <>
    The allowance is for one calendar year at a time and is set every year. This year’s amount is on the{' '}
    <a href="/">front page</a>. What is not used in one year cannot be moved to the next.
  </>,
];

/** Logging in with the MitID app, and what to do without it. */
export const mitIdApp: SaidIn<typeof outline.mitIdApp> = [
  'The MitID app',
  'The easiest way is the MitID app on your phone or tablet. You download it from the App Store or Google Play and set it up once. After that:',
  [
    'Enter your MitID user ID when the page asks for it.',
    'Open the MitID app. A request from Socialt frikort is waiting there.',
    'Check that it is you logging in, and approve. If you are at a computer, the app may ask you to scan a code on the screen.',
    'Go back to the browser. You are now logged in.',
  ],
  <>
    Without a smartphone you can use a MitID code display or a MitID chip. You get help with MitID at{' '}
    <ExternalLink href={externalLinks.mitId}>mitid.dk</ExternalLink> or at your municipality’s citizen
    service.
  </>,
];

/** How long a login lasts, what happens at its end, and when another login takes its place. */
export const sessionEnd: SaidIn<typeof outline.sessionEnd> = [
  'When you are done',
  <>
    Choose <Name>{ui.shell.logOut}</Name> at the top of the page. That applies to every tab and entrance where
    you have used the same login. You are also logged out after {sessionIdleMinutes} minutes without use, and
    after {sessionLongestHours} hours. You get a warning {sessionWarningMinutes} minutes before. If it comes
    because you have not been active, you can choose <Name>{ui.session.stay}</Name>. What you were typing in a
    form is still there when you log in again in the same tab, unless you logged out yourself.
  </>,
  'When someone else logs in in the same browser',
  <>
    A page is only for whoever was logged in when it was opened. When someone else logs in at the same
    entrance, the page is cleared, and anything that had not been saved is deleted. The same happens when you
    use another login yourself. The page says who is logged in now. You can continue as that person or choose{' '}
    <Name>{ui.session.logInAsSelf}</Name>.
  </>,
];

/** What support covers, who covers the rest, and where wishes go. */
export function supportChapter(others: readonly Text[]): ChapterTexts<typeof outline.support> {
  return {
    title: 'Help and support',
    texts: [
      <>
        Support helps you use the service and deals with anything that goes wrong. You can find these details
        at the bottom of every page, under <Name>{ui.help.heading}</Name>
      </>,
      [
        <>
          {ui.help.phone}: <a href={`tel:${contact.phone.dialled}`}>{contact.phone.shown}</a>
        </>,
        <>
          {ui.help.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </>,
        <>
          {ui.help.hours}: {contact.hours.en}
        </>,
      ],
      {
        heading: 'Do not put a CPR number in an email',
        text: 'Tell us what you did, when it happened, and the number in the error message. Do not put a CPR number or card number in an email. Call us if we need it.',
      },
      'What others can help with',
      others,
      'Ideas for improvements',
      <>
        Is something missing, or could something be easier? Write to{' '}
        <a href={`mailto:${contact.wishesEmail}`}>{contact.wishesEmail}</a>. We read every suggestion and
        consider it when we decide what to do next.
      </>,
    ],
  };
}

/** Who helps with the rules. */
export const rulesHelp: Text = (
  <>
    The rules and what they mean: <ExternalLink href={externalLinks.scheme}>{ui.help.rulesLink}</ExternalLink>
  </>
);

/** Who helps with MitID Erhverv. */
export const professionalLoginHelp: Text = (
  <>
    MitID Erhverv and permissions: your own administrator, or{' '}
    <ExternalLink href={externalLinks.mitIdErhverv}>{ui.help.loginProfessionalLink}</ExternalLink>
  </>
);
