import { currentConsentText } from '@frikort/domain/enrolment';

/*
 * The examples of the document: one story of fictional people, those of the local world. Each is held to its schema by
 * the document's rules.
 */

const frikort = '019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101';
const employmentId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02';
const caseworkerId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04';
const importId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08';
const noticeId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e03';

const cafeSolsikken = { cvr: '99100002', name: 'Café Solsikken ApS' };
const aarhus = { code: '0751', name: 'Aarhus Kommune' };

const contact = { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' };

const registration = {
  cardNumber: '70505',
  startDate: '2026-11-02',
  endDate: '2026-11-20',
  amountOere: 150_000,
  contact,
  reference: 'køkken-11',
};

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

const card = {
  year: 2026,
  allowanceOere: 4_376_600,
  usedOere: 150_000,
  remainingOere: 4_226_600,
  status: 'active',
};

const person = {
  id: frikort,
  name: 'Lone Hansentest',
  nameProtected: false,
  cpr: '2905690000',
  cardNumber: '70505',
  status: 'active',
  statusSince: '2025-02-03T10:00:00.000Z',
  grantedOn: '2025-02-03',
  authority: aarhus,
  cards: [card],
  consent: { textVersion: currentConsentText.version, at: '2025-02-03T10:00:00.000Z' },
  assignedCaseworker: { id: caseworkerId, name: 'Troels Madsen' },
};

const authorityContact = {
  phone: '00 00 07 51',
  email: 'frikort@aarhus-kommune.example',
  address: 'Prøvegade 1\n8000 Aarhus C',
  openingHours: { da: 'Mandag-torsdag kl. 9-15', en: 'Monday to Thursday 9am to 3pm' },
  webPage: 'https://aarhus-kommune.example/frikort',
};

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

const allowance = { allowanceOere: 4_476_600, effectiveFrom: '2026-12-31T23:00:00.000Z' };
const step = { from: allowance.effectiveFrom, allowanceOere: allowance.allowanceOere };

const client = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e10',
  name: 'Lønsystemet',
  scopes: ['employments:read', 'employments:write', 'card-lookups'],
} as const;

const credential = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e11',
  kind: 'secret',
  hint: 'x7Qd',
  createdAt: '2026-11-21T13:36:00.000Z',
  endsOn: '2027-11-20',
  lastUsedAt: '2026-11-22T04:00:00.000Z',
} as const;

const vendor = { cvr: '99100004', name: 'Lønbureauet Nord ApS' };

const approval = { scopes: client.scopes, endsOn: '2028-11-20' } as const;
const webhook = {
  url: 'https://loen.solsikken.example/frikort',
  email: 'it@solsikken.example',
  types: ['employment.registered', 'employment.changed', 'employment.cancelled'],
};

const webhookAttempt = {
  at: '2026-11-21T13:36:01.000Z',
  durationMs: 84,
  outcome: 'accepted',
  statusCode: 204,
  answer: '',
};

const webhookDelivery = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0b',
  eventId: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09',
  type: 'employment.registered',
  status: 'succeeded',
  createdAt: '2026-11-21T13:36:00.500Z',
  attemptCount: 1,
  lastAttempt: webhookAttempt,
};

