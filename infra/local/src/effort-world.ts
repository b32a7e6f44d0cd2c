import { createHash } from 'node:crypto';
import { type ActorFacts, storeActor } from '@frikort/api/auth/actor-store';
import type { EffortWorkerCaller, OperatorCaller } from '@frikort/api/auth/caller';
import { appointInEffort, appointInOrganisation } from '@frikort/api/efforts/appointments/service';
import { insertCategory } from '@frikort/api/efforts/categories/store';
import type { ParticipantDeps } from '@frikort/api/efforts/effort-deps';
import { makeEffort, setBudget } from '@frikort/api/efforts/efforts/service';
import { writeYear } from '@frikort/api/efforts/finances/store';
import { inEfforts } from '@frikort/api/efforts/in-efforts';
import { enterOrganisation, makeCode, takeAppointment } from '@frikort/api/efforts/organisations/service';
import {
  endParticipant,
  registerParticipant,
  setFrikortLink,
} from '@frikort/api/efforts/participants/service';
import type { IdempotencyClaim } from '@frikort/api/http/idempotency';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  todayInCopenhagen,
  yearOf,
} from '@frikort/domain/calendar';
import { currentEffortConsent } from '@frikort/domain/effort-consent';
import { benefits, endReasons, occupations } from '@frikort/domain/effort-participant';
import { participantEndInput, participantInput } from '@frikort/domain/effort-participant-schemas';
import { type EffortRight, effortRights } from '@frikort/domain/effort-right';
import { effortInput, effortOrganisationInput } from '@frikort/domain/effort-schemas';
import { municipalityByCvr } from '@frikort/domain/municipalities';
import { identityById, localEffortPrivileges } from '@frikort/test-nemlogin/people';
import { v7 as uuidv7 } from 'uuid';
import { localRegister } from './local-register.ts';
import { atNoon, staffOf } from './named-past.ts';

/** What is done with efforts in the local world needs the API's use cases, at times of its own. */
type Making = Omit<ParticipantDeps, 'clock'>;

/** The outcome of a use case that must go well. */
type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal?: unknown; outdated?: unknown };

function done<Value>(what: string, outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`The local world: ${what} was refused: ${JSON.stringify(outcome)}`);
}

const claim = (key: string): IdempotencyClaim => ({
  caller: 'local-world',
  route: 'efforts',
  key,
  bodyHash: createHash('sha256').update(key).digest(),
});

/** What somebody may be appointed to, by the permissions that the test NemLog-in sends. */
function rightsOf(id: string): EffortRight[] {
  const identity = identityById(id);
  if (identity.kind !== 'professional') return [];
  return effortRights.filter((right) =>
    identity.privileges.some(({ privilege }) => privilege === localEffortPrivileges[right]),
  );
}

function factsOf(id: string): ActorFacts & { authority: { code: string; name: string } } {
  const staff = staffOf(id);
  const municipality = municipalityByCvr(staff.organisation.cvr);
  if (!municipality) throw new Error(`${id} is of no municipality`);
  const authority = { code: municipality.code, name: municipality.name };
  return {
    provider: 'nemlogin',
    nameId: `https://data.gov.dk/model/core/eid/professional/uuid/${staff.uuid}`,
    name: staff.name,
    organisation: staff.organisation,
    efforts: { rights: rightsOf(id), authority: authority.code },
    authority,
  };
}

/** Somebody who works with efforts, stored as their login stores them. */
async function worker({ db }: Making, id: string, at: Date): Promise<EffortWorkerCaller> {
  const { authority, ...facts } = factsOf(id);
  const actorId = await storeActor(db, facts, at);
  const { name, organisation } = staffOf(id);
  return {
    role: 'effort-worker',
    entrance: 'caseworker',
    requestId: uuidv7(),
    actorId,
    name,
    organisation,
    authority,
    effortRights: rightsOf(id),
  };
}

async function operator({ db }: Making, at: Date): Promise<OperatorCaller> {
  const { name, uuid, organisation } = staffOf('dorte-drift');
  const nameId = `https://data.gov.dk/model/core/eid/professional/uuid/${uuid}`;
  const actorId = await storeActor(db, { provider: 'nemlogin', nameId, name, organisation }, at);
  return { role: 'operator', entrance: 'caseworker', requestId: uuidv7(), actorId, name, organisation };
}

const contact = { name: 'Olga Ordre', email: 'olga@oestjylland.example', phone: '00 00 07 51' };

/** An organisation of Aarhus and Favrskov with its people, and what it finances. */
async function makeOrganisation(making: Making, start: CalendarDate) {
  const at = atNoon(start);
  const deps = { ...making, clock: () => at };
  const driver = await operator(making, at);
  const inge = await worker(making, 'inge-indsats', at);
  const anders = await worker(making, 'anders-ansvar', at);
  const order = effortOrganisationInput.parse({
    name: 'Østjysk Indsatssamarbejde',
    form: 'joint-body',
    startDate: start,
    members: [inge.authority.code, anders.authority.code],
    firstAdministrator: inge.name,
    contact,
  });
  const { id } = done('an organisation', await enterOrganisation(deps, driver, order, claim('organisation')));
  const { code } = done('a code', await makeCode(deps, driver, id));
  done('an appointment', await takeAppointment(deps, inge, code));
  for (const { actorId } of [inge, anders]) {
    done('a manager', await appointInOrganisation(deps, inge, { id, actorId, right: 'effort-manager' }));
  }
  for (const year of [yearOf(start), yearOf(start) + 1]) {
    const financing = [
      { financier: inge.authority.name, kroner: 900_000 },
      { financier: anders.authority.name, kroner: 450_000 },
    ];
    const finances = { financing, budgetKroner: 1_300_000 };
    await inEfforts(making.db, (efforts) => writeYear(efforts, inge, { id, year, finances, at }));
  }
  return { id, driver, anders };
}

