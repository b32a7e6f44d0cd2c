import { cafeSolsikken, card, contact, employmentId, importId, person, registration } from './story.ts';

/* Examples: registering, correcting and following employments, many at once too. */

const employment = {
  id: employmentId,
  ...registration,
  citizenName: 'Lone Hansentest',
  nameProtected: false,
  company: cafeSolsikken,
  year: 2026,
  status: 'registered',
  enrolmentStatus: 'active',
  editable: true,
  editableUntil: '2026-12-19',
  version: 1,
  createdAt: '2026-11-21T13:36:00.000Z',
  updatedAt: '2026-11-21T13:36:00.000Z',
};

/** What is sent. */
export const sent = {
  registration,
  employmentImport: [registration],
  employmentEdit: { endDate: '2026-11-27', amountOere: 180_000 },
  reopening: { reason: 'Lønnen blev efterreguleret i november' },
  reopeningRefusal: { reason: 'Beløbet er givet videre til skattemyndighederne' },
  objection: { reason: 'wrong-amount', sentence: 'Jeg fik 1.200 kr.' },
  settlement: { answer: 'corrected', sentence: 'Vi havde talt en dag for meget med.' },
  cancellation: { reason: 'Ansættelsen blev ikke til noget' },
  cardLookup: { cardNumber: '70505' },
  continuation: { endDate: '2027-01-10', amountOere: 50_000 },
  company: { contact },
} as const;

/** What is answered. */
export const answered = {
  employment,
  continuation: {
    employmentId,
    cardNumber: '70505',
    citizenName: 'Lone Hansentest',
    nameProtected: false,
    enrolmentStatus: 'active',
    startDate: '2027-01-01',
    endDate: '2027-01-10',
    lastDate: '2027-01-10',
    amountOere: 50_000,
    contact,
    yearOpen: false,
  },
  reopening: {
    id: '019aa6b4-1c00-7b3e-8d52-6f0c9a7e1b35',
    state: 'waiting',
    reason: 'Lønnen blev efterreguleret i november',
    requestedAt: '2026-12-21T09:12:00.000Z',
    lapsesAt: '2027-01-20T09:12:00.000Z',
    employment: { ...employment, editable: false },
  },
  objection: {
    id: '019aa6b4-9e80-7c11-a4f7-2d5b8e3c6a90',
    state: 'settled',
    reason: 'wrong-amount',
    sentence: 'Jeg fik 1.200 kr.',
    raisedAt: '2026-11-22T18:05:00.000Z',
    settledAt: '2026-11-23T08:40:00.000Z',
    settledFor: 'company',
    answer: 'corrected',
    answerSentence: 'Vi havde talt en dag for meget med.',
    employment,
  },
  employmentTotals: { count: 1, cancelledCount: 0, amountOere: 150_000 },
  employmentTotalsOfMonth: { month: '2026-11', count: 1, cancelledCount: 0, amountOere: 150_000 },
  employmentTotalsOfCitizen: {
    cardNumber: '70505',
    citizenName: 'Lone Hansentest',
    nameProtected: false,
    count: 1,
    cancelledCount: 0,
    amountOere: 150_000,
  },
  employmentImport: {
    id: importId,
    status: 'finished',
    dryRun: false,
    allOrNothing: false,
    duplicates: 'refuse',
    rows: { total: 40, done: 40, created: 36, updated: 2, unchanged: 1, refused: 1, notDone: 0 },
    sentBy: 'Bjarne Jepsen',
    createdAt: '2026-11-21T13:36:00.000Z',
    startedAt: '2026-11-21T13:36:01.000Z',
    endedAt: '2026-11-21T13:36:02.000Z',
    deletedAt: '2026-12-21T13:36:02.000Z',
  },
  employmentImportRow: {
    number: 17,
    outcome: 'refused',
    problem: { code: 'amount-exceeds-remaining', remainingOere: 120_000, maxAmountOere: 120_000 },
  },
  company: { ...cafeSolsikken, contact, version: 1 },
  cardLookup: {
    cardNumber: '70505',
    status: 'active',
    name: 'Lone Hansentest',
    nameProtected: false,
    grantedOn: person.grantedOn,
    cards: [{ year: card.year, remainingOere: card.remainingOere }],
  },
} as const;
