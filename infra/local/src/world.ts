import { createHash } from 'node:crypto';
import { type ActorFacts, storeActor } from '@frikort/api/auth/actor-store';
import type { AdministratorCaller, CaseworkerCaller, EmployeeCaller } from '@frikort/api/auth/caller';
import { setOwnContact } from '@frikort/api/authorities/service';
import { assignCaseworker } from '@frikort/api/citizens/assignment/assignment-service';
import { type GrantDeps, grantEnrolment } from '@frikort/api/citizens/grant-service';
import { setEnrolmentStatus } from '@frikort/api/citizens/service';
import { setCompanyContact } from '@frikort/api/companies/service';
import { openDatabase } from '@frikort/api/database/database';
import { type CprVault, createCprVault } from '@frikort/api/database/encryption';
import type { StoredEmployment } from '@frikort/api/employments/employment';
import {
  cancelOwnEmployment,
  type EmploymentDeps,
  editEmployment,
  registerEmployment,
} from '@frikort/api/employments/service';
import type { IdempotencyClaim } from '@frikort/api/http/idempotency';
import { createLocalRegister } from '@frikort/api/registers/local';
import { authorityContactInput } from '@frikort/domain/authority-schemas';
import { cardNumber } from '@frikort/domain/card-number';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { municipalityByCvr } from '@frikort/domain/municipalities';
import {
  cancellationInput,
  companyInput,
  editEmploymentInput,
  registerEmploymentInput,
  statusChangeInput,
} from '@frikort/domain/schemas';
import { v7 as uuidv7 } from 'uuid';
import { plannedContacts } from './authority-contacts.ts';
import { makeEfforts } from './effort-world.ts';
import type { Staff } from './generated-people.ts';
import { localRegister } from './local-register.ts';
import { staffOf } from './named-past.ts';
import { enterProgrammeYears } from './programme-years.ts';
import { cprKeysOf, type LocalSecrets } from './secrets.ts';
import { type Act, contactOf } from './world-acts.ts';
import { byCitizen, worldPlan } from './world-plan.ts';

/** What filling a database with the local world needs. */
export interface FillOptions {
  /** Owns the structure of the database. */
  readonly adminUrl: string;
  readonly secrets: LocalSecrets;
  readonly say: (line: string) => void;
  /** "Now" of the world; the real one when absent. */
  readonly now?: Date;
}

/** The world while it is being made. */
interface Making {
  readonly deps: Omit<GrantDeps, 'clock'> & Omit<EmploymentDeps, 'clock'>;
  /** Ids in the database: of actors by UUID, of citizens by card number, of employments by their key. */
  readonly actors: Map<string, string>;
  readonly citizens: Map<string, string>;
  readonly employments: Map<string, StoredEmployment>;
}

/** Citizens whose past is made side by side. */
const MAKERS = 4;

/** The limits of R27 guard against guessing; the world's own past is no guess. */
const NO_LIMIT = { hits: 1_000_000, misses: 1_000_000 };

function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The local world has no ${key} at this point`);
  return value;
}

/** The value of a use case that must go well: a world in which something was refused is a mistake in its plan. */
function done<Value>(
  act: Act | string,
  outcome: { ok: true; value: Value } | { ok: false; refusal?: unknown; outdated?: unknown },
): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`The local world: ${JSON.stringify(act)} was refused: ${JSON.stringify(outcome)}`);
}

function actorFacts(staff: Staff): ActorFacts {
  return {
    provider: 'nemlogin',
    // As the test NemLog-in names the identity, so that whoever logs in is who acted before.
    nameId: `https://data.gov.dk/model/core/eid/professional/uuid/${staff.uuid}`,

    name: staff.name,
    organisation: staff.organisation,
    // Whoever of a municipality acts here acts as its caseworker.
    caseworkerOf: municipalityByCvr(staff.organisation.cvr)?.code,
  };
}

async function actorOf(making: Making, staff: Staff, at: Date): Promise<string> {
  const stored = making.actors.get(staff.uuid);
  if (stored !== undefined) return stored;
  const id = await storeActor(making.deps.db, actorFacts(staff), at);
  making.actors.set(staff.uuid, id);
  return id;
}

async function caseworker(making: Making, staff: Staff, at: Date): Promise<CaseworkerCaller> {
  const municipality = municipalityByCvr(staff.organisation.cvr);
  if (municipality === undefined) throw new Error(`${staff.organisation.name} is no municipality`);
  return {
    role: 'caseworker',
    entrance: 'caseworker',
    requestId: uuidv7(),

    actorId: await actorOf(making, staff, at),
    name: staff.name,
    organisation: staff.organisation,
    authority: { code: municipality.code, name: municipality.name },
  };
}

async function employee(making: Making, staff: Staff, at: Date): Promise<EmployeeCaller> {
  return {
    role: 'employee',
    entrance: 'company',
    requestId: uuidv7(),

    actorId: await actorOf(making, staff, at),
    name: staff.name,
    organisation: staff.organisation,
  };
}

function claim(route: string, key: string): IdempotencyClaim {
  return { caller: 'local-world', route, key, bodyHash: createHash('sha256').update(key).digest() };
}

async function grant(making: Making, act: Extract<Act, { kind: 'grant' }>): Promise<void> {
  const caller = await caseworker(making, act.by, act.at);
  const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
  const outcome = await grantEnrolment(
    { ...making.deps, clock: () => act.at },
    caller,
    { cpr: act.cpr, consent },
    claim('POST /api/v1/citizens', act.cardNumber),
    { cardNumber: cardNumber(act.cardNumber) },
  );
  making.citizens.set(act.cardNumber, done({ ...act, cpr: '' }, outcome).id);
}

