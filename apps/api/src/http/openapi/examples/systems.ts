import { cafeSolsikken } from './story.ts';

/* Examples: outside systems and sessions. */

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

/** What is sent. */
export const sent = {
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
} as const;

/** What is answered. */
export const answered = {
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
  otherSession: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08',
    entrance: 'company',
    begunAt: '2026-11-21T08:01:00.000Z',
    lastUsedAt: '2026-11-21T12:58:00.000Z',
    sameLogin: false,
  },
  identityProvider: { id: 'nemlogin', name: { da: 'MitID Erhverv', en: 'MitID Erhverv' } },
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
} as const;
