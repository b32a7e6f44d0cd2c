import type { Assurance, Entrance, PrivilegeGrant } from '@frikort/domain/access';

/**
 * The fictional people of the local world: who can log in at the test NemLog-in, and who stands in the local
 * CPR register. Nobody here exists: the CPR numbers of the log-ins end in 0000, and the companies' CVR numbers
 * fail the check digit, so that no real company can have them.
 */

export type Bilingual = { readonly da: string; readonly en: string };

type LoginIdentity = {
  /** The name used in the address of the test NemLog-in: `&identity=<id>`. */
  readonly id: string;
  readonly name: string;
  /** The UUID in the persistent NameID. */
  readonly uuid: string;
  readonly assurance: Assurance;
  /** Under which heading the test NemLog-in shows this person. */
  readonly group: Entrance;
  /** The entrances that let this person in, as the local world begins. */
  readonly entrances: readonly Entrance[];
  readonly description: Bilingual;
};

export type PersonIdentity = LoginIdentity & { readonly kind: 'person'; readonly cpr: string };

export type ProfessionalIdentity = LoginIdentity & {
  readonly kind: 'professional';
  readonly cvr: string;
  readonly organisationName: string;
  readonly privileges: readonly PrivilegeGrant[];
};

export type Identity = PersonIdentity | ProfessionalIdentity;

/** A line of the local CPR register. `registerStatus` is CPR's own code (1 active, 60 changed, 90 dead). */
export type RegisteredPerson = {
  readonly cpr: string;
  readonly name: string;
  readonly registerStatus: number;
  readonly nameProtected: boolean;
  /** The number that replaced this one. */
  readonly currentCpr?: string;
};

/** The privileges of the local world; a service provider chooses its own when it registers with NemLog-in. */
export const localPrivileges = {
  caseworker: 'http://frikort.example/roles/usersystemrole/servicemedarbejder/1',
  administrator: 'http://frikort.example/roles/usersystemrole/administrator/1',
  operator: 'http://frikort.example/roles/usersystemrole/driftsoperatoer/1',
} as const;

/** Those of efforts (R39), by what somebody may be appointed to. */
export const localEffortPrivileges = {
  'effort-administrator': 'http://frikort.example/roles/usersystemrole/indsatsadministrator/1',
  'effort-manager': 'http://frikort.example/roles/usersystemrole/indsatsansvarlig/1',
  'participant-manager': 'http://frikort.example/roles/usersystemrole/deltageransvarlig/1',
} as const;

export const aarhus = { cvr: '55133018', name: 'Aarhus Kommune' } as const;
const favrskov = { cvr: '29189714', name: 'Favrskov Kommune' } as const;
export const odense = { cvr: '35209115', name: 'Odense Kommune' } as const;
/** Has granted no frikort in the local world. */
const svendborg = { cvr: '29189730', name: 'Svendborg Kommune' } as const;
export const cafeSolsikken = { cvr: '99100002', name: 'Café Solsikken ApS' } as const;
export const nordhavnGartneri = { cvr: '99100010', name: 'Nordhavn Gartneri A/S' } as const;
export const operator = { cvr: '99100029', name: 'Frikortdriften' } as const;

const inCvr = (cvr: string, privilege: string): PrivilegeGrant => ({
  scope: { kind: 'cvr', number: cvr },
  privilege,
});

type Organisation = { readonly cvr: string; readonly name: string };

function employee(
  organisation: Organisation,
  facts: Omit<ProfessionalIdentity, 'kind' | 'cvr' | 'organisationName' | 'assurance' | 'privileges'> &
    Partial<Pick<ProfessionalIdentity, 'assurance' | 'privileges'>>,
): ProfessionalIdentity {
  return {
    kind: 'professional',
    cvr: organisation.cvr,
    organisationName: organisation.name,
    assurance: 'Substantial',
    privileges: [],
    ...facts,
  };
}

function citizen(
  facts: Omit<PersonIdentity, 'kind' | 'assurance' | 'group' | 'entrances'> & { readonly enrolled: boolean },
): PersonIdentity {
  const { enrolled, ...identity } = facts;
  return {
    kind: 'person',
    assurance: 'Substantial',
    group: 'citizen',
    entrances: enrolled ? ['citizen'] : [],
    ...identity,
  };
}

