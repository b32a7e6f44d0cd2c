import { municipalities } from '@frikort/domain/municipalities';
import {
  aarhus,
  cafeSolsikken,
  nordhavnGartneri,
  odense,
  type RegisteredPerson,
  registeredPersons,
} from '@frikort/test-nemlogin/people';
import { type Seeded, seeded } from './seeded.ts';

/** Somebody who acts in the local world's past: a caseworker, or an employee of a company. */
export interface Staff {
  readonly name: string;
  /** The UUID in the persistent NameID. */
  readonly uuid: string;
  readonly organisation: { readonly cvr: string; readonly name: string };
}

/** A citizen who has nothing but a place in the lists. */
export interface GeneratedCitizen extends RegisteredPerson {
  readonly cardNumber: string;
  /** CVR number of the municipality that grants the frikort. */
  readonly municipalityCvr: string;
}

const FIRST_NAMES = [
  ...([
    'Agnete',
    'Anders',
    'Asta',
    'Birger',
    'Bodil',
    'Carsten',
    'Dagny',
    'Ebbe',
    'Ellen',
    'Erling',
    'Esther',
  ] as const),
  ...[
    'Flemming',
    'Freja',
    'Gerda',
    'Gorm',
    'Grethe',
    'Hakon',
    'Helle',
    'Henning',
    'Inga',
    'Ingolf',
    'Jytte',
    'Jørn',
  ],
  ...[
    'Kaj',
    'Karla',
    'Kirsten',
    'Kjeld',
    'Laust',
    'Lissi',
    'Magnhild',
    'Malthe',
    'Merete',
    'Nanna',
    'Niels',
    'Oda',
  ],
  ...[
    'Oluf',
    'Palle',
    'Petrea',
    'Ragnhild',
    'Rikke',
    'Rune',
    'Signe',
    'Skjold',
    'Solvej',
    'Svenning',
    'Thyra',
  ],
  ...['Torben', 'Ulla', 'Uffe', 'Valborg', 'Vagn', 'Vibeke', 'Werner', 'Yrsa', 'Åge', 'Åse', 'Øjvind'],
] as const;

/** Surnames that nobody bears. */
const SURNAMES = [
  ...(['Prøvestrup', 'Testholm', 'Eksempelborg', 'Mønsterlund', 'Skitsegård', 'Udkastsen'] as const),
  ...[
    'Forsøgsdal',
    'Attrapsen',
    'Øvelund',
    'Prøvegaard',
    'Testvang',
    'Modelby',
    'Skabelonsen',
    'Pladsholder',
  ],
  ...['Eksemplarsen', 'Testermann', 'Prøveskov', 'Generatorsen', 'Opfundsen', 'Fiktivgaard'],
] as const;

/** How many citizens each municipality has granted a frikort, besides those written by hand. */
const CITIZENS_OF: readonly (readonly [cvr: string, count: number])[] = [
  [aarhus.cvr, 110],
  [odense.cvr, 60],
  ['64942212', 60],
  ['29189420', 40],
  ['29189803', 30],
];

/** Companies of the local world. Their CVR numbers fail the check digit, so that no real one can have them. */
export const otherCompanies: readonly { readonly cvr: string; readonly name: string }[] = [
  { cvr: '99100045', name: 'Genbrugsbutikken Tråd & Træ' },
  { cvr: '99100053', name: 'Havnens Cykelværksted I/S' },
  { cvr: '99100061', name: 'Lillebælt Vaskeri ApS' },
  { cvr: '99100088', name: 'Kulturhuset Prøvestenen' },
];

/** Numbers of the people written by hand, and the one that is never given out locally. */
const KEPT_NUMBERS = ['70505', '76259', '59112', '31848', '42417', '99998'];

const uuidOf = (group: number, index: number): string =>
  `6f0c6d52-2c3d-4a5e-9d0b-${group.toString(16)}${index.toString(16).padStart(11, '0')}`;

const fullName = (chance: Seeded): string => `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`;

/** A CPR number that nobody has: the last four digits 0000 belong to no series that is given out. */
function newCpr(chance: Seeded, taken: Set<string>): string {
  for (;;) {
    const born = new Date(Date.UTC(chance.whole(1945, 1999), chance.whole(0, 11), chance.whole(1, 28)));
    const [year = '', month = '', day = ''] = born.toISOString().slice(2, 10).split('-');
    const cpr = `${day}${month}${year}0000`;
    if (taken.has(cpr)) continue;
    taken.add(cpr);
    return cpr;
  }
}

function newCardNumber(chance: Seeded, taken: Set<string>): string {
  for (;;) {
    const cardNumber = String(chance.whole(10_000, 99_999));
    if (taken.has(cardNumber)) continue;
    taken.add(cardNumber);
    return cardNumber;
  }
}

function generateCitizens(): GeneratedCitizen[] {
  const chance = seeded(20_190_101);
  const cprs = new Set(registeredPersons.map(({ cpr }) => cpr));
  const cardNumbers = new Set(KEPT_NUMBERS);
  return CITIZENS_OF.flatMap(([municipalityCvr, count]) =>
    Array.from({ length: count }, () => ({
      cpr: newCpr(chance, cprs),
      name: fullName(chance),
      registerStatus: 1,
      nameProtected: chance.percent(4),
      cardNumber: newCardNumber(chance, cardNumbers),
      municipalityCvr,
    })),
  );
}

/** The same citizens on every machine. */
export const generatedCitizens: readonly GeneratedCitizen[] = generateCitizens();

function generateStaff(): Staff[] {
  const chance = seeded(20_260_101);
  const organisations = [
    ...CITIZENS_OF.map(([cvr]) => ({ cvr, name: municipalities.find((it) => it.cvr === cvr)?.name ?? cvr })),
    ...[cafeSolsikken, nordhavnGartneri, ...otherCompanies],
  ];
  return organisations.flatMap((organisation, group) =>
    Array.from({ length: 2 }, (_, index) => ({
      name: fullName(chance),
      uuid: uuidOf(group + 1, index),
      organisation,
    })),
  );
}

/** Caseworkers and employees who cannot log in; they granted and registered what the local world begins with. */
export const generatedStaff: readonly Staff[] = generateStaff();
