import { type Identity, people } from './people.ts';

const ENTRANCE_PATHS = { citizen: '/', caseworker: '/sagsbehandler/', company: '/virksomhed/' } as const;

function whoLine({ id, name, entrances, description }: Identity): string {
  const where = entrances.length === 0 ? '–' : entrances.join(', ');
  return `  ${id.padEnd(20)} ${name.padEnd(22)} ${where.padEnd(20)} ${description.en}`;
}

/** What is printed when everything is ready: where to go, and as whom. */
export function welcome(origin: string, nemloginOrigin: string): string {
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
    '',
    'Who can log in (choose the person at the test NemLog-in; nobody here exists):',
    '',
    `  ${'identity'.padEnd(20)} ${'name'.padEnd(22)} ${'entrances'.padEnd(20)}`,
    ...people.map(whoLine),
    '',
    'Ctrl-C stops everything. The data stay; `npm run reset` begins afresh.',
    '',
  ].join('\n');
}