/** What is sent. */
export const sent = {
  registration,
  employmentImport: [registration],
  employmentEdit: { endDate: '2026-11-27', amountOere: 180_000 },
  cancellation: { reason: 'Ansættelsen blev ikke til noget' },
  company: { contact },
  authorityContact,
  cardLookup: { cardNumber: '70505' },
  citizenSearch: { query: '290569-0000' },
  grant: {
    cpr: '110172-0000',
    consent: { acknowledged: true, textVersion: currentConsentText.version },
  },
  continuation: { endDate: '2027-01-10', amountOere: 50_000 },
  statusChange: { reason: 'Borgeren er kommet i ordinært arbejde', decisionDate: '2026-11-20' },
  assignment: { replaces: caseworkerId },
  webhook,
  webhookChange: { email: 'drift@solsikken.example' },
  recovery: { since: '2026-11-20T00:00:00.000Z' },
  logSearch: { citizen: '70505' },
  notice,
  noticeChange: { to: '2026-11-29T07:00:00.000Z' },
  integrationClient: { name: client.name, scopes: client.scopes, credential: { endsOn: credential.endsOn } },
  clientCredential: {
    endsOn: '2028-11-20',
    publicKey: {
      kty: 'OKP',
      crv: 'Ed25519',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    },
  },
  clientApproval: { clientId: client.id, ...approval },
  programmeYear: { year: 2027, allowanceOere: allowance.allowanceOere },
  allowance,
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
  cardLookup: {
    cardNumber: '70505',
    status: 'active',
    name: 'Lone Hansentest',
    nameProtected: false,
    grantedOn: person.grantedOn,
    cards: [{ year: card.year, remainingOere: card.remainingOere }],
  },
  citizen: { ...person, registerStatus: 1, flags: [] },
  listedCitizen: {
    id: frikort,
    name: person.name,
    cpr: person.cpr,
    cardNumber: person.cardNumber,

    status: person.status,
    nameProtected: false,
    flags: [],
    assignedCaseworker: person.assignedCaseworker,
    remainingOere: card.remainingOere,
    lastEmploymentEnd: registration.endDate,
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
  me: { ...person, assignedCaseworker: { name: person.assignedCaseworker.name } },
  historyEvent: {
    event: 'employment-edited',
    at: '2026-11-24T09:12:00.000Z',
    actor: { role: 'employee', organisation: cafeSolsikken.name, name: 'Sanne Lund' },
    changes: [{ field: 'amountOere', from: 150_000, to: 180_000 }],
  },
  event: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09',
    type: 'employment.registered',
    timestamp: '2026-11-21T13:36:00.000Z',
    position: 4_711,
    data: { citizenId: frikort, employmentId },
  },
  webhook: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0a',
    ...webhook,
    status: 'active',
    waiting: 0,
    publicKey: 'whpk_Zm9ydHktdHdvIGJ5dGVzIG9mIGEgcHVibGljIGtleSE=',
    version: 1,
    createdAt: '2026-11-21T13:36:00.000Z',
  },
  webhookRecovery: { deliveries: 12 },
  listedWebhookDelivery: webhookDelivery,
  webhookDelivery: {
    ...webhookDelivery,
    body: '{"id":"019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09","type":"employment.registered","timestamp":"2026-11-21T13:36:00.000Z","position":4711,"data":{"employmentId":"019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"}}',
    attempts: [webhookAttempt],
  },
  accessLogEntry: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04',
    at: '2026-11-21T13:35:00.000Z',
    role: 'employee',
    organisation: cafeSolsikken,
    purpose: 'employment-registration',
    action: 'card-looked-up',
    outcome: 'done',
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
  session: {
    entrance: 'company',
    role: 'employee',
    name: 'Bjarne Jepsen',
    organisation: cafeSolsikken,
    expiresAt: '2026-11-21T14:06:00.000Z',
    endsAt: '2026-11-21T20:01:00.000Z',
    fingerprint: 'Hq2Y6W1sK0pX3dV9nB7cT5mZ8rL4fJ1gA6yE0uQ2wSo',
    identity: 'b3Vx9Kp1Zt6Qm0Ld4Ws8Hy2Ng5Rc7Ja3Fe6Bi1Uo9Tk',
  },
  integrationClient: {
    ...client,
    kind: 'company',
    createdAt: credential.createdAt,
    credentials: [credential],
  },
  clientCredential: credential,
  vendorClient: { id: client.id, name: client.name, vendor, scopes: client.scopes },
  clientApproval: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e12',
    client: { id: client.id, name: client.name },
    vendor,
    approvedAt: '2026-11-21T13:40:00.000Z',
    ...approval,
  },
  clientActs: {
    items: [
      {
        at: '2026-11-22T04:00:00.000Z',
        action: 'employment-registered',
        outcome: 'done',
        organisation: cafeSolsikken,
      },
    ],
    nextCursor: null,
  },
  otherSession: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08',
    entrance: 'company',
    begunAt: '2026-11-21T08:01:00.000Z',
    lastUsedAt: '2026-11-21T12:58:00.000Z',
    sameLogin: false,
  },
  identityProvider: { id: 'nemlogin', name: { da: 'MitID Erhverv', en: 'MitID Erhverv' } },
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
