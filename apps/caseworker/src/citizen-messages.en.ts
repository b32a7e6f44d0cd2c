import { adultAge } from '@frikort/domain/enrolment';
import type { CitizenMessages } from './citizen-messages.da.ts';

/** The texts of the pages about citizens, in English. */
export const en: CitizenMessages = {
  citizen: {
    title: 'Citizen',
    back: 'Back',
    cpr: 'CPR number',
    cardNumber: 'Card number',
    copyNumber: 'Copy the number',
    caseworker: 'Assigned caseworker',
    noCaseworker: 'None',
    you: ({ name }) => `${name} (you)`,
    authority: 'Responsible municipality',
    grantedOn: 'Frikort granted',
    arrived: 'Taken over',
    arrivedFrom: ({ date, authority }) => `${date} from ${authority}`,
    controlledOn: 'Last review',
    controlDue: 'Next review by',
    facts: 'About the citizen',
    notFoundTitle: 'The citizen cannot be shown',
    notFoundText:
      'The citizen does not exist, or another municipality is responsible for the frikort. Search for the CPR number if you are in doubt.',
    handOver: 'How to hand over the number',
    handOverSteps: [
      'Give the citizen the number. “Show frikort” shows it on the screen, and from there you can download a sheet to print or send.',
      'The citizen shows the number to the company that wants to employ them. The company needs it to register the employment, and should do so before the work starts.',
      'The number is the same in all years. Whoever has it can see the citizen’s name and remaining balance, so give it to others only if the citizen has agreed.',
    ],
  },

  throughList: {
    next: 'Next in the list',
    nextOf: ({ count }) =>
      count === 1 ? 'Next in the list (the last one)' : `Next in the list (${count} left)`,
    wasLast: 'That was the last one in the list.',
    otherWork: 'See what else needs attention',
  },

  flags: {
    'name-protected': 'Protected name and address',
    'resident-in-greenland': 'Lives in Greenland (CPR)',
    'number-for-tax-only': 'CPR number for tax only',
    cancelled: 'CPR number cancelled',
    duplicate: 'Has two CPR numbers',
    changed: 'CPR number changed',
    disappeared: 'Disappeared (CPR)',
    emigrated: 'Emigrated (CPR)',
    dead: 'Died (CPR)',
    unknown: 'Unknown CPR status',
  },

  notices: {
    protectedTitle: 'Name and address are protected',
    protectedText: 'Companies see only the citizen’s initials. Do not show the name to others.',
    inactiveTitle: ({ since }) => `The frikort has been inactive since ${since}`,
    inactiveReason: 'Reason:',
    decisionDate: ({ date }) => `Date of decision: ${date}`,
    inactiveText: 'Companies cannot register new employments. Those already registered still count.',
  },

  showCard: {
    action: 'Show frikort',
  },

  year: {
    heading: ({ year }) => `Frikort for ${year}`,
    status: 'Status',
    history: 'History',
    employments: 'Employments',
    of: ({ year }) => `for ${year}`,
    historyOf: ({ year }) => `History for ${year}`,
    employmentsOf: ({ year }) => `Employments in ${year}`,
    noEmployments: ({ year }) => `There are no employments in ${year}`,
    locked:
      'The employment is locked. The municipality cannot edit it itself, but you can agree when the company asks to edit it.',
    noEmploymentsText: 'Companies register employments with the citizen’s card number.',
    noCards: 'No year has been opened yet',
    noCardsText: 'The citizen gets a frikort for each year that is opened.',
  },

  assign: {
    action: 'Assign to me',
    title: ({ name }) => `Assign yourself as caseworker for ${name}?`,
    toNobody: 'Nobody is assigned to the citizen now.',
    replaces: ({ name }) => `${name} is assigned now and is replaced by you.`,
    effect: 'The citizen is added to your list “My assigned citizens”. The citizen can see your name.',
    confirm: 'Assign to me',
    done: 'You are now assigned to the citizen.',
    already: 'You are already assigned to the citizen.',
  },

  'assign-colleague': {
    action: 'Assign a colleague',
    done: 'The assignment has been changed.',
    already: 'The assignment has changed in the meantime.',
  },

  undoGrant: {
    action: 'Undo the grant',
    title: ({ name }) => `Undo the grant of the frikort to ${name}?`,
    effect: ({ number }) =>
      `The frikort will no longer exist, and nobody can use the number ${number}. If the citizen has been given it, tell them. You can grant the citizen a new frikort. It gets another number.`,
    limit: ({ minutes }) =>
      `It can only be undone in the first ${minutes} minutes, and only if no company has registered anything.`,
    confirm: 'Undo the grant',
    keep: 'Keep the frikort',
    done: 'The grant has been undone',
    doneText: 'The citizen no longer has a frikort. Search for the citizen if you want to grant a new one.',
  },

  release: {
    action: 'End assignment',
    title: ({ name }) => `End the assignment to ${name}?`,
    own: 'You are assigned now. The citizen disappears from your list.',
    other: ({ name }) => `${name} is assigned now and will no longer be the caseworker.`,
    effect: 'The citizen is added to the list of citizens without a caseworker. The frikort does not change.',
    confirm: 'End assignment',
    done: 'The citizen no longer has an assigned caseworker.',
    already: 'Nobody is assigned to the citizen any longer.',
  },

  deactivate: {
    action: 'Deactivate frikort',
    title: ({ name }) => `Deactivate the frikort of ${name}?`,
    effects: [
      'The frikort becomes inactive for all years from now on.',
      'Companies cannot register new employments.',
      'Employments already registered remain, and the companies can still edit them.',
    ],
    confirm: 'Deactivate frikort',
    done: 'The frikort has been deactivated.',
    already: 'The frikort has already been deactivated.',
  },

  reactivate: {
    action: 'Reactivate frikort',
    title: ({ name }) => `Reactivate the frikort of ${name}?`,
    effects: [
      'The frikort becomes active for all years from now on, with the same number.',
      'Companies can register employments again, up to the remaining balance.',
    ],
    confirm: 'Reactivate frikort',
    done: 'The frikort is active again.',
    already: 'The frikort is already active again.',
  },

  control: {
    action: 'Record a review',
    title: ({ name }) => `Record a review of the frikort of ${name}`,
    effect: ({ due }) => `The next review is due by ${due}.`,
    date: 'When was it reviewed?',
    dateOutside: ({ earliest, latest }) => `Choose a day from ${earliest} up to and including ${latest}.`,
    outcome: 'What did the review show?',
    outcomeMissing: 'Choose what the review showed.',
    continues: 'The citizen still meets the conditions',
    continuesHint: 'The frikort goes on.',
    ends: 'The citizen no longer meets the conditions',
    endsHint: 'The frikort is deactivated at once.',
    confirm: 'Record review',
    done: 'The review has been recorded.',
    already: 'The frikort has already been deactivated.',
  },

  transfer: {
    action: 'Transfer to another municipality',
    done: 'The offer has been sent to the other municipality.',
    already: 'There is an open transfer of the citizen already.',
  },

  overtaken:
    'It happened after you opened the page, perhaps because a colleague did it. There is nothing more to do.',
  assignmentChanged: 'The assignment has changed since you opened the page. Please decide again.',

  statusChange: {
    reason: 'Reason',
    reasonHint: 'The citizen can see it. Do not enter CPR numbers.',
    reasonMissing: 'Enter a reason.',
    decisionDate: 'Date of decision',
    decisionDateInFuture: 'Choose a date of decision that is today or earlier.',
  },

  withoutFrikort: {
    title: 'Citizen without frikort',
    frikort: 'Socialt frikort',
    none: 'Does not have a frikort',
    grant: 'Grant frikort',
    blockedTitle: 'A frikort cannot be granted for this CPR number',
    searchCurrent: ({ cpr }) => `Search for ${cpr}`,
    warningsTitle: 'Check this before you grant the frikort',
    under18: ({ age }) =>
      `The citizen is ${age} years old. A socialt frikort is for people aged ${adultAge} or over.`,
    warnings: {
      'resident-in-greenland': 'According to the CPR register, the citizen lives in Greenland.',
      'number-for-tax-only':
        'The CPR number was given for tax purposes. According to the CPR register, the citizen does not live in Denmark.',
      disappeared: 'According to the CPR register, the citizen has disappeared.',
      emigrated: 'According to the CPR register, the citizen has emigrated.',
      other: 'The CPR register has a status for the citizen that this service does not know.',
    },
  },

  grant: {
    title: ({ name }) => `Grant a socialt frikort to ${name}`,
    covers: ({ name }) => `${name} gets a frikort for:`,
    yearAmount: ({ year, amount }) => `${year}: up to ${amount}`,
    laterYears: 'There will be a new frikort for every year that is opened later. The number stays the same.',
    noYears:
      'No year has been opened yet. The citizen gets a frikort for every year that is opened, with the same number.',
    reminder:
      'Companies need the card number to register employments. So give the number to the citizen when the frikort has been granted.',
    consentMissing: 'Confirm that the citizen has given consent.',
    confirm: 'Grant frikort',
    seeCitizen: 'Go to the citizen’s page',
    doneTitle: 'The frikort has been granted',
    doneText: 'Give the citizen the number:',
  },

  list: {
    unassignedTitle: 'Citizens without a caseworker',
    empty: {
      mine: 'You are not assigned to any citizens',
      unassigned: 'All citizens of the municipality have a caseworker',
      all: 'The municipality has not granted a frikort yet',
    },
    emptyText: {
      mine: 'Search for a citizen, and choose “Assign to me” on the citizen’s page.',
      unassigned: 'Citizens without a caseworker are shown here.',
      all: 'Search for a citizen to grant the first one.',
    },
    noMatch: 'No citizens match what you have chosen',
    clear: 'Show all',
    name: 'Name',
    cpr: 'CPR number',
    cardNumber: 'Card number',
    status: 'Status',
    balance: ({ year }) => `Remaining balance ${year}`,
    lastEmployment: 'Last employment',
    caseworker: 'Caseworker',
    none: 'None',
    filter: 'Find in the list',
    copyNumber: ({ name }) => `Copy ${name}’s card number`,
    filterHint: 'Part of the name, or the whole card number',
    filterTooManyDigits: 'Use the search field at the top for CPR numbers.',
    statusAll: 'All',
    control: 'Review',
    controlAll: 'All',
    controlOverdue: 'Overdue',
    controlThisYear: 'Due this year',
    register: 'CPR register',
    registerAll: 'All',
    registerFlagged: 'Has news',
    consent: 'Consent',
    consentWithdrawing: 'Asked for it to be withdrawn',
    overdue: 'Review overdue',
    dueThisYear: ({ due }) => `Review due by ${due}`,
    sort: 'Sort by',
    sorts: {
      name: 'Name, A-Å',
      '-name': 'Name, Å-A',
      cardNumber: 'Card number, lowest first',
      '-cardNumber': 'Card number, highest first',
      remainingOere: 'Remaining balance, lowest first',
      '-remainingOere': 'Remaining balance, highest first',
      lastEmploymentEnd: 'Last employment, oldest first',
      '-lastEmploymentEnd': 'Last employment, latest first',
      status: 'Status, active first',
      '-status': 'Status, inactive first',
      assignedCaseworker: 'Caseworker, A-Å',
      '-assignedCaseworker': 'Caseworker, Å-A',
      controlDue: 'Review, earliest first',
      '-controlDue': 'Review, latest first',
    },
    shown: ({ count, more }) =>
      more
        ? `Showing the first ${count} citizens`
        : count === 1
          ? 'Showing 1 citizen'
          : `Showing all ${count} citizens`,
  },

  exportList: {
    action: 'Download as CSV',
    title: 'Download the list as a CSV file?',
    holds:
      'The file contains all citizens who match what you have chosen, including those not shown yet: name, card number, status, remaining balance, last employment and caseworker. It opens in Excel.',
    responsibility:
      'The file contains personal data. Keep it where others cannot open it, and delete it when you no longer need it. The download is logged.',
    withCpr: 'Include CPR numbers',
    withCprHint: 'Only if a task needs them. Without them you can find the citizens by card number.',
    confirm: 'Download the file',
    done: 'The file has been downloaded.',
  },
};
