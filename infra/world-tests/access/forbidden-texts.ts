import type { Database } from '@frikort/api/database/database';
import { localRegister } from '@frikort/local/local-register';
import { identityById, people } from '@frikort/test-nemlogin/people';
import { sql } from 'drizzle-orm';
import { foreignNames } from './effort-requests.ts';
import type { Column } from './expected-access.ts';
import { cardNumbers } from './requests.ts';

/** What no answer to a kind of caller may hold, whichever route it comes from. */
export type Forbidden = {
  /** Found anywhere in the answer. */
  readonly anywhere: readonly string[];
  /** Found as a whole word: card numbers, which could be part of an amount. */
  readonly words: readonly string[];
};

type StoredPerson = { id: string; name: string; cardNumber: string; authority: string };
/** An employment with its contact person. */
type StoredEmployment = {
  id: string;
  cardNumber: string;
  cvr: string;
  company: string;
  email: string;
  contact: string;
};

type World = {
  citizens: StoredPerson[];
  employments: StoredEmployment[];
  /** The names of who takes part in efforts of the local world. */
  participants: string[];
};

/** Whose answers the columns are: a municipality's, a company's, one citizen's, or nobody's at all. */
const authorities: Partial<Record<Column, string>> = {
  aarhus: '0751',
  admin: '0751',
  dina: '0751',
  odense: '0461',
  svendb: '0479',
};
const companies: Partial<Record<Column, string>> = {
  solsik: '99100002',
  nordha: '99100010',
  aarh_c: '55133018',
  oden_c: '35209115',
  sven_c: '29189730',
  drif_c: '99100029',
  favr_c: '29189714',
};

/** The caseworker whose name a citizen does see: the assigned one (R24). */
const assigned: Readonly<Record<string, string>> = {
  lone: 'troels-madsen',
  freder: 'ib-iversen',
  astrid: 'karen-holm',
  paula: 'ib-iversen',
};

export async function readWorld(admin: Database): Promise<World> {
  const citizens = await admin.execute<StoredPerson>(
    sql`select id, name, card_number as "cardNumber", authority_code as authority from citizens`,
  );
  const employments = await admin.execute<StoredEmployment>(
    sql`select employments.id, citizens.card_number as "cardNumber", company_cvr as cvr, company_name as company,
      contact_email as email, contact_name as contact from employments join citizens on citizens.id = citizen_id`,
  );
  const participants = await admin.execute<{ name: string }>(
    sql`select distinct participant.name from effort_participants participant
      join efforts effort on effort.id = participant.effort_id
      where participant.name is not null and effort.name <> ${foreignNames.effort}`,
  );
  return {
    citizens: citizens.rows,
    employments: employments.rows,
    participants: participants.rows.map(({ name }) => name),
  };
}

const everyCpr = localRegister.map(({ cpr }) => cpr);
const bothForms = (cpr: string) => [cpr, `${cpr.slice(0, 6)}-${cpr.slice(6)}`];
const cprsOf = (persons: readonly { name: string }[]) => {
  const names = new Set(persons.map(({ name }) => name));
  return localRegister.filter(({ name }) => names.has(name)).map(({ cpr }) => cpr);
};

/** Names that are nobody's whom this caller may know of, and no part of such a name. */
function namesBut(persons: readonly StoredPerson[], known: readonly string[]): string[] {
  return persons.map(({ name }) => name).filter((name) => !known.some((other) => other.includes(name)));
}

/** What was made of a world already: some thousands of texts for each kind of caller, and thousands of answers. */
const madeBefore = new WeakMap<World, Map<string, Forbidden>>();

/**
 * What answers to a column never hold. @param object the row's object, whose name a company may learn by its number
 */
export function forbiddenFor(world: World, column: Column, object: string): Forbidden {
  const ofWorld = madeBefore.get(world) ?? new Map<string, Forbidden>();
  madeBefore.set(world, ofWorld);
  const key = `${column} ${object}`;
  const forbidden = ofWorld.get(key) ?? makeForbidden(world, column, object);
  ofWorld.set(key, forbidden);
  return forbidden;
}

function makeForbidden(world: World, column: Column, object: string): Forbidden {
  const forbidden = forbiddenOfCitizens(world, column, object);
  // What others have of efforts is known to the operator alone, and that by the organisation's name only.
  const foreign = column === 'operat' ? [foreignNames.effort] : Object.values(foreignNames);
  // Whoever administers or manages efforts does not learn who takes part in them (R42).
  const participants = column === 'inge' || column === 'anders' ? world.participants : [];
  return { ...forbidden, anywhere: [...forbidden.anywhere, ...foreign, ...participants] };
}

