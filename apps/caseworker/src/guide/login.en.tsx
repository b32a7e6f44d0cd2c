import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import type { Chapter } from '@frikort/ui/guide/guide';
import { Name, Picture, Refusals, Remember, Steps } from '@frikort/ui/guide/prose.tsx';
import { MitIdApp, SessionEnd } from '@frikort/ui/guide/shared.en.tsx';
import { logins } from '@frikort/ui/login-refusals.en';
import { en as ui } from '@frikort/ui/messages.en';
import { permissionNames } from '@frikort/ui/permission-names';
import { pictures } from './pictures/en.gen.ts';

export const login: Chapter = {
  id: 'log-paa',
  title: 'Log in',
  body: (
    <>
      <p>Two things must be in place before you can log in as a caseworker:</p>
      <ul>
        <li>You have a MitID Erhverv that belongs to your municipality.</li>
        <li>
          It has been given the permission <Name>{permissionNames.caseworker}</Name>, and that covers the CVR
          number of the whole municipality.
        </li>
      </ul>
      <Steps>
        <li>
          Choose <Name>{ui.entrance.caseworker}</Name> on the <a href="/">front page</a>.
        </li>
        <li>Choose MitID Erhverv, or your municipality’s own login, when you are asked.</li>
        <li>If you belong to several organisations, choose the municipality.</li>
        <li>Approve with MitID.</li>
      </Steps>
      <Picture
        of={pictures.entrances}
        alt="The front page with three entrances: caseworker, company and citizen."
        caption={
          <>
            The three entrances on the front page. Caseworkers use <Name>{ui.entrance.caseworker}</Name>.
          </>
        }
      />
      <p>
        The front page also shows the service status: planned work and disruptions. While they last, they are
        also at the top of every page.
      </p>
      <MitIdApp />
      <SessionEnd />
      <h3>If you do not get in</h3>
      <p>The page tells you what is wrong. This is what it may say, and what you can do about it.</p>
      <Refusals
        texts={logins}
        codes={[
          'privilege-missing',
          'privilege-scope-too-narrow',
          'not-a-municipality',
          'cvr-missing',
          'wrong-entrance',
          'assurance-too-low',
          'cancelled-at-provider',
          'provider-unavailable',
          'login-expired',
          'login-cookie-missing',
          'login-invalid',
        ]}
      />
    </>
  ),
};

export const administrator: Chapter = {
  id: 'tildel-rettighed',
  title: 'For administrators: give a caseworker access',
  body: (
    <>
      <p>
        This chapter is for whoever administers the municipality’s MitID Erhverv. Permissions are given there,
        not here in the service.
      </p>
      <Steps>
        <li>
          Log in to <ExternalLink href={externalLinks.mitIdErhverv}>MitID Erhverv</ExternalLink> as
          administrator, and find the employee. If the employee is not there, create a user first.
        </li>
        <li>
          Give the permission <Name>{permissionNames.caseworker}</Name>.
        </li>
        <li>
          Choose the whole organisation, that is, the CVR number, as what the permission covers. Do not limit
          it to an SE number or a P-number.
        </li>
        <li>Save, and ask the employee to log in. The permission applies from the next login.</li>
      </Steps>
      <Remember heading="The CVR number, not an SE number or a P-number">
        <p>
          A permission that is limited to part of the municipality does not give access. This is the mistake
          that most often keeps caseworkers out. The page says so: “
          {logins['privilege-scope-too-narrow'].title}”.
        </p>
      </Remember>
      <p>
        The CVR number that the permission covers must be the one that the employee’s own login belongs to. If
        the employee leaves or changes jobs, remove the permission. Employees who only register the
        municipality’s own employments do not need the permission. They use the entrance for companies.
      </p>
    </>
  ),
};
