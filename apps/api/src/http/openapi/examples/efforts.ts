import { aarhus } from './story.ts';

/* Examples: efforts of a joint body of two municipalities. */

const organisationId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d3001';
const effortId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d3002';
const categoryId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d3003';
const administratorId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d3004';
const managerId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d3005';

const favrskov = { code: '0710', name: 'Favrskov Kommune' };
const contact = { name: 'Olga Ordre', email: 'olga@oestjylland.example', phone: '00 00 07 51' };
const category = { da: 'Virksomhedsrettet forløb', en: 'Work placement' };
const name = 'Østjysk Indsatssamarbejde';

const appointment = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d3006',
  right: 'effort-administrator',
  actorId: administratorId,
  name: 'Inge Indsats',
  authority: aarhus,
  holdsRight: true,
  givenAt: '2026-01-05T09:00:00.000Z',
};

const finances = {
  financing: [
    { financier: aarhus.name, kroner: 800_000 },
    { financier: favrskov.name, kroner: 400_000 },
  ],
  budgetKroner: 1_200_000,
};

const effort = {
  name: 'Tilbage til arbejdet',
  details: 'Otte uger med praktik hos en lokal virksomhed.',
  categoryId,
  startDate: '2026-02-02',
};

const consentContent = 'JVBERi0xLjcKJeLjz9MK';

/** What is sent. */
export const sent = {
  effortOrganisation: {
    name,
    form: 'joint-body',
    startDate: '2026-01-01',
    members: [aarhus.code, favrskov.code],
    firstAdministrator: appointment.name,
    contact,
  },
  effortOrganisationChange: { contact },
  effortMembers: { members: ['0751', '0710', '0706'] },
  effortAppointment: { code: '7QK2M-X9DHT-4RB8W-ZN3CV' },
  organisationAppointment: { actorId: managerId, right: 'effort-manager' },
  effortManagerAppointment: { actorId: managerId },
  effortFinances: finances,
  effortCategory: { name: category },
  effortCategoryChange: { isOpen: false },
  effort: { organisationId, ...effort },
  effortChange: { endDate: '2026-12-31' },
  effortBudget: { kroner: 450_000 },
  effortParticipant: {
    kind: 'identified',
    cpr: '1204850000',
    startDate: '2026-03-02',
    benefitBefore: 'cash-benefit',
    occupationBefore: 'none',
    consent: { acknowledged: true, textVersion: '2026-1', signedOn: '2026-03-02' },
  },
  effortParticipantChange: { benefitBefore: 'sickness-benefit' },
  effortParticipantEnd: {
    kind: 'identified',
    endDate: '2026-05-29',
    reason: 'job',
    benefitAfter: 'own-income',
    occupationAfter: 'ordinary-job',
  },
  effortConsentFile: { content: consentContent },
  effortTotalCount: { participants: 40 },
} as const;

/** What is answered. */
export const answered = {
  effortForm: {
    code: 'joint-body',
    name: { da: 'Kommunalt fællesskab', en: 'Joint municipal body' },
    words: ['kommunalt fællesskab'],
    fewestMembers: 2,
  },
  effortOrganisation: {
    id: organisationId,
    name,
    form: { code: 'joint-body', name: { da: 'Kommunalt fællesskab', en: 'Joint municipal body' } },
    startDate: '2026-01-01',
    members: [aarhus, favrskov],
    contact,
    rights: ['effort-administrator'],
    appointments: [appointment],
    version: 1,
  },
  effortCode: { code: '7QK2M-X9DHT-4RB8W-ZN3CV', expiresAt: '2026-02-04T09:00:00.000Z' },
  effortPerson: {
    id: managerId,
    name: 'Anders Ansvar',
    authority: favrskov,
    rights: ['effort-manager'],
  },
  effortFinances: {
    years: [
      {
        year: 2026,
        financing: finances.financing,
        financedKroner: 1_200_000,
        budgetKroner: 1_200_000,
        effortsKroner: 450_000,
        leftKroner: 750_000,
      },
    ],
    version: 2,
  },
  effortParticipant: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d3007',
    kind: 'identified',
    sex: 'woman',
    startYear: 2026,
    name: 'Nora Lindtest',
    cpr: '1204850000',
    startDate: '2026-03-02',
    benefitBefore: 'cash-benefit',
    occupationBefore: 'none',
    consent: {
      textVersion: '2026-1',
      signedOn: '2026-03-02',
      assuredBy: 'Dina Deltager',
      hasFile: true,
    },
    frikortLinked: false,
    takesPart: true,
    isOverdue: false,
    version: 1,
  },
  effortReport: {
    year: 2026,
    items: [
      {
        id: categoryId,
        category: { id: categoryId, name: category },
        participants: 42,
        women: 20,
        men: 22,
        counted: 0,
        named: 36,
        finished: null,
        benefitBefore: [{ value: 'cash-benefit', participants: 24 }],
        occupationBefore: [{ value: 'none', participants: 30 }],
        benefitAfter: [{ value: 'own-income', participants: null }],
        occupationAfter: [{ value: 'ordinary-job', participants: null }],
        budgetKroner: 450_000,
        budgetPerParticipantKroner: 10_714,
        withFrikort: 12,
        withEmployment: 8,
        medianDaysToEmployment: 41,
      },
    ],
  },
  effortSupportDesk: {
    for: ['participant-manager'],
    name: { da: 'Kommunernes indsatsstøtte', en: 'Support for municipalities' },
    phone: '00 00 43 43',
    email: 'indsatser@frikort.example',
  },
  effortFigures: {
    now: 12,
    ended: 30,
    overdue: 1,
    totalCounts: [{ year: 2026, participants: 40 }],
  },
  effortConsentFile: { type: 'application/pdf', content: consentContent },
  ownEffort: {
    effort: effort.name,
    organisation: name,
    startDate: '2026-03-02',
    benefitBefore: 'cash-benefit',
    occupationBefore: 'none',
    consent: { textVersion: '2026-1', signedOn: '2026-03-02' },
    frikortLinked: true,
  },
  effortCategory: { id: categoryId, name: category, isOpen: true, efforts: 1 },
  effort: {
    id: effortId,
    organisation: { id: organisationId, name, startDate: '2026-01-01' },
    name: effort.name,
    details: effort.details,
    category: { id: categoryId, name: category },
    categoryLocked: true,
    startDate: effort.startDate,
    state: 'running',
    budgets: [{ year: 2026, kroner: 450_000 }],
    rights: ['effort-manager'],
    appointments: [],
    version: 3,
  },
};