const municipalEmployees: readonly ProfessionalIdentity[] = [
  employee(aarhus, {
    id: 'ib-iversen',
    name: 'Ib Iversen',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a101',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [inCvr(aarhus.cvr, localPrivileges.caseworker)],
    description: { da: 'Sagsbehandler i Aarhus Kommune', en: 'Caseworker in the municipality of Aarhus' },
  }),
  employee(aarhus, {
    id: 'troels-madsen',
    name: 'Troels Madsen',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a102',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [inCvr(aarhus.cvr, localPrivileges.caseworker)],
    description: { da: 'Sagsbehandler i Aarhus Kommune', en: 'Caseworker in the municipality of Aarhus' },
  }),
  employee(odense, {
    id: 'karen-holm',
    name: 'Karen Holm',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a103',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [inCvr(odense.cvr, localPrivileges.caseworker)],
    description: { da: 'Sagsbehandler i Odense Kommune', en: 'Caseworker in the municipality of Odense' },
  }),
  employee(svendborg, {
    id: 'gitte-sund',
    name: 'Gitte Sund',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a10b',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [inCvr(svendborg.cvr, localPrivileges.caseworker)],
    description: {
      da: 'Sagsbehandler i Svendborg Kommune, som endnu ikke har oprettet frikort',
      en: 'Caseworker in the municipality of Svendborg, which has not granted a frikort yet',
    },
  }),
  employee(aarhus, {
    id: 'hanne-admin',
    name: 'Hanne Admin',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a104',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [
      inCvr(aarhus.cvr, localPrivileges.caseworker),
      inCvr(aarhus.cvr, localPrivileges.administrator),
    ],
    description: {
      da: 'Sagsbehandler og administrator i Aarhus Kommune',
      en: 'Caseworker and administrator in the municipality of Aarhus',
    },
  }),
  employee(aarhus, {
    id: 'mette-ravn',
    name: 'Mette Ravn',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a105',
    group: 'caseworker',
    entrances: ['company'],
    description: {
      da: 'Ansat i Aarhus Kommune uden rettigheden som sagsbehandler',
      en: 'Works for the municipality of Aarhus, without the permission of a caseworker',
    },
  }),
  employee(aarhus, {
    id: 'sune-berg',
    name: 'Sune Berg',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a106',
    group: 'caseworker',
    entrances: ['company'],
    privileges: [{ scope: { kind: 'se', number: '99100037' }, privilege: localPrivileges.caseworker }],
    description: {
      da: 'Ansat i Aarhus Kommune med rettigheden på et SE-nummer',
      en: 'Works for the municipality of Aarhus, with the permission on an SE number',
    },
  }),
  employee(aarhus, {
    id: 'lis-lavtest',
    name: 'Lis Lavtest',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a107',
    group: 'caseworker',
    assurance: 'Low',
    entrances: [],
    privileges: [inCvr(aarhus.cvr, localPrivileges.caseworker)],
    description: {
      da: 'Sagsbehandler i Aarhus Kommune, men med sikringsniveau Lav',
      en: 'Caseworker in the municipality of Aarhus, but at assurance level Low',
    },
  }),
  employee(aarhus, {
    id: 'inge-indsats',
    name: 'Inge Indsats',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a11c',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [
      inCvr(aarhus.cvr, localEffortPrivileges['effort-administrator']),
      inCvr(aarhus.cvr, localEffortPrivileges['effort-manager']),
    ],
    description: {
      da: 'Administrerer indsatser i Aarhus Kommune, uden adgang til borgere med frikort',
      en: 'Administers efforts in the municipality of Aarhus, without access to citizens with a frikort',
    },
  }),
  employee(favrskov, {
    id: 'anders-ansvar',
    name: 'Anders Ansvar',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a10c',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [inCvr(favrskov.cvr, localEffortPrivileges['effort-manager'])],
    description: {
      da: 'Indsatsansvarlig i Favrskov Kommune',
      en: 'Effort manager in the municipality of Favrskov',
    },
  }),
  employee(aarhus, {
    id: 'dina-deltager',
    name: 'Dina Deltager',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a10d',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [
      inCvr(aarhus.cvr, localPrivileges.caseworker),
      inCvr(aarhus.cvr, localEffortPrivileges['participant-manager']),
    ],
    description: {
      da: 'Sagsbehandler og deltageransvarlig i Aarhus Kommune',
      en: 'Caseworker and participant manager in the municipality of Aarhus',
    },
  }),
  employee(favrskov, {
    id: 'frede-favrskov',
    name: 'Frede Favrskov',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a10e',
    group: 'caseworker',
    entrances: ['caseworker', 'company'],
    privileges: [inCvr(favrskov.cvr, localEffortPrivileges['participant-manager'])],
    description: {
      da: 'Deltageransvarlig i Favrskov Kommune',
      en: 'Participant manager in the municipality of Favrskov',
    },
  }),
  employee(operator, {
    id: 'dorte-drift',
    name: 'Dorte Drift',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a108',
    group: 'caseworker',
    entrances: ['caseworker'],
    privileges: [inCvr(operator.cvr, localPrivileges.operator)],
    description: {
      da: 'Driftsoperatør, ser kun driftens sider',
      en: 'Operator, sees only the operator pages',
    },
  }),
  employee(operator, {
    id: 'lars-vagt',
    name: 'Lars Vagt',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a10a',
    group: 'caseworker',
    entrances: ['caseworker'],
    privileges: [inCvr(operator.cvr, localPrivileges.operator)],
    description: {
      da: 'Driftsoperatør, den anden person, når et år åbnes',
      en: 'Operator, the second person when a year is opened',
    },
  }),
];

