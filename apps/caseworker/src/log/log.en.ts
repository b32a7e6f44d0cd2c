import { logWords } from '@frikort/domain/log-words.en';
import { purposeWords, roleWords } from '@frikort/domain/record-words.en';
import type { LogTexts } from './log.da.ts';

/** The texts of the log, in English. */
export const en: LogTexts = {
  title: 'Log',
  operatorLead:
    'Everything that anybody has seen or done in the solution, or has tried to. No citizen is named, by name or by number.',
  administratorLead:
    'Everything that employees of your municipality have seen or done in the solution, or have tried to. No citizen is named, by name or by number.',
  youAreLogged: 'That you look at the log is written in it too.',
  notForYou: 'The log is for the municipality’s administrator',
  notForYouText: 'You are logged in as a caseworker. The municipality’s log needs another privilege.',
  toStart: 'To the start page',

  choose: 'What do you want to see?',
  citizen: 'The citizen’s CPR number or card number',
  citizenHint: 'Only what is about one citizen. Leave the field empty to see everything.',
  citizenWrong: 'That is neither a CPR number nor a card number. Enter 10 digits or 5 digits.',
  organisation: 'CVR number of the organisation',
  organisationWrong: 'A CVR number has 8 digits.',
  from: 'From and including',
  to: 'To and including',
  names: 'Show the names of employees',
  namesHint: 'Only when you need them. A citizen who asks for access shall normally not be given them.',
  show: 'Show the log',
  download: 'Download as a file',
  downloaded: 'The file is downloaded.',
  onlyThisPerson: ({ name }) => `Only ${name}`,
  onePerson: ({ name }) => `You see only what ${name} has done.`,
  onePersonUnnamed: 'You only see what one person has done.',
  everybody: 'Show everybody again',

  caption: 'The log, latest first',
  time: 'Time',
  who: 'Who',
  what: 'What',
  purpose: 'Purpose',
  place: 'Sealed',
  waits: 'Not yet',
  unknown: 'Unknown',
  refused: 'Refused',
  more: 'Show more',
  shown: ({ count, more }) =>
    more ? `Showing the first ${count} lines` : count === 1 ? 'Showing 1 line' : `Showing all ${count} lines`,
  nothing: 'There is nothing in the log',
  nothingText: 'No lines fit what you have chosen.',

  sealing: 'How the log is sealed',
  sealingLead:
    'The lines are sealed in batches, so that it shows if somebody changes, deletes or adds anything. The command “frikort audit verify” checks it.',
  waiting: 'Waiting to be sealed',
  waitingNone: 'No lines',
  waitingSome: ({ count, since }) => `${count === 1 ? '1 line' : `${count} lines`}, the oldest from ${since}`,
  newest: 'Newest seal',
  newestNone: 'There is no seal yet',
  newestSeal: ({ number, at }) => `Number ${number}, ${at}`,
  sealed: 'Sealed lines',
  mark: 'Mark of the seal',
  markHint: 'The same stands in the log of the process itself.',

  actions: logWords,
  purposes: purposeWords,
  roles: roleWords,
};
