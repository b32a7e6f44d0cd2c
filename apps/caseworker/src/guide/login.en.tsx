import { ExternalLink } from '@frikort/ui/components/link.tsx';
import { externalLinks } from '@frikort/ui/contact';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { mitIdApp, sessionEnd } from '@frikort/ui/guide/shared.en.tsx';
import { logins } from '@frikort/ui/login-refusals.en';
import { en as ui } from '@frikort/ui/messages.en';
import { permissionNames } from '@frikort/ui/permission-names';
import type { Said } from './outline.ts';

export const login: Said['log-paa'] = {
  title: 'Log in',
  texts: [
    'Two things must be in place before you can log in as a caseworker:',
    [
      'You have a MitID Erhverv that belongs to your municipality.',
      <>
        It has been given the permission <Name>{permissionNames.caseworker}</Name>, and that covers the CVR
        number of the whole municipality.
      </>,
    ],
    [
      <>
        Choose <Name>{ui.entrance.caseworker}</Name> on the <a href="/">front page</a>.
      </>,
      'Choose MitID Erhverv, or your municipality’s own login, when you are asked.',
      'If you belong to several organisations, choose the municipality.',
      'Approve with MitID.',
    ],
    {
      alt: 'The front page with three entrances: caseworker, company and citizen.',
      caption: (
        <>
          The three entrances on the front page. Caseworkers use <Name>{ui.entrance.caseworker}</Name>.
        </>
      ),
    },
    'The front page also shows the service status: planned work and disruptions. While they last, they are also at the top of every page.',
    mitIdApp,
    sessionEnd,
    'If you do not get in',
    'The page tells you what is wrong. This is what it may say, and what you can do about it.',
    logins,
  ],
};

export const administrator: Said['tildel-rettighed'] = {
  title: 'For administrators: give a caseworker access',
  texts: [
    'This chapter is for whoever administers the municipality’s MitID Erhverv. Permissions are given there, not here in the service.',
    [
      <>
        Log in to <ExternalLink href={externalLinks.mitIdErhverv}>MitID Erhverv</ExternalLink> as
        administrator, and find the employee. If the employee is not there, create a user first.
      </>,
      <>
        Give the permission <Name>{permissionNames.caseworker}</Name>.
      </>,
      'Choose the whole organisation, that is, the CVR number, as what the permission covers. Do not limit it to an SE number or a P-number.',
      'Save, and ask the employee to log in. The permission applies from the next login.',
    ],
    {
      heading: 'The CVR number, not an SE number or a P-number',
      text: (
        <>
          A permission that is limited to part of the municipality does not give access. This is the mistake
          that most often keeps caseworkers out. The page says so: “
          {logins['privilege-scope-too-narrow'].title}”.
        </>
      ),
    },
    'The CVR number that the permission covers must be the one that the employee’s own login belongs to. If the employee leaves or changes jobs, remove the permission. Employees who only register the municipality’s own employments do not need the permission. They use the entrance for companies.',
  ],
};
