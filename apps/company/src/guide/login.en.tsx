import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import type { Chapter } from '@frikort/ui/guide/guide';
import { Name, Picture, Refusals, Remember, Steps } from '@frikort/ui/guide/prose.tsx';
import { MitIdApp, SessionEnd } from '@frikort/ui/guide/shared.en.tsx';
import { logins } from '@frikort/ui/login-refusals.en';
import { en as ui } from '@frikort/ui/messages.en';
import { pictures } from './pictures/en.gen.ts';

export const login: Chapter = {
  id: 'log-paa',
  title: 'Log in',
  body: (
    <>
      <p>
        Every employee with a MitID Erhverv that belongs to the company’s CVR number can log in. You do not
        need a special permission. Everyone who logs in for the company sees the same employments, whatever
        their P-number.
      </p>
      <Picture
        of={pictures.entrances}
        alt="The front page with three entrances: caseworker, company and citizen."
        caption={`The three entrances on the front page. Use “${ui.entrance.company}”.`}
      />
      <Steps>
        <li>
          Choose <Name>{ui.entrance.company}</Name> on the <a href="/">front page</a>.
        </li>
        <li>Choose MitID Erhverv when NemLog-in asks.</li>
        <li>If you belong to several companies, choose the one that employs the citizen.</li>
        <li>Approve with MitID.</li>
      </Steps>
      <p>
        At the top of the page you see who you are, and which company you are logged in for. If it is the
        wrong one, log out and in again.
      </p>
      <Remember heading="Municipalities, associations and small companies">
        <p>
          A municipality that employs a citizen itself uses this entrance too, with its CVR number. If you do
          not have MitID Erhverv yet, sign the company up at{' '}
          <ExternalLink href={externalLinks.mitIdErhverv}>mitid-erhverv.dk</ExternalLink>. Whoever manages it
          in your organisation adds the employees who need to log in.
        </p>
      </Remember>
      <MitIdApp />
      <SessionEnd />
      <h3>If you do not get in</h3>
      <p>The page tells you what is wrong. This is what it may say, and what you can do about it.</p>
      <Refusals
        texts={logins}
        codes={[
          'cvr-missing',
          'wrong-entrance',
          'assurance-too-low',
          'cancelled-at-provider',
          'login-expired',
          'login-cookie-missing',
          'login-invalid',
        ]}
      />
    </>
  ),
};
