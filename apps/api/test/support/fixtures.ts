import { randomBytes } from 'node:crypto';
import { type Cpr, cpr } from '@frikort/domain/cpr';
import { type EffortRight, effortRights } from '@frikort/domain/effort-right';
import { defaultLookupLimits, defaultSearchLimits } from '@frikort/domain/lookup-budget';
import { municipalityByCvr } from '@frikort/domain/municipalities';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type {
  CaseworkerCaller,
  EffortWorkerCaller,
  EmployeeCaller,
  OperatorCaller,
} from '../../src/auth/caller.ts';
import type { Database } from '../../src/database/database.ts';
import { type CprKeys, type CprVault, createCprVault, type NamedKey } from '../../src/database/encryption.ts';
import { actors } from '../../src/database/schema/auth.ts';
import { citizens } from '../../src/database/schema/citizens.ts';
import { cprIndexes } from '../../src/database/schema/cpr-numbers.ts';
import { programmeYearAllowances, programmeYears } from '../../src/database/schema/programme.ts';
import type { Parts } from '../../src/http/whole-list.ts';
import { createKeyVault } from '../../src/webhooks/signing-keys.ts';

/** Small factories for tests: each makes one thing, valid, with only what the test names made special. */

export const newTestKey = (id: string): NamedKey => ({ id, key: randomBytes(32) });

/** What CPR numbers of tests are kept with; another process on the same database needs them too. */
export const testKeys: CprKeys = {
  encryption: [newTestKey('e1')],
  index: [newTestKey('i1')],
  subject: newTestKey('s1'),
};

export const testVault = createCprVault(testKeys);

/** What signing keys of tests are kept with; another process on the same database needs it too. */
export const testWebhookKey = newTestKey('w1');

/** Webhooks of tests are received on this machine, and their names lead nowhere else. */
export const testWebhooks = {
  vault: createKeyVault([testWebhookKey]),
  targets: { privateNetworks: [], loopback: true },
};

let made = 0;
const next = () => {
  made += 1;
  return made;
};

/** Fictional people, of 1950 to 1999 first, each another, in no order of birth; 67,200 of them. */
export function nextCpr(): Cpr {
  const place = next();
  const two = (value: number) => String(value).padStart(2, '0');
  const year = (50 + Math.floor(place / 336)) % 100;
  const day = (place % 28) + 1 + (Math.floor(place / 33_600) % 2) * 60;
  return cpr(`${two(day)}${two((Math.floor(place / 28) % 12) + 1)}${two(year)}0000`);
}

export const testLimits = defaultLookupLimits;
export const testSearchLimits = defaultSearchLimits;

/** All of a list that is read in parts. */
export async function allOf<Item>(parts: Parts<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const part of parts) all.push(...part);
  return all;
}

/** An employee of a company, known to the database. */
export async function createEmployee(
  db: Database,
  cvr = String(10_000_000 + next()),
): Promise<EmployeeCaller> {
  const organisation = { cvr, name: `Firma ${cvr}` };
  const actorId = await createActor(db, organisation);
  return {
    role: 'employee',
    actorId,
    name: 'Bente Prøve',
    entrance: 'company',
    organisation,
    requestId: uuidv7(),
  };
}

/** A caseworker of a municipality (Aarhus unless told), known to the database. */
export async function createCaseworker(db: Database, cvr = '55133018'): Promise<CaseworkerCaller> {
  const municipality = municipalityByCvr(cvr);
  if (!municipality) throw new Error(`No municipality has the CVR number ${cvr}`);
  const organisation = { cvr: municipality.cvr, name: municipality.name };
  const actorId = await createActor(db, organisation, municipality.code);
  const authority = { code: municipality.code, name: municipality.name };
  return {
    role: 'caseworker',
    actorId,
    name: 'Karla Prøve',
    entrance: 'caseworker',

    organisation,
    authority,
    requestId: uuidv7(),
  };
}

