import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { mitIdApp, sessionEnd } from '@frikort/ui/guide/shared.en.tsx';
import { logins } from '@frikort/ui/login-refusals.en';
import { en as ui } from '@frikort/ui/messages.en';
import type { Said } from './outline.ts';

export const login: Said['log-paa'] = {
  title: 'Log in',
  texts: [
    'Every employee with a MitID Erhverv that belongs to the company’s CVR number can log in. You do not need a special permission. Everyone who logs in for the company sees the same employments, whatever their P-number.',
    {
      alt: 'The front page with three entrances: caseworker, company and citizen.',
      caption: `The three entrances on the front page. Use “${ui.entrance.company}”.`,
    },
    [
      <>
        Choose <Name>{ui.entrance.company}</Name> on the <a href="/">front page</a>.
      </>,
      'Choose MitID Erhverv when NemLog-in asks.',
      'If you belong to several companies, choose the one that employs the citizen.',
      'Approve with MitID.',
    ],
    'At the top of the page you see who you are, and which company you are logged in for. If it is the wrong one, log out and in again.',
    {
      heading: 'Municipalities, associations and small companies',
      text: (
        <>
          A municipality that employs a citizen itself uses this entrance too, with its CVR number. If you do
          not have MitID Erhverv yet, sign the company up at{' '}
          <ExternalLink href={externalLinks.mitIdErhverv}>mitid-erhverv.dk</ExternalLink>. Whoever manages it
          in your organisation adds the employees who need to log in.
        </>
      ),
    },
    mitIdApp,
    sessionEnd,
    'If you do not get in',
    'The page tells you what is wrong. This is what it may say, and what you can do about it.',
    logins,
  ],
};
