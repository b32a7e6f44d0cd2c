import { currentConsentText } from '@frikort/domain/consent';

/* What the examples have in common: fictional people, those of the local world. */

export const frikort = '019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101';
export const employmentId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02';
export const importId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08';
const letterId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09';
export const colleagueId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05';
export const caseworkerId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04';

export const cafeSolsikken = { cvr: '99100002', name: 'Café Solsikken ApS' };
export const aarhus = { code: '0751', name: 'Aarhus Kommune' };

export const odense = { code: '0461', name: 'Odense Kommune' };

export const contact = { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' };

export const registration = {
  cardNumber: '70505',
  startDate: '2026-11-02',
  endDate: '2026-11-20',
  amountOere: 150_000,
  contact,
  reference: 'køkken-11',
};

export const card = {
  year: 2026,
  allowanceOere: 4_376_600,
  usedOere: 150_000,
  remainingOere: 4_226_600,
  status: 'active',
};

export const letterOfGrant = { id: letterId, kind: 'grant', authority: aarhus, decidedOn: '2025-02-03' };

export const person = {
  id: frikort,
  name: 'Lone Hansentest',
  nameProtected: false,
  cpr: '2905690000',
  cardNumber: '70505',
  status: 'active',
  statusSince: '2025-02-03T10:00:00.000Z',
  grantedOn: '2025-02-03',
  authority: aarhus,
  moves: [],
  letters: [letterOfGrant],
  cards: [card],
  consent: { textVersion: currentConsentText.version, at: '2025-02-03T10:00:00.000Z' },
  assignedCaseworker: { id: caseworkerId, name: 'Troels Madsen' },
};