function forbiddenOfCitizens(world: World, column: Column, object: string): Forbidden {
  if (column === 'dina' || column === 'frede') return forParticipantManager(world, authorities[column]);
  const authority = authorities[column];
  if (authority !== undefined) return forToMunicipality(world, authority);
  const cvr = companies[column];
  if (cvr !== undefined) return forCompany(world, cvr, object);
  if (Object.hasOwn(cardNumbers, column)) return forCitizen(world, column);
  return forbidAll(world.citizens, []);
}

/** A caseworker never meets a citizen of another municipality: not their id, number, name or CPR number (R14). */
function forToMunicipality({ citizens }: World, authority: string): Forbidden {
  const own = citizens.filter((citizen) => citizen.authority === authority);
  const others = citizens.filter((citizen) => citizen.authority !== authority);
  const known = own.map(({ name }) => name);
  return forbidAll(others, known, cprsOf(others.filter(({ name }) => !known.includes(name))));
}

/** A participant manager meets by name and number who takes part in their effort, and nobody else (R42). */
function forParticipantManager({ citizens, participants }: World, authority: string | undefined): Forbidden {
  const known = [
    ...participants,
    ...citizens.filter((citizen) => citizen.authority === authority).map(({ name }) => name),
  ];
  const others = citizens.filter((citizen) => citizen.authority !== authority);
  const ownCprs = cprsOf(known.map((name) => ({ name })));
  return forbidAll(
    others,
    known,
    everyCpr.filter((cpr) => !ownCprs.includes(cpr)),
  );
}

/**
 * A company never meets a CPR number, a citizen's id, a protected name, another company's employments, or a citizen
 * it neither employs nor named by card number (R10, R20).
 */
function forCompany({ citizens, employments }: World, cvr: string, object: string): Forbidden {
  const ownEmployments = employments.filter((it) => it.cvr === cvr);
  const own = new Set(ownEmployments.map(({ cardNumber }) => cardNumber));
  const foreign = employments.filter((it) => it.cvr !== cvr);
  const named = Object.entries(cardNumbers).find(([name]) => name === object)?.[1] ?? '';
  // The number of an inactive frikort is answered without a name, except to a company that has an employment on it.
  const nameIsTold = (cardNumber: string) =>
    own.has(cardNumber) || (cardNumber === named && named !== cardNumbers.finn);
  const isProtected = ({ cardNumber }: StoredPerson) => cardNumber === cardNumbers.paula;
  const known = citizens
    .filter((it) => nameIsTold(it.cardNumber) && !isProtected(it))
    .map(({ name }) => name);
  const others = citizens.filter(({ cardNumber }) => !own.has(cardNumber) && cardNumber !== named);
  const ownEmails = new Set(ownEmployments.map(({ email }) => email));
  return {
    anywhere: [
      ...everyCpr.flatMap(bothForms),
      ...citizens.map(({ id }) => id),
      // Somebody of the company may be called what a citizen is called.
      ...namesBut(citizens, [...known, ...ownEmployments.map(({ contact }) => contact)]),
      ...foreign.flatMap(({ id, cvr: otherCvr, company }) => [id, otherCvr, company]),
      ...foreign.map(({ email }) => email).filter((email) => !ownEmails.has(email)),
    ],
    words: others.map(({ cardNumber }) => cardNumber),
  };
}

/** A citizen meets no other citizen, and of the municipality's people only the name of the assigned caseworker (R24). */
function forCitizen({ citizens, employments }: World, column: string): Forbidden {
  const [, own] = Object.entries(cardNumbers).find(([name]) => name === column) ?? [];
  const me = citizens.filter(({ cardNumber }) => cardNumber === own);
  const others = citizens.filter(({ cardNumber }) => cardNumber !== own);
  const known = me.map(({ name }) => name);
  const caseworker = assigned[column];
  const seen = caseworker === undefined ? [] : [identityById(caseworker).name];
  const staff = people.filter(({ group }) => group === 'caseworker').map(({ name }) => name);
  const ownCprs = cprsOf(me);
  const all = forbidAll(
    others,
    known,
    everyCpr.filter((cpr) => !ownCprs.includes(cpr)),
  );
  return {
    words: all.words,
    anywhere: [
      ...all.anywhere,
      ...staff.filter((name) => !seen.includes(name)),
      ...employments.filter(({ cardNumber }) => cardNumber !== own).map(({ id }) => id),
      'registerStatus',
      '"flags"',
    ],
  };
}

function forbidAll(persons: readonly StoredPerson[], known: readonly string[], cprs = everyCpr): Forbidden {
  return {
    anywhere: [...cprs.flatMap(bothForms), ...persons.map(({ id }) => id), ...namesBut(persons, known)],
    words: persons.map(({ cardNumber }) => cardNumber),
  };
}

/** What of it stands in a text. */
export function foundIn(text: string, { anywhere, words }: Forbidden): string[] {
  const whole = new Set(text.split(/[^0-9A-Za-z]+/));
  return [...anywhere.filter((it) => text.includes(it)), ...words.filter((it) => whole.has(it))];
}
