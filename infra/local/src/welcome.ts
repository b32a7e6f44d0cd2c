import { type Identity, people } from '@frikort/test-nemlogin/people';
import { clockPage } from './clock-page.ts';
import { postboxPage } from './postbox.ts';

const ENTRANCE_PATHS = { citizen: '/', caseworker: '/sagsbehandler/', company: '/virksomhed/' } as const;

const GROUPS = {
  caseworker: 'Municipalities and the operator',
  company: 'Companies',
  citizen: 'Citizens',
} as const;

function groupLines(group: Identity['group']): string[] {
  const members = people.filter((identity) => identity.group === group);
  return [
    '',
    `  ${GROUPS[group]}`,
    ...members.map(({ id, description }) => `    ${id.padEnd(20)} ${description.en}`),
  ];
}

/** What is printed when everything is ready: where to go, and as whom. */
export function welcome(origin: string, nemloginOrigin: string, municipalOrigin?: string): string {
  const address = (entrance: keyof typeof ENTRANCE_PATHS): string => `${origin}${ENTRANCE_PATHS[entrance]}`;
  return [
    '',
    'Ready.',
    '',
    `  Front page and citizens   ${address('citizen')}`,
    `  Caseworkers               ${address('caseworker')}`,
    `  Companies                 ${address('company')}`,
    `  API, to read              ${origin}/api/docs`,
    `  Test NemLog-in            ${nemloginOrigin}/`,
    `  Mails that were sent      ${nemloginOrigin}${postboxPage.path}`,
    `  The clock, to move        ${nemloginOrigin}${clockPage.path}`,
    ...(municipalOrigin === undefined ? [] : [`  Aalborg Kommune's login   ${municipalOrigin}/`]),
    '',
    'Who can log in: choose at the test NemLog-in. Nobody here exists.',
    ...groupLines('caseworker'),
    ...groupLines('company'),
    ...groupLines('citizen'),
    '',
    'Ctrl-C stops everything. The data stay; `npm run reset` begins afresh.',
    '',
  ].join('\n');
}
