import { calendarDate } from '@frikort/domain/calendar';
import { currentConsentText } from '@frikort/domain/consent';
import { fillLetter, type LetterFacts, type LetterKind } from '@frikort/domain/letter';
import { currentStandardLetter } from '@frikort/domain/letter-standard';
import {
  aarhus,
  cafeSolsikken,
  card,
  caseworkerId,
  colleagueId,
  frikort,
  letterOfGrant,
  odense,
  person,
  registration,
} from './story.ts';

/* Examples: citizens, their history and their municipality. */

const authorityContact = {
  phone: '00 00 07 51',
  email: 'frikort@aarhus-kommune.example',
  address: 'Prøvegade 1\n8000 Aarhus C',
  openingHours: { da: 'Mandag-torsdag kl. 9-15', en: 'Monday to Thursday 9am to 3pm' },
  webPage: 'https://aarhus-kommune.example/frikort',
};

const { version: _, ...letterTexts } = currentStandardLetter;

const letterFacts: LetterFacts = {
  name: person.name,
  cardNumber: person.cardNumber,
  decidedOn: calendarDate(letterOfGrant.decidedOn),
  effectiveOn: calendarDate(letterOfGrant.decidedOn),
  authority: aarhus.name,
  contact: authorityContact,
  years: [{ year: card.year, allowanceOere: card.allowanceOere, example: false }],
};

/** A text that the administrator has saved once. */
const ownLetterText = (kind: LetterKind) => {
  const saved = { version: 1, text: letterTexts[kind] };
  const history = [{ ...saved, at: '2026-11-21T13:36:00.000Z', name: 'Hanne Admin' }];
  return { authority: aarhus, ...saved, history };
};

/** What is sent. */
export const sent = {
  letterTexts,
  authorityContact,
  citizenSearch: { query: '290569-0000' },
  grant: {
    cpr: '110172-0000',
    consent: { acknowledged: true, textVersion: currentConsentText.version },
  },
  statusChange: { reason: 'Borgeren er kommet i ordinært arbejde', decisionDate: '2026-11-20' },
  control: { date: '2026-11-20', outcome: 'continues' },
  controls: { date: '2026-11-20', citizenIds: [frikort] },
  newsSeen: { until: '2026-11-21T04:12:09.312Z' },
  assignment: { replaces: caseworkerId },
  handOverOfCitizens: { to: colleagueId, citizens: [{ id: frikort, replaces: caseworkerId }] },
  savedFilter: {
    name: 'Lidt tilbage',
    list: 'mine',
    filter: { status: 'active', remainingUntilOere: 500_000 },
  },
  littleLeft: { littleLeftOere: 500_000 },
  assignmentUndo: { citizenIds: [frikort] },
  transferOffer: { citizenId: frikort, toAuthority: odense.code, reason: 'Borgeren er flyttet til Odense' },
  transferRequest: { query: '290569-0000', reason: 'Borgeren er flyttet til os' },
  transferAcceptance: { assign: true },
  transferRefusal: { reason: 'Borgeren bor her stadig' },
} as const;