const companyEmployees: readonly ProfessionalIdentity[] = [
  employee(cafeSolsikken, {
    id: 'bjarne-jepsen',
    name: 'Bjarne Jepsen',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a201',
    group: 'company',
    entrances: ['company'],
    description: { da: 'Medarbejder i Café Solsikken ApS', en: 'Employee of Café Solsikken ApS' },
  }),
  employee(cafeSolsikken, {
    id: 'sanne-lund',
    name: 'Sanne Lund',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a202',
    group: 'company',
    entrances: ['company'],
    description: { da: 'Medarbejder i Café Solsikken ApS', en: 'Employee of Café Solsikken ApS' },
  }),
  employee(nordhavnGartneri, {
    id: 'omar-haddad',
    name: 'Omar Haddad',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a203',
    group: 'company',
    entrances: ['company'],
    description: { da: 'Medarbejder i Nordhavn Gartneri A/S', en: 'Employee of Nordhavn Gartneri A/S' },
  }),
];

const noFrikortYet: Bilingual = {
  da: 'Borger uden frikort: afvises, indtil et frikort er tildelt',
  en: 'Citizen without a frikort: refused until one is granted',
};

const citizens: readonly PersonIdentity[] = [
  citizen({
    id: 'lone-hansentest',
    name: 'Lone Hansentest',
    cpr: '2905690000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a301',
    enrolled: true,
    description: {
      da: 'Borger med frikort 70505 fra Aarhus og ansættelser',
      en: 'Citizen with frikort 70505 from Aarhus and employments',
    },
  }),
  citizen({
    id: 'frederik-hansentest',
    name: 'Frederik Hansentest',
    cpr: '1008610000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a302',
    enrolled: true,
    description: { da: 'Borger med frikort 76259 fra Aarhus', en: 'Citizen with frikort 76259 from Aarhus' },
  }),
  citizen({
    id: 'astrid-bruun',
    name: 'Astrid Bruun',
    cpr: '1402580000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a303',
    enrolled: true,
    description: { da: 'Borger med frikort 59112 fra Odense', en: 'Citizen with frikort 59112 from Odense' },
  }),
  citizen({
    id: 'paula-skjoldborg',
    name: 'Paula Skjoldborg',
    cpr: '0505800000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a304',
    enrolled: true,
    description: {
      da: 'Borger med beskyttet navn og adresse, frikort 31848 fra Aarhus',
      en: 'Citizen with protected name and address, frikort 31848 from Aarhus',
    },
  }),
  citizen({
    id: 'finn-stoptest',
    name: 'Finn Stoptest',
    cpr: '1901660000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a305',
    enrolled: true,
    description: {
      da: 'Borger med inaktivt frikort 42417 fra Aarhus',
      en: 'Citizen with the inactive frikort 42417 from Aarhus',
    },
  }),
  citizen({
    id: 'nora-lindtest',
    name: 'Nora Lindtest',
    cpr: '1204850000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a306',
    enrolled: false,
    description: noFrikortYet,
  }),
  citizen({
    id: 'jens-testesen',
    name: 'Jens Åberg Testesen',
    cpr: '1101720000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a307',
    enrolled: false,
    description: noFrikortYet,
  }),
  citizen({
    id: 'maja-testdal',
    name: 'Maja Øvlisen Testdal',
    cpr: '2303990000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a308',
    enrolled: false,
    description: noFrikortYet,
  }),
  citizen({
    id: 'aase-testlev',
    name: 'Aase Testlev',
    cpr: '3012440000',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a309',
    enrolled: false,
    description: noFrikortYet,
  }),
];

/** Everyone who can be chosen at the test NemLog-in. */
export const people: readonly Identity[] = [...municipalEmployees, ...companyEmployees, ...citizens];

/** @throws if the local world knows no such identity: a misspelt test should say so at once. */
export function identityById(id: string): Identity {
  const identity = people.find((person) => person.id === id);
  if (!identity) throw new Error(`No identity '${id}' in the local world`);
  return identity;
}

/** The local CPR register as far as it is written by hand; `world.ts` adds generated citizens. */
export const registeredPersons: readonly RegisteredPerson[] = [
  ...citizens.map((person) => ({
    cpr: person.cpr,
    name: person.name,
    registerStatus: 1,
    nameProtected: person.id === 'paula-skjoldborg',
  })),
  { cpr: '0101300000', name: 'Svend Mindetest', registerStatus: 90, nameProtected: false },
  {
    cpr: '0707770000',
    name: 'Kim Skiftetest',
    registerStatus: 60,
    nameProtected: false,
    currentCpr: '0807770000',
  },
  { cpr: '0807770000', name: 'Kim Skiftetest', registerStatus: 1, nameProtected: false },
];
