import { type Identity, people } from '@frikort/test-nemlogin/people';
import { clockPage } from './clock-page.ts';
import { postboxPage } from './postbox.ts';
import type { SandboxClient, SandboxClients } from './sandbox-clients.ts';

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

interface Running {
  readonly origin: string;
  readonly nemloginOrigin: string;
  readonly municipalOrigin?: string | undefined;
  readonly clients: SandboxClients;
}

function clientLines({ company, municipality }: SandboxClients, origin: string): string[] {
  const line = (whose: string, { id, secret }: SandboxClient) => `    ${whose.padEnd(20)} ${id}:${secret}`;
  return [
    '',
    'Which systems can call the API: only here, where nobody exists. The first call:',
    line('Café Solsikken ApS', company),
    line('Aarhus Kommune', municipality),
    `    curl -u ${company.id}:${company.secret} -d grant_type=client_credentials ${origin}/oauth/token`,
  ];
}

/** What is printed when everything is ready: where to go, and as whom. */
export function welcome({ origin, nemloginOrigin, municipalOrigin, clients }: Running): string {
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
    ...clientLines(clients, origin),
    '',
    'Ctrl-C stops everything. The data stay; `npm run reset` begins afresh.',
    '',
  ].join('\n');
}
