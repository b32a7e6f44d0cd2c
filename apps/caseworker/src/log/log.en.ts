import { permissionNames } from '@frikort/ui/permission-names';
import { logWords } from '@frikort/words/log-words.en';
import { purposeWords, roleWords } from '@frikort/words/record-words.en';
import { actingSystem } from '@frikort/words/system-words.en';
import type { LogTexts } from './log.da.ts';

/** The texts of the log, in English. */
export const en: LogTexts = {
  title: 'Log',
  operatorLead:
    'Everything that anyone has seen or done in the service, or tried to. Citizens are not identified by name or number.',
  administratorLead:
    'Everything that employees of your municipality have seen or done in the service, or tried to. Citizens are not identified by name or number.',
  placeText:
    'The lines are sealed in order, so any change or deletion can be detected. The number under “Place in the log” is the line’s place in that order.',
  citizensText:
    'If you search for one of your own citizens, you also see what other municipalities and companies have seen and tried, as the citizen can. Their employees are not named.',
  youAreLogged: 'Your own visits to the log are logged too.',
  notForYou: 'The log is for the municipality’s administrator',
  notForYouText: `You are logged in as a caseworker. The municipality’s log also requires the permission “${permissionNames.administrator}”. Ask whoever administers the municipality’s MitID Erhverv for it.`,
  toStart: 'To the start page',

  choose: 'What do you want to see?',
  citizen: 'The citizen’s CPR number or card number',
  citizenHint: 'Shows only what concerns one citizen. Leave the field empty to see everything.',
  citizenWrong: 'That is neither a CPR number nor a card number. Enter 10 digits or 5 digits.',
  kind: 'Show',
  kinds: { all: 'Everything', changes: 'Changes only', refused: 'Refusals only' },
  action: 'Action',
  everyAction: 'All actions',
  employee: 'The employee’s name',
  employeeHint: 'All or part of the name.',
  organisation: 'CVR number of the organisation',
  organisationWrong: 'A CVR number has 8 digits.',
  from: 'From and including',
  to: 'To and including',
  names: 'Show the names of employees',
  namesHint: 'Only when you need them. They should normally not be given to a citizen who asks for access.',
  show: 'Show the log',
  download: 'Download as CSV',
  downloaded: 'The file has been downloaded.',
  onlyThisPerson: ({ name }) => `Only ${name}`,
  onePerson: ({ name }) => `You are seeing only what ${name} has done.`,
  onePersonUnnamed: 'You are seeing only what one person has done.',
  everybody: 'Show everyone again',

  sawList: ({ count }) => (count === 1 ? 'Saw a list of 1 citizen' : `Saw a list of ${count} citizens`),
  tookList: ({ count }) =>
    count === 1 ? 'Downloaded a list of 1 citizen' : `Downloaded a list of ${count} citizens`,
  withCount: ({ act, count }) => `${act} (${count} citizens)`,
  openRows: ({ count }) => `Show the ${count} lines`,
  rowsLead: 'What was done stands in several lines, each with its own seal.',
  placeOf: ({ position }) => `Place ${position} in the log`,
  placeAndMore: ({ position, more }) => `${position} and ${more} more`,
  theActItself: 'the act itself',
  caption: 'The log, latest first',
  time: 'Time',
  who: 'Who',
  what: 'What',
  purpose: 'Purpose',
  place: 'Place in the log',
  waits: 'Not yet',
  unknown: 'Unknown',
  refused: 'Refused',
  shown: ({ count, more }) =>
    more
      ? `Showing the latest ${count} lines`
      : count === 1
        ? 'Showing 1 line'
        : `Showing all ${count} lines`,
  nothing: 'There is nothing in the log',
  nothingText: 'No lines match what you have chosen.',

  sealing: 'How the log is sealed',
  sealingLead:
    'The lines are sealed in batches, so any change, deletion or addition can be detected. Whoever looks after the server can have the log checked.',
  waiting: 'Waiting to be sealed',
  waitingNone: 'No lines',
  waitingSome: ({ count }) => (count === '1' ? '1 line, from' : `${count} lines, the oldest from`),
  newest: 'Newest seal',
  newestNone: 'There is no seal yet',
  newestSeal: ({ number }) => `Number ${number},`,
  sealed: 'Sealed lines',
  mark: 'Checksum',
  markHint: 'The server’s own log has the same checksum, so the two can be compared.',

  actions: logWords,
  purposes: purposeWords,
  roles: roleWords,
  system: actingSystem,
};
