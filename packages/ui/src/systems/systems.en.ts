import { logWords } from '@frikort/words/log-words.en';
import { scopeWords } from '@frikort/words/scope-words.en';
import type { SystemsTexts } from './systems.da.ts';

/** The texts about outside systems (R32), in English. */
export const en: SystemsTexts = {
  scopes: scopeWords,
  actions: logWords,

  back: 'IT systems',
  list: {
    title: 'IT systems',
    lead: {
      company:
        'Let an IT system, such as your payroll system, get and register employments without anyone logging in.',
      caseworker:
        'Let an IT system, such as your case management system, get the municipality’s frikort without anyone logging in.',
    },
    create: 'Add an IT system',
    caption: 'Your IT systems',
    nothing: 'You have no IT systems yet',
    nothingText: 'Add one when your supplier or your IT department is ready to set it up.',
    name: 'Name',
    status: 'Status',
    may: 'May',
    keys: 'Keys',
    lastUse: 'Last used',
    ended: ({ count }) => `IT systems that have ended (${count})`,
    endedCaption: 'IT systems that have ended',
    endedAt: 'Ended',
  },
  never: 'Never',
  standing: {
    works: 'Working',
    ending: 'Key expires soon',
    keyless: 'Has no working key',
    ended: 'Ended',
  },
  forOthers: 'Acts for other companies',

  kinds: { secret: 'Secret key', key: 'Public key' },
  hint: ({ kind, hint }) => (kind === 'secret' ? `Ends in ${hint}` : `Thumbprint ${hint}`),
  shortHint: ({ hint }) => `… ${hint}`,
  endsOn: ({ date }) => `Up to and including ${date}`,
  daysLeft: ({ days }) =>
    days === 0 ? 'Expires today' : days === 1 ? 'Expires tomorrow' : `Expires in ${days} days`,
  overSince: ({ date }) => `Expired ${date}`,
  closedAt: ({ at }) => `Ended ${at}`,

  confirm: {
    title: 'Confirm that it is you',
    text: ({ minutes }) =>
      `What you are about to do lasts a long time, so you need to log in again first. You will then come back here and have ${minutes} minutes to do it.`,
    action: 'Log in again',
    late: 'Log in again to continue',
    lateText: 'It is too long since you logged in. What you have entered here is kept in this tab.',
    lateKey: 'What you have entered here is kept in this tab. You will need to paste a public key again.',
  },

  form: {
    title: 'Add an IT system',
    name: 'What is the IT system called?',
    nameHint: 'The name is shown in the history and the log, for example “Payroll system”.',
    nameMissing: 'Enter what the IT system is called.',
    whose: 'Who should it act for?',
    own: 'For ourselves',
    ownHint: 'It acts only for your own company.',
    others: 'For other companies that we are a vendor for',
    othersHint: 'Each company decides what it may do, and for how long.',
    may: 'What should it be able to do?',
    mayHint: 'Choose only what the IT system needs.',
    mayMissing: 'Choose at least one thing the IT system should be able to do.',
    proof: 'How should it prove who it is?',
    secret: 'With a secret key that we create now',
    secretHint: 'The simplest way. You are shown the key once.',
    key: 'With a public key of its own',
    keyHint: 'The safest way. The IT system creates its own key pair and keeps the private key.',
    publicKey: 'Public key (JWK)',
    publicKeyHint: 'Paste the public key as JSON, of type EC, OKP or RSA. Never paste the private key.',
    publicKeyMissing: 'Paste the public key.',
    publicKeyUnreadable: 'This is not a key in the JWK format. It starts with { and ends with }.',
    publicKeyPrivate:
      'This is the private key. Create a new key pair and paste only the public part: this one is no longer secret.',
    publicKeyInvalid: 'The key cannot be used. It must be EC P-256 or P-384, Ed25519 or RSA.',
    endsOn: 'The key is valid up to and including',
    endsOnHint: ({ latest }) => `No later than ${latest}. Create a new key in good time before then.`,
    endsOnWrong: ({ latest }) => `Choose a day from today up to and including ${latest}.`,
    submit: 'Add IT system',
  },

  made: {
    heading: ({ name }) => `${name} has been added`,
    keyHeading: 'The key has been created',
    once: 'Copy the secret key now. It will never be shown again, not even by support.',
    lost: 'The key was created, but the answer was lost on the way and it cannot be shown again. Create a new key, and end the key that was not shown.',
    secret: 'Secret key',
    copySecret: 'Copy secret key',
    clientId: 'Client ID',
    copyClientId: 'Copy client ID',
    tokenAddress: 'Where the IT system asks for access',
    copyTokenAddress: 'Copy address',
    handling:
      'Give it to the person setting up the IT system in a safe way, not in an email. Anyone who has it can act as the IT system.',
    keyWorks: 'The IT system can use its private key from now on.',
    goOn: 'I have saved the key',
    goOnKey: 'To the IT system',
  },

  system: {
    facts: 'About the IT system',
    may: 'May',
    created: 'Added',
    ended: 'Ended',
    approvals: 'Approved by',
    approvalsCount: ({ count }) =>
      count === 0 ? 'No companies yet' : count === 1 ? '1 company' : `${count} companies`,
    link: 'Link for companies',
    linkText: 'Send it to the companies that should approve the IT system.',
    copyLink: 'Copy link',
    keys: 'Keys',
    keysCaption: 'The IT system’s keys',
    key: 'Key',
    lasts: 'Valid',
    lastUse: 'Last used',
    action: 'End',
    newKey: 'Create a new key',
    twoKeys: 'Two keys are working. End one before you create another.',
    exchange: 'How to change the key without interruption',
    exchangeSteps: [
      'Create a new key. Both work in the meantime.',
      'Put the new key into the IT system.',
      'End the old one once the new one has been used.',
    ],
    otherKeys: ({ count }) => `Keys that no longer work (${count})`,
    otherKeysCaption: 'Keys that no longer work',
    noKeys: 'No key is working. The IT system cannot log in.',
    end: 'End the IT system’s access',
    endText:
      'Do this when the IT system is no longer used, or when a key may have fallen into the wrong hands.',
  },

  endKey: {
    button: ({ hint }) => `End key ${hint}`,
    title: 'End the key?',
    text: ({ kind, hint }) =>
      kind === 'secret'
        ? `The secret key that ends in ${hint} stops working at once and cannot be used again.`
        : `The public key with the thumbprint ${hint} stops working at once and cannot be used again.`,
    lastText: 'It is the only working key. The IT system cannot log in until it has a new one.',
    confirm: 'End the key',
    done: 'The key has ended.',
  },
  endSystem: {
    title: ({ name }) => `End ${name}?`,
    text: 'The IT system can no longer log in. It takes effect at once and cannot be undone.',
    approvals: ({ count }) =>
      count === 1
        ? 'Nor can it act for the company that has approved it.'
        : `Nor can it act for the ${count} companies that have approved it.`,
    confirm: 'End the IT system’s access',
    done: 'The IT system’s access has ended.',
  },

  newKey: {
    title: 'Create a new key',
    lead: ({ name }) => `The key is for ${name}. The old one works until you end it.`,
    submit: 'Create key',
  },

  acts: {
    heading: 'What it has done',
    caption: 'What the IT system has done, latest first',
    nothing: 'It has not done anything yet.',
    at: 'Time',
    what: 'What',
    forWhom: 'For',
    refused: 'Refused',
    shown: ({ count, more }) => {
      if (more) return `Showing the latest ${count}`;
      return count === 1 ? 'Showing 1 event' : `Showing all ${count} events`;
    },
  },
};