/** What is answered. */
export const answered = {
  authorityContact: { authority: aarhus, contact: authorityContact },
  ownAuthorityContact: {
    authority: aarhus,
    contact: authorityContact,
    version: 2,
    history: [
      {
        at: '2026-11-21T13:36:00.000Z',
        name: 'Hanne Admin',
        changes: [{ field: 'phone', from: '00 00 07 50', to: authorityContact.phone }],
      },
    ],
  },
  ownLetterTexts: {
    grant: ownLetterText('grant'),
    deactivation: ownLetterText('deactivation'),
  },
  letter: {
    ...letterOfGrant,
    name: person.name,
    cardNumber: person.cardNumber,
    contact: authorityContact,
    da: fillLetter(letterTexts.grant.da, letterFacts, 'da'),
    en: fillLetter(letterTexts.grant.en, letterFacts, 'en'),
  },
  citizen: { ...person, registerStatus: 1, flags: [], registerNews: [], controlDue: '2027-12-31' },
  controls: { items: [{ outcome: 'recorded', controlDue: '2028-12-31' }] },
  listedCitizen: {
    id: frikort,
    name: person.name,
    cpr: person.cpr,
    cardNumber: person.cardNumber,
    status: person.status,
    nameProtected: false,
    flags: [],
    registerNews: [],
    assignedCaseworker: person.assignedCaseworker,
    remainingOere: card.remainingOere,
    lastEmploymentEnd: registration.endDate,
    controlDue: '2027-12-31',
  },
  worklist: {
    controls: { overdue: { all: 2, mine: 1 }, thisYear: { all: 14, mine: 5 } },
    flagged: { all: 3, mine: 0 },
    withdrawing: { all: 1, mine: 1 },
    littleLeft: { all: 4, mine: 2, year: 2026, untilOere: 500_000 },
    unassigned: 6,
    reopenings: 1,
    objections: 2,
    transfers: 1,
  },
  savedFilter: {
    id: '019d0d4c-8a10-7c3e-b1f4-5d7a90c2e1f1',
    name: 'Lidt tilbage',
    list: 'mine',
    filter: { status: 'active', remainingUntilOere: 500_000 },
  },
  citizenTotals: { count: 41, withCard: 40, remainingOere: 98_765_400 },
  colleague: {
    id: colleagueId,
    name: 'Ib Iversen',
    lastHereOn: '2026-11-27',
    assignable: true,
    citizens: 41,
  },
  handedOver: {
    items: [
      { citizenId: frikort, outcome: 'changed', assignedCaseworker: { id: colleagueId, name: 'Ib Iversen' } },
    ],
    left: 0,
  },
  notEnrolled: {
    enrolled: false,
    cpr: '1101720000',
    name: 'Jens Åberg Testesen',
    nameProtected: false,
    consentTextVersion: currentConsentText.version,
    consentText: { da: currentConsentText.da, en: currentConsentText.en },
    warnings: [],
    years: [{ year: card.year, allowanceOere: card.allowanceOere }],
  },
  me: { ...person, controlDue: '2027-12-31', assignedCaseworker: { name: person.assignedCaseworker.name } },
  transfer: {
    id: '019d0d4c-8a10-7c3e-b1f4-5d7a90c2e109',
    kind: 'offer',
    direction: 'outgoing',
    state: 'pending',
    reason: 'Borgeren er flyttet til Odense',
    openedAt: '2026-11-24T09:12:00.000Z',
    openedBy: 'Troels Madsen',
    openUntil: '2026-12-24',
    otherAuthority: odense,
    citizen: {
      id: frikort,
      name: person.name,
      nameProtected: false,
      cpr: person.cpr,
      cardNumber: person.cardNumber,
      status: person.status,
    },
  },
  transferFigures: {
    incoming: { waiting: 2, accepted: 7, medianDays: 3.5 },
    outgoing: { waiting: 1, accepted: 4, medianDays: 6 },
  },
  storyEvent: {
    event: 'employment-edited',
    kind: 'employment',
    at: '2026-11-24T09:12:00.000Z',
    actor: { role: 'employee', organisation: cafeSolsikken.name },
    changes: [{ field: 'amountOere', from: 180_000, to: 150_000 }],
    employment: {
      company: cafeSolsikken.name,
      startDate: registration.startDate,
      endDate: registration.endDate,
      amountOere: registration.amountOere,
      cancelled: false,
    },
    balances: [
      {
        year: card.year,
        allowanceOere: card.allowanceOere,
        usedOere: card.usedOere,
        remainingOere: card.remainingOere,
      },
    ],
  },
  historyEvent: {
    event: 'employment-edited',
    at: '2026-11-24T09:12:00.000Z',
    actor: { role: 'employee', organisation: cafeSolsikken.name, name: 'Sanne Lund' },
    changes: [{ field: 'amountOere', from: 150_000, to: 180_000 }],
  },
} as const;