async function register(making: Making, act: Extract<Act, { kind: 'register' }>): Promise<void> {
  const caller = await employee(making, act.by, act.at);
  const { key, ...terms } = act.employment;
  const outcome = await registerEmployment(
    { ...making.deps, clock: () => act.at },
    caller,
    registerEmploymentInput.parse(terms),
    claim('POST /api/v1/employments', key),
  );
  making.employments.set(key, done(act, outcome));
}

async function perform(making: Making, act: Act): Promise<void> {
  const deps = { ...making.deps, clock: () => act.at };
  switch (act.kind) {
    case 'grant':
      return grant(making, act);
    case 'register':
      return register(making, act);
    case 'assign': {
      const caller = await caseworker(making, act.by, act.at);
      const citizenId = known(making.citizens, act.cardNumber);
      done(act, await assignCaseworker(deps, caller, citizenId, { replaces: null }));
      return;
    }
    case 'deactivate': {
      const caller = await caseworker(making, act.by, act.at);
      const input = statusChangeInput.parse({ reason: act.reason });
      done(
        act,
        await setEnrolmentStatus(deps, caller, known(making.citizens, act.cardNumber), 'inactive', input),
      );
      return;
    }
    case 'edit': {
      const caller = await employee(making, act.by, act.at);
      const { id, version } = known(making.employments, act.key);
      const input = editEmploymentInput.parse({ amountOere: act.amountOere });
      making.employments.set(act.key, done(act, await editEmployment(deps, caller, id, version, input)));
      return;
    }
    case 'cancel': {
      const caller = await employee(making, act.by, act.at);
      const { id, version } = known(making.employments, act.key);
      const { reason } = cancellationInput.parse({ reason: act.reason });
      making.employments.set(
        act.key,
        done(act, await cancelOwnEmployment(deps, caller, id, version, reason)),
      );
      return;
    }
  }
}

/** Does everything in the plan; first who did it is stored, so that nobody is stored twice. */
async function makePast(making: Making, acts: readonly Act[]): Promise<void> {
  for (const act of acts) await actorOf(making, act.by, act.at);
  const chains = byCitizen(acts);
  const maker = async (): Promise<void> => {
    for (let chain = chains.shift(); chain !== undefined; chain = chains.shift()) {
      for (const act of chain) await perform(making, act);
    }
  };
  await Promise.all(Array.from({ length: MAKERS }, maker));
}

/** The companies that somebody can log in to have named a contact person, which prefills their forms (R9). */
async function nameContacts(making: Making, at: Date): Promise<void> {
  for (const identity of ['bjarne-jepsen', 'omar-haddad']) {
    const staff = staffOf(identity);
    const caller = await employee(making, staff, at);
    const input = companyInput.parse({ contact: contactOf(staff) });
    done(identity, await setCompanyContact({ ...making.deps, clock: () => at }, caller, 0, input));
  }
}

/** The administrators have told how their municipalities are reached. */
async function tellHowToReach(making: Making, at: Date): Promise<void> {
  for (const { by, contact } of plannedContacts) {
    const caller: AdministratorCaller = { ...(await caseworker(making, by, at)), role: 'administrator' };
    const deps = { ...making.deps, clock: () => at };
    const outcome = await setOwnContact(deps, caller, 0, authorityContactInput.parse(contact));
    if (!outcome.ok) throw new Error(`The local world: ${by.organisation.name} was refused`);
  }
}

/** Whoever of a municipality has acted is still here, and can be assigned by a colleague (R17). */
async function beHereToday({ deps }: Making, acts: readonly Act[], now: Date): Promise<void> {
  const staff = new Map(acts.map(({ by }) => [by.uuid, by]));
  for (const one of staff.values()) await storeActor(deps.db, actorFacts(one), now);
}

/** The keys that the API is given too, so that it can read what is stored here. */
function vaultOf(secrets: LocalSecrets): CprVault {
  return createCprVault(cprKeysOf(secrets));
}

/**
 * Fills an empty, migrated database with the local world (README.md): every act at its own time through the API's
 * use cases, so that balances, history and log agree as if people had done it.
 */
export async function fillWorld({ adminUrl, secrets, say, now = new Date() }: FillOptions): Promise<void> {
  say('Making the local world: citizens, companies and what happened since last year …');
  await enterProgrammeYears(adminUrl, now);
  const db = openDatabase(adminUrl, { maxConnections: MAKERS });
  const making: Making = {
    deps: {
      db,
      vault: vaultOf(secrets),
      register: createLocalRegister(async () => localRegister),
      lookupLimits: { perUser: NO_LIMIT, perOrganisation: NO_LIMIT },
      searchLimits: { perUser: NO_LIMIT, perOrganisation: NO_LIMIT },
    },
    actors: new Map(),
    citizens: new Map(),
    employments: new Map(),
  };
  try {
    const acts = worldPlan(now);
    // Before the first decision, whose letter says how the municipality is reached (R36).
    await tellHowToReach(making, acts[0]?.at ?? now);
    await makePast(making, acts);
    await nameContacts(making, now);
    await beHereToday(making, acts, now);
    await makeEfforts(making.deps, now);
    say(`  ${making.citizens.size} citizens with a frikort, ${making.employments.size} employments.`);
  } finally {
    await db.$client.end();
  }
}