/** Somebody of a municipality (Aarhus unless told) who may be appointed to everything of efforts (R39), and is no caseworker. */
export async function createEffortWorker(
  db: Database,
  { cvr = '55133018', rights = effortRights }: { cvr?: string; rights?: readonly EffortRight[] } = {},
): Promise<EffortWorkerCaller> {
  const municipality = municipalityByCvr(cvr);
  if (!municipality) throw new Error(`No municipality has the CVR number ${cvr}`);
  const organisation = { cvr: municipality.cvr, name: municipality.name };
  const authority = { code: municipality.code, name: municipality.name };
  const actorId = await createActor(db, organisation);
  await db
    .update(actors)
    .set({ effortRights: [...rights], effortAuthority: municipality.code })
    .where(eq(actors.id, actorId));
  const facts = { organisation, authority, effortRights: rights };
  const name = 'Inge Prøve';
  return { role: 'effort-worker', actorId, name, entrance: 'caseworker', ...facts, requestId: uuidv7() };
}

/** Somebody of the operator (R28), known to the database. */
export async function createOperator(db: Database): Promise<OperatorCaller> {
  const organisation = { cvr: '20000001', name: 'Driften' };
  const actorId = await createActor(db, organisation);
  const name = 'Oda Prøve';
  return { role: 'operator', actorId, name, entrance: 'caseworker', organisation, requestId: uuidv7() };
}

async function createActor(
  db: Database,
  organisation: { cvr: string; name: string },
  caseworkerOf?: string,
): Promise<string> {
  const id = uuidv7();
  await db.insert(actors).values({
    id,
    provider: 'nemlogin',
    kind: 'professional',
    subject: `https://data.gov.dk/model/core/eid/professional/uuid/${id}`,

    name: 'Bente Prøve',
    cvr: organisation.cvr,
    organisationName: organisation.name,
    ...(caseworkerOf === undefined ? {} : { caseworkerOf, caseworkerAt: new Date() }),
    updatedAt: new Date(),
  });
  return id;
}

export type TestCitizen = { id: string; cardNumber: string };

/** A citizen with a frikort from Aarhus, stored as granting stores it. */
export async function createCitizen(
  db: Database,
  special: {
    cardNumber?: string;
    status?: 'active' | 'inactive';
    grantedAt?: Date;
    nameProtected?: boolean;
    name?: string;
    cpr?: Cpr;
    vault?: CprVault;
  } = {},
): Promise<TestCitizen> {
  const id = uuidv7();
  const grantedAt = special.grantedAt ?? new Date('2025-02-03T10:00:00Z');
  const cardNumber = special.cardNumber ?? String(20_000 + next());
  const number = special.cpr ?? nextCpr();
  const vault = special.vault ?? testVault;
  const { ciphertext, keyId } = vault.encrypt(number, id);
  const indexes = vault.indexes(number);
  const { actorId } = await createCaseworker(db);
  const status = special.status ?? 'active';
  await db.insert(citizens).values({
    id,
    cardNumber,
    status,
    authorityCode: '0751',
    grantedAt,
    statusSince: grantedAt,

    cprCiphertext: ciphertext,
    cprKeyId: keyId,
    cprIndexKeyId: indexes[0].keyId,

    auditSubject: vault.auditSubject(number),
    name: special.name ?? 'Peter Prøvesen',

    nameProtected: special.nameProtected ?? false,
    registerStatus: 1,
    registerReadAt: grantedAt,

    consentTextVersion: '2025-1',
    consentAt: grantedAt,
    consentBy: actorId,
  });
  await db
    .insert(cprIndexes)
    .values(indexes.map(({ index, keyId }) => ({ cprIndex: index, keyId, citizenId: id })));
  return { id, cardNumber };
}

/** Opens a programme year; by the superuser's connection, because requests may not. */
export async function openYear(
  admin: Database,
  year: number,
  allowanceOere: number,
  openedAt = new Date(`${year}-01-01T00:00:00Z`),
): Promise<void> {
  await admin.insert(programmeYears).values({ year, enteredAt: openedAt, openedAt, example: true });
  await admin.insert(programmeYearAllowances).values({ year, effectiveFrom: openedAt, allowanceOere });
}