type Planned = {
  name: string;
  category: { da: string; en: string };
  from: string;
  to?: string;
  kroner: number;
};

const planned: readonly Planned[] = [
  {
    name: 'Tilbage til arbejdet',
    category: { da: 'Virksomhedsrettet forløb', en: 'Work placement' },
    from: '02-02',
    kroner: 620_000,
  },
  {
    name: 'Byhaven',
    category: { da: 'Socialt fællesskab', en: 'Social community' },
    from: '03-01',
    kroner: 380_000,
  },
  {
    name: 'Mestring i hverdagen',
    category: { da: 'Afklaring og mestring', en: 'Assessment and coping' },
    from: '01-06',
    to: '12-18',
    kroner: 240_000,
  },
];

/** People of the register who take part by name: those who can log in first, then others. */
function peopleToRegister() {
  const isOpen = ({ registerStatus, nameProtected }: (typeof localRegister)[number]) =>
    registerStatus === 1 && !nameProtected;
  return localRegister.filter(isOpen).slice(0, 24);
}

const pick = <Item>(items: readonly Item[], place: number): Item => {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
};

/** What somebody's part in an effort is, by their place, so that the world is the same each time. */
function participation(place: number, from: CalendarDate, last: CalendarDate) {
  const start = addDays(from, (place * 17) % 240);
  const end = addDays(start, 56 + ((place * 13) % 90));
  return { start: start > last ? last : start, end: end > last || place % 4 === 3 ? null : end };
}

/** Fills the local world with efforts and who takes part in them (R39-R42). */
export async function makeEfforts(making: Making, now: Date): Promise<void> {
  const today = todayInCopenhagen(now);
  const lastYear = yearOf(today) - 1;
  const {
    id: organisationId,
    driver,
    anders,
  } = await makeOrganisation(making, calendarDate(`${lastYear}-01-01`));
  const people = peopleToRegister();
  for (const [place, plan] of planned.entries()) {
    const startDate = calendarDate(`${lastYear}-${plan.from}`);
    const at = atNoon(startDate);
    const deps = { ...making, clock: () => at };
    const category = { id: uuidv7(), name: plan.category, at, claim: claim(plan.category.en) };
    await inEfforts(making.db, (efforts) => insertCategory(efforts, driver, category));
    const input = effortInput.parse({
      organisationId,
      name: plan.name,
      categoryId: category.id,
      startDate,
      ...(plan.to === undefined ? {} : { endDate: `${lastYear}-${plan.to}` }),
    });
    const effort = done(plan.name, await makeEffort(deps, anders, input, claim(plan.name)));
    const budget = { id: effort.id, version: 1, year: lastYear, kroner: plan.kroner };
    const set = done('a budget', await setBudget(deps, anders, budget));
    const more = { ...budget, version: set.version, year: lastYear + 1 };
    done('a budget', await setBudget(deps, anders, more));
    const own = people.filter((_, index) => index % planned.length === place);
    const until = plan.to === undefined ? today : calendarDate(`${lastYear}-${plan.to}`);
    await makeParticipants(making, effort.id, own, { from: startDate, until, now, anders });
  }
}

type Span = { from: CalendarDate; until: CalendarDate; now: Date; anders: EffortWorkerCaller };

async function makeParticipants(
  making: Making,
  id: string,
  people: ReturnType<typeof peopleToRegister>,
  { from, until, now, anders }: Span,
): Promise<void> {
  const deps = { ...making, clock: () => now };
  const carers = await Promise.all(
    ['dina-deltager', 'frede-favrskov'].map((identity) => worker(making, identity, now)),
  );
  for (const { actorId } of carers) done('a carer', await appointInEffort(deps, anders, { id, actorId }));
  for (const [place, { cpr }] of people.entries()) {
    const caller = pick(carers, place);
    const { start, end } = participation(place, from, until);
    const input = participantInput.parse({
      kind: 'identified',
      cpr,
      startDate: start,
      benefitBefore: pick(benefits, place),
      occupationBefore: place % 3 === 0 ? 'traineeship' : 'none',
      consent: { acknowledged: true, textVersion: currentEffortConsent.version, signedOn: start },
    });
    const registered = await registerParticipant(deps, caller, { id, input, claim: claim(`${id} ${place}`) });
    const participant = done('a participant', registered);
    const naming = { id, participantId: participant.id };
    // Whose frikort is another municipality's, or who has none, is not linked.
    await setFrikortLink(deps, caller, naming, true);
    if (end === null) continue;
    const out = participantEndInput.parse({
      kind: 'identified',
      endDate: end,
      reason: pick(endReasons, place),
      benefitAfter: pick(benefits, place + 8),
      occupationAfter: pick(occupations, place),
    });
    done('an end', await endParticipant(deps, caller, naming, { version: participant.version, end: out }));
  }
  for (const sex of ['woman', 'man', 'woman'] as const) {
    const input = participantInput.parse({ kind: 'anonymous', sex, startYear: yearOf(until) });
    const key = claim(`${id} ${sex} ${uuidv7()}`);
    done('an anonymous one', await registerParticipant(deps, pick(carers, 0), { id, input, claim: key }));
  }
}
