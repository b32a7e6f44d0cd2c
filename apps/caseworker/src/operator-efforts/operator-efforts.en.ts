import { appointmentCodeDays } from '@frikort/domain/effort-role';
import { permissionNames } from '@frikort/ui/permission-names';
import type { OperatorEffortTexts } from './operator-efforts.da.ts';

/** The operator's pages about efforts (R39-R41), in English. */
export const en: OperatorEffortTexts = {
  title: 'Efforts',
  lead: 'Municipalities order an organisation when they want to follow their efforts here. Set it up as ordered, and give its first administrator a code.',
  back: 'Efforts',
  create: 'Set up an organisation',
  categories: 'Categories of efforts',

  list: {
    heading: 'Organisations',
    none: 'There are no organisations yet',
    name: 'Name',
    form: 'Form of cooperation',
    members: 'Municipalities',
    start: 'Start',
    administrator: 'Administrator',
    waits: ({ name }) => `Waiting for ${name}`,
    codeUntil: ({ date }) => `The code counts until ${date}`,
    noCode: 'No code yet',
  },

  form: {
    title: 'Set up an organisation',
    lead: 'Enter what the order says. Whoever ordered it is sent a confirmation by email.',
    name: 'Name of the organisation',
    nameHint: 'At most 50 characters, and as clear as possible. Leave out the form of cooperation.',
    form: 'Form of cooperation',
    fewest: ({ count }) => (count === 1 ? 'One municipality or more' : `At least ${count} municipalities`),
    formMissing: 'Choose the form of cooperation',
    startDate: 'Start date',
    startHint:
      'Participants, efforts and budgets cannot be registered for the time before. Choose the day on which the organisation was formed, or the first day to register for.',
    members: 'Municipalities',
    membersHint: 'Choose one municipality at a time.',
    addMember: 'Choose a municipality',
    removeMember: ({ name }) => `Remove ${name}`,
    membersMissing: 'Choose at least one municipality',
    tooFew: ({ count }) => `The form takes at least ${count} municipalities`,
    holdsForm: ({ word }) => `Take “${word}” out. The form of cooperation stands on its own.`,
    firstAdministrator: 'First administrator',
    firstAdministratorHint: 'The name as it stands in the order. The administrator then appoints others.',
    contactHeading: 'Who has ordered it',
    contactName: 'Name of the orderer',
    contactEmail: 'Email of the orderer',
    contactPhone: 'Phone of the orderer',
    submit: 'Set up the organisation',
  },

  organisation: {
    created:
      'The organisation is set up, and the orderer has been sent an email. Now make a code for the first administrator.',
    codeHeading: 'Code for the first administrator',
    codeText: ({ name }) =>
      `${name} becomes administrator with the code. It can be used once, within ${appointmentCodeDays} days.`,
    codeWaits: ({ date }) =>
      `A code has been made that counts until ${date}. If you make a new one, the old one no longer counts.`,
    make: 'Make a code',
    makeNew: 'Make a new code',
    hasAdministrator: 'The organisation has an administrator. No code is needed.',
    made: 'The code is made, and is shown this once only',
    code: 'Code',
    copy: 'Copy the code',
    until: ({ date }) => `It counts until ${date}.`,
    handOver: 'How to hand the code over',
    steps: [
      'Phone the person on a number that you have found on the municipality’s own website. Do not send the code by email.',
      `The person needs the permission “${permissionNames.effortAdministrator}” in MitID Erhverv for one of the organisation’s municipalities.`,
      'The person logs in as a caseworker, and chooses Efforts and “Use a code from the operator”.',
    ],
    appointments: 'Administrators and effort managers',
    none: 'Nobody yet',
  },

  members: {
    act: 'Change the municipalities',
    title: 'Change the organisation’s municipalities',
    lead: 'Roles given to people of a municipality that is taken away no longer work. When it is added again, they do.',
    save: 'Save the municipalities',
    changed: 'The municipalities have been saved.',
  },

  categoryPage: {
    title: 'Categories of efforts',
    lead: 'Every effort has a category from here, and reports rely on it.',
    name: 'Category',
    english: 'In English',
    efforts: 'Efforts',
    state: 'Status',
    open: 'Can be chosen',
    closed: 'Ended',
    act: 'Actions',
    none: 'There are no categories yet',
    add: 'Add a category',
    rename: 'Rename',
    end: 'End',
    reopen: 'Open again',
    addTitle: 'Add a category',
    renameTitle: ({ name }) => `Rename “${name}”`,
    renameText:
      'The name changes for the efforts that have the category too. Rename it only if it still means the same.',
    addText: 'New efforts can choose it at once.',
    da: 'Name in Danish',
    en: 'Name in English',
    save: 'Save',
    endTitle: ({ name }) => `End “${name}”?`,
    endText: 'No new effort can choose the category. Those that have it keep it, and you can open it again.',
    endConfirm: 'End the category',
    added: ({ name }) => `“${name}” is added.`,
    renamed: ({ name }) => `The category is now called “${name}”.`,
    ended: ({ name }) => `“${name}” is ended.`,
    reopened: ({ name }) => `“${name}” can be chosen again.`,
  },
};
