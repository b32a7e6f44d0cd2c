import { cafeSolsikken, card } from './story.ts';

/* Examples: what the operator does, and the log. */

const noticeId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e03';

const notice = {
  kind: 'planned',
  title: { da: 'Lukket søndag morgen', en: 'Closed on Sunday morning' },
  text: {
    da: 'Systemet er lukket, mens det bliver opdateret.',
    en: 'The system is closed while it is updated.',
  },
  shownFrom: '2026-11-27T08:00:00.000Z',
  from: '2026-11-29T04:00:00.000Z',
  to: '2026-11-29T06:00:00.000Z',
};

const shownNotice = {
  id: noticeId,
  kind: notice.kind,
  title: notice.title,
  text: notice.text,

  from: notice.from,
  to: notice.to,
};

const allowance = {
  allowanceOere: 4_476_600,
  effectiveFrom: '2026-12-31T23:00:00.000Z',
  source: 'Vejledning om satser for 2027',
};

const step = { from: allowance.effectiveFrom, allowanceOere: allowance.allowanceOere };

/** What is sent. */
export const sent = {
  logSearch: { citizen: '70505' },
  notice,
  noticeChange: { to: '2026-11-29T07:00:00.000Z' },
  programmeYear: { year: 2027, allowanceOere: allowance.allowanceOere },
  allowance,
  opening: { opensAt: allowance.effectiveFrom },
  proposal: { kind: 'opening', opensAt: allowance.effectiveFrom },
} as const;

const accessLogEntry = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04',
  at: '2026-11-21T13:35:00.000Z',
  role: 'employee',
  organisation: cafeSolsikken,
  purpose: 'employment-registration',
  action: 'card-looked-up',
  outcome: 'done',
};

/** What is answered. */
export const answered = {
  accessLogEntry,
  accessLogEntryInWords: {
    ...accessLogEntry,
    inWords: {
      role: 'Employee',
      purpose: 'Registering an employment',
      action: 'Looked up your card number',
    },
  },
  logAct: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05',
    at: '2026-11-21T13:35:00.000Z',
    role: 'employee',
    organisation: cafeSolsikken,
    action: 'card-looked-up',
    purpose: 'employment-registration',
    outcome: 'done',
    rows: 1,
    citizens: 1,
    position: 4_711,
  },
  logActRows: {
    items: [{ id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05', aboutCitizen: true, position: 4_711 }],
    nextCursor: null,
  },
  logSealing: {
    waiting: 3,
    waitingSince: '2026-11-21T13:35:40.000Z',
    newest: {
      number: 812,
      sealedAt: '2026-11-21T13:35:30.000Z',
      lastPosition: 4_711,
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  },
  operation: {
    concerns: ['alarms'],
    alarms: 1,
    queues: [
      { of: 'log', waiting: 3, since: '2026-11-21T13:35:40.000Z' },
      { of: 'events', waiting: 0, since: null },
      { of: 'imports', waiting: 0, since: null },
      { of: 'mails', waiting: 0, since: null },
      { of: 'webhooks', waiting: 0, since: null },
    ],
    archiving: { on: true, lastArchivedAt: '2026-11-21T13:30:00.000Z', lastFailedAt: null },
    backups: {
      lastAt: '2026-11-21T02:10:00.000Z',
      drill: { at: '2026-11-02T09:30:00.000Z', succeeded: true },
    },
    certificates: [{ of: 'login', validUntil: '2028-03-01T11:00:00.000Z' }],
  },
  lookupAlarm: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e06',
    at: '2026-11-21T13:40:00.000Z',
    numbers: 'card-number',
    role: 'employee',
    organisation: cafeSolsikken,
    actorId: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e07',
    missesBefore: 20,
    organisationMissesBefore: 20,
    hitsBefore: 4,
    limit: { of: 'person', misses: 20 },
    blockedUntil: '2026-11-21T14:40:00.000Z',
  },
  serviceStatus: { status: 'planned', notices: [shownNotice] },
  notice: { ...shownNotice, shownFrom: notice.shownFrom, state: 'shown' },
  programmeYear: { year: card.year, allowanceOere: card.allowanceOere },
  enteredYear: {
    year: 2027,
    enteredAt: '2026-11-21T13:36:00.000Z',
    openedAt: null,
    allowanceOere: allowance.allowanceOere,
    steps: [step],
    allowances: [
      { ...allowance, enteredAt: '2026-11-21T13:36:00.000Z', enteredBy: 'Dorte Drift', supersededAt: null },
    ],
    proposals: [
      {
        id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08',
        kind: 'opening',
        opensAt: allowance.effectiveFrom,
        allowanceOere: null,
        effectiveFrom: null,
        source: null,
        proposedAt: '2026-11-21T13:37:00.000Z',
        proposedBy: 'Dorte Drift',
        outcome: null,
        decidedAt: null,
        decidedBy: null,
      },
    ],
    cardsInUse: 0,
    highestUsedOere: 0,
  },
  yearPreview: {
    year: 2027,
    kind: 'opening',
    bindsFrom: allowance.effectiveFrom,
    currentOere: allowance.allowanceOere,
    steps: [step],
    cards: { active: 312, inactive: 18 },
    cardsInUse: 0,
    highestUsedOere: 0,
  },
} as const;
