import { permissionNames } from '@frikort/ui/permission-names';
import { effortWords } from '@frikort/words/effort-words.en';
import type { EffortTexts } from './efforts.da.ts';

/** The pages about efforts (R39-R43), in English. */
export const en: EffortTexts = {
  title: 'Efforts',
  lead: 'Here you follow your efforts: money, participants and results.',
  back: 'Efforts',
  kroner: ({ amount }) => `DKK ${amount}`,

  rights: effortWords.rights,
  permissions: {
    'effort-administrator': permissionNames.effortAdministrator,
    'effort-manager': permissionNames.effortManager,
    'participant-manager': permissionNames.participantManager,
  },

  todo: {
    heading: 'What you need to do',
    nothing: 'Nothing is waiting for you.',
    noManager: ({ name }) => `${name} has no effort manager. Appoint one, so that efforts can be set up.`,
    permissionGone: ({ person, name }) =>
      `${person} no longer holds the permission for their role in ${name}. End the appointment, or ask for the permission.`,
    noBudget: ({ name, year }) => `${name} has no budget for ${year}.`,
    overBudget: ({ name, year }) =>
      `The efforts of ${name} together have a larger budget for ${year} than the organisation.`,
    noEfforts: ({ name }) => `${name} has no efforts yet. Set up the first one.`,
    noParticipantManager: ({ name }) =>
      `The effort ${name} has no participant manager. Appoint one, so that participants can be registered by CPR number.`,
    overdue: ({ name, count }) =>
      count === 1
        ? `A participant of ${name} has no end date after a year.`
        : `${count} participants of ${name} have no end date after a year.`,
    noEffortBudget: ({ name, year }) => `The effort ${name} has no budget for ${year}.`,
  },

  organisations: {
    heading: 'Organisations',
    name: 'Name',
    yourRoles: 'Your roles',
    members: 'Municipalities',
    none: 'You have no role in an organisation yet',
    noneText:
      'An administrator or effort manager can appoint you. If the operator has sent you a code for the first administrator, use it.',
    useCode: 'Use a code from the operator',
  },

  code: {
    title: 'Use a code from the operator',
    lead: 'Once your organisation has been set up, its first administrator is given a code. With it you become administrator and can appoint others.',
    permission: ({ permission }) => `You need the permission “${permission}” in MitID Erhverv.`,
    code: 'Code',
    codeHint: '20 characters, for example 7QK2M-X9DHT-4RB8W-ZN3CV. Small letters and spaces do not matter.',
    submit: 'Become administrator',
    done: 'You are now administrator. Appoint the next people, and enter the organisation’s money.',
  },

  organisation: {
    facts: 'About the organisation',
    form: 'Form of cooperation',
    start: 'Start',
    startNote: 'Nothing can be registered for the time before.',
    members: 'Municipalities',
    contact: 'Contact',
    edit: 'Edit name or contact',
    changed: 'Your changes are saved.',
  },

  editOrganisation: {
    title: 'Edit name or contact',
    lead: 'Form of cooperation, start and municipalities are agreed with the operator. Contact the operator if they need to change.',
    name: 'Name of the organisation',
    nameHint: 'At most 50 characters, and without the form of cooperation.',
    contactName: 'Contact person',
    contactEmail: 'Email',
    contactPhone: 'Phone',
    save: 'Save',
  },

  people: {
    heading: 'Roles in the organisation',
    headingEffort: 'Participant managers',
    text: 'An appointment counts from when it is given until it is ended. Then it stops at once.',
    name: 'Name',
    role: 'Role',
    municipality: 'Municipality',
    since: 'Since',
    act: 'Action',
    none: 'Nobody is appointed yet',
    noneEffort: 'There is no participant manager yet',
    permissionGone: 'Permission missing',
    you: ({ name }) => `${name} (you)`,
    appoint: 'Appoint someone',
    appointEffort: 'Appoint a participant manager',
    withdraw: 'End appointment',
    withdrawOf: ({ name, role }) => `${role}, ${name}`,
    appointed: ({ name, role }) => `${name} is now ${role.toLowerCase()}.`,
    withdrawn: ({ name, role }) => `${name} is no longer ${role.toLowerCase()}.`,
  },

  appoint: {
    title: 'Appoint someone',
    titleEffort: 'Appoint a participant manager',
    text: 'You can choose among those who hold the permission and have logged in with it.',
    role: 'Role',
    person: 'Person',
    choose: 'Choose a person',
    missing: 'Choose a person',
    nobody: ({ permission }) =>
      `There is nobody to choose. Ask your user administrator to give the permission “${permission}” in MitID Erhverv, and ask the person to log in once.`,
    confirm: 'Appoint',
    option: ({ name, authority }) => `${name}, ${authority}`,
  },

  withdraw: {
    title: ({ name, role }) => `End the appointment of ${name} as ${role.toLowerCase()}?`,
    text: 'It stops at once. What they have registered stays.',
    confirm: 'End appointment',
  },

  finances: {
    heading: 'Money',
    text: 'Whole kroner per calendar year. The budgets of the efforts are added up and shown beside the organisation’s own.',
    none: 'Nothing has been entered yet',
    enter: 'Enter a year',
    year: 'Year',
    financed: 'Financing',
    budget: 'Budget',
    efforts: 'The efforts together',
    left: 'Left',
    noBudget: 'No budget',
    over: ({ amount }) => `The efforts have ${amount} more than the budget`,
    unused: ({ amount }) => `${amount} is not given to efforts`,
    exact: 'The whole budget is given to efforts',
    ofBudget: ({ efforts, budget }) => `${efforts} of ${budget}`,
    edit: 'Edit',
    saved: ({ year }) => `What you entered for ${year} is saved.`,
  },

  financeYear: {
    title: ({ year }) => `Financing and budget of ${year}`,
    lead: 'Enter who finances the organisation in the year, and what its budget is, in whole kroner.',
    year: 'Year',
    financiers: 'Financing',
    financier: ({ place }) => `Financier ${place}`,
    kroner: ({ place }) => `Kroner from financier ${place}`,
    add: 'Add a financier',
    remove: ({ place }) => `Remove financier ${place}`,
    sum: ({ amount }) => `Financing in all: ${amount}`,
    budget: 'Budget',
    budgetHint: 'Leave it empty if there is no budget for the year yet.',
    twice: 'The financier is there already',
    unreadable: 'Enter whole kroner, for example 450,000',
    save: 'Save',
  },

  efforts: {
    heading: 'Efforts',
    running: 'Efforts under way',
    waiting: 'Efforts that have not begun',
    ended: ({ count }) => `Efforts that have ended (${count})`,
    name: 'Effort',
    category: 'Category',
    period: 'Period',
    budget: ({ year }) => `Budget ${year}`,
    none: 'There are no efforts yet',
    noneRunning: 'No effort is under way',
    create: 'Set up an effort',
    from: ({ date }) => `from ${date}`,
  },
  states: { waiting: 'Not begun', running: 'Under way', ended: 'Ended' },

  effort: {
    facts: 'About the effort',
    organisation: 'Organisation',
    category: 'Category',
    categoryLocked: 'The category stands, because participants have been registered.',
    period: 'Period',
    details: 'Description',
    edit: 'Edit the effort',
    created: 'The effort is set up. Now enter its budget, and appoint a participant manager.',
    changed: 'Your changes are saved.',
  },

  effortForm: {
    newTitle: 'Set up an effort',
    editTitle: 'Edit the effort',
    name: 'Name of the effort',
    nameHint: 'A name that the organisation has not used before.',
    details: 'Description',
    detailsHint: 'What is the effort about, and whom is it for? Leave individuals out.',
    categoryId: 'Category',
    categoryHint:
      'Reports rely on the category. It cannot be changed once the first participant is registered.',
    categoryFast: 'Participants have been registered, so the category stands.',
    choose: 'Choose a category',
    chooseMissing: 'Choose a category',
    closed: ({ name }) => `${name} (no longer to be chosen)`,
    startDate: 'First day',
    startHint: ({ date }) => `No earlier than ${date}, when the organisation started.`,
    endDate: 'Last day',
    endHint: 'Leave it empty as long as nobody knows it.',
    endBeforeStart: 'The last day is before the first',
    tooEarly: ({ date }) => `The organisation started on ${date}. Choose that day or a later one.`,
    create: 'Set up the effort',
    save: 'Save',
  },

  budgets: {
    heading: 'Budget',
    year: 'Year',
    budget: 'Budget',
    none: 'The effort has no budget yet',
    set: 'Enter the budget of a year',
    edit: 'Edit',
    title: ({ year }) => `Budget of ${year}`,
    newTitle: 'Enter the budget of a year',
    kroner: 'Whole kroner',
    hint: 'Leave it empty to remove the budget of the year.',
    save: 'Save budget',
    saved: ({ year }) => `The budget of ${year} is saved.`,
  },

  reports: 'Reports',

  support: {
    title: 'Help with efforts',
    lead: 'Here you see whom to ask about what. Do not contact the operator about individual participants.',
    open: 'Help with efforts',
    about: 'Ask about:',
    desks: {
      'effort-manager': 'The effort manager',
      'effort-administrator': 'The organisation’s administrator',
      'user-administrator': 'The municipality’s user administrator',
      operator: 'Support',
    },
    matters: {
      participants: 'how participants and consents are registered',
      efforts: 'an effort, its period, category or budget',
      roles: 'roles in the organisation or an effort',
      permissions: 'permissions in MitID Erhverv',
      organisation: 'the organisation’s name, municipalities, financing or a new code',
      faults: 'faults, and things that do not work',
    },
    peopleOf: ({ organisation, people }) => `${organisation}: ${people}`,
    nobody: 'nobody yet',
    userAdministrator: 'The person who gives employees permissions in the municipality’s',
    phone: 'Phone',
    email: 'Email',
    citizens: 'When a participant asks',
    citizensText:
      'Participants can see their own participation when they log in as citizens. They can withdraw the consent at any time, through a participant manager of the effort.',
  },

  outdated: {
    heading: 'Someone else changed it while you were editing',
    text: 'What you have entered is not saved yet. Save again if it is to replace what is saved now.',
    take: 'Show what is saved now',
  },

  notForYou: 'These pages are for people who work with efforts',
  notForYouText:
    'You need one of the permissions for efforts. Ask your user administrator for it in MitID Erhverv.',
  toStart: 'To the start page',
};
