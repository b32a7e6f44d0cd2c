import { randomUUID } from 'node:crypto';
import { addDays } from '@frikort/domain/calendar';
import type { Cpr } from '@frikort/domain/cpr';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import type { CaseworkerCaller, EmployeeCaller, OperatorCaller } from '../../src/auth/caller.ts';
import { storeEntry } from '../../src/registers/refresh-store.ts';
import { createWorld, person, type TestWorld } from '../support/citizens.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  createOperator,
  nextCpr,
  type TestCitizen,
} from '../support/fixtures.ts';
import {
  beginning,
  entryOf,
  firstAllowance,
  grantedOn,
  type Model,
  newModel,
  opensAtOf,
  picked,
  type RegisterEntry,
  registerAfter,
  todayOf,
} from './life-model.ts';
import { dayOf, type Step } from './life-steps.ts';

/* Everybody who acts on one frikort, over a real database, and what stands there. */

type People = {
  /** Of each municipality two. */
  caseworkers: readonly (readonly CaseworkerCaller[])[];
  companies: readonly EmployeeCaller[];
  operators: readonly OperatorCaller[];
};

/** One life: a citizen just granted a frikort, two years as they are at first, and everybody logged in. */
export type Life = { world: TestWorld; people: People; citizen: TestCitizen & { cpr: Cpr }; model: Model };

export type LifeWorld = {
  newLife(): Promise<Life>;
  /** Lets days pass; everybody logs in anew. */
  wait(life: Life, days: number): void;
  close(): Promise<void>;
};

const municipalities = ['55133018', '35209115', '29189668'];

export async function createLifeWorld(): Promise<LifeWorld> {
  let at = beginning;
  const world = await createWorld({ clock: () => at, maxConnections: 20 });
  const { db, admin } = world.database;
  const people: People = {
    caseworkers: await Promise.all(
      municipalities.map(async (cvr) => [await createCaseworker(db, cvr), await createCaseworker(db, cvr)]),
    ),
    companies: [await createEmployee(db), await createEmployee(db)],
    operators: [await createOperator(db), await createOperator(db)],
  };
  await admin.execute(
    sql`update programme_year_allowances set allowance_oere = ${firstAllowance} where year = 2026`,
  );
  return {
    async newLife() {
      at = beginning;
      await startAgain(world);
      const cpr = nextCpr();
      const grantedAt = new Date(`${grantedOn}T10:00:00Z`);
      const citizen = { ...(await createCitizen(db, { grantedAt, cpr })), cpr };
      const life = { world, people: loggedInAnew(people), citizen, model: newModel() };
      world.register.people = [person(cpr, life.model.register)];
      await world.send(callerAt(life.people.operators, 0), 'POST', '/programme-years', {
        body: { year: 2027, allowanceOere: firstAllowance },
        headers: { 'idempotency-key': randomUUID() },
      });
      return life;
    },
    wait(life, days) {
      at = new Date(at.getTime() + days * 86_400_000);
      life.model.at = at;
      life.people = loggedInAnew(life.people);
    },
    close: () => world.close(),
  };
}

/** The same people without a session: one ends long before a day is over. */
const loggedInAnew = ({ caseworkers, companies, operators }: People): People => ({
  caseworkers: caseworkers.map((colleagues) => colleagues.map((one) => ({ ...one }))),
  companies: companies.map((one) => ({ ...one })),
  operators: operators.map((one) => ({ ...one })),
});

async function startAgain({ database: { admin } }: TestWorld): Promise<void> {
  await admin.execute(sql`truncate employments, history_events, cards cascade`);
  await admin.execute(sql`delete from programme_proposals`);
  await admin.execute(sql`delete from programme_year_allowances where entered_by is not null`);
  await admin.execute(sql`delete from programme_years where year = 2027`);
  await admin.execute(sql`update programme_year_allowances set superseded_at = null where year = 2026`);
  await admin.execute(sql`delete from lookup_budgets`);
}

function callerAt<Caller>(callers: readonly Caller[], place: number): Caller {
  const caller = callers[place];
  if (!caller) throw new Error(`Nobody at ${place}`);
  return caller;
}

export const caseworkerAt = ({ people }: Life, authority: number, person = 0): CaseworkerCaller =>
  callerAt(callerAt(people.caseworkers, authority), person);

type Request = {
  caller: CaseworkerCaller | EmployeeCaller | OperatorCaller;
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  body?: object;
  version?: number;
};

/** The request that a step is; `undefined` when there is nothing to act on yet. */
function requestOf(life: Life, step: Step): Request | undefined {
  return (
    employmentRequest(life, step) ??
    reopeningRequest(life, step) ??
    transferRequest(life, step) ??
    citizenRequest(life, step) ??
    yearRequest(life, step)
  );
}

const period = (step: { place: keyof typeof dayOf }) => ({
  startDate: dayOf[step.place],
  endDate: dayOf[step.place],
});

function employmentRequest(life: Life, step: Step): Request | undefined {
  const { companies } = life.people;
  if (step.kind === 'register') {
    const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
    const { cardNumber } = life.citizen;
    const body = { ...period(step), amountOere: step.amountOere, cardNumber, contact };
    return { caller: callerAt(companies, step.company), method: 'POST', url: '/employments', body };
  }
  if (step.kind !== 'edit' && step.kind !== 'cancel' && step.kind !== 'ask-reopening') return undefined;
  const employment = picked(life.model, step.pick);
  if (!employment) return undefined;
  const { id, version } = employment;
  const caller = callerAt(companies, employment.company);
  const url = `/employments/${id}`;
  if (step.kind === 'edit') {
    const body = { ...period(step), amountOere: step.amountOere };
    return { caller, method: 'PATCH', url, body, version };
  }
  const body = { reason: 'Lønnen er forkert' };
  return step.kind === 'cancel'
    ? { caller, method: 'POST', url: `${url}/cancellation`, body, version }
    : { caller, method: 'POST', url: `${url}/reopenings`, body };
}

function reopeningRequest(life: Life, step: Step): Request | undefined {
  const reopening = life.model.reopenings.at(-1);
  if (step.kind !== 'answer-reopening' || !reopening) return undefined;
  const caller =
    step.order === 'withdrawal'
      ? callerAt(life.people.companies, reopening.employment.company)
      : caseworkerAt(life, step.authority);
  const body = step.order === 'refusal' ? { body: { reason: 'Lønnen er rigtig' } } : {};
  return { caller, method: 'POST', url: `/reopenings/${reopening.id}/${step.order}`, ...body };
}

function transferRequest(life: Life, step: Step): Request | undefined {
  const { citizen, model } = life;
  const reason = 'Er flyttet';
  const open = { method: 'POST', url: '/transfers' } as const;
  if (step.kind === 'offer') {
    const toAuthority = caseworkerAt(life, step.to).authority.code;
    const body = { citizenId: citizen.id, toAuthority, reason };
    return { ...open, caller: caseworkerAt(life, step.authority), body };
  }
  if (step.kind === 'request') {
    return {
      ...open,
      caller: caseworkerAt(life, step.authority),
      body: { query: citizen.cardNumber, reason },
    };
  }
  const transfer = model.transfers.at(-1);
  if (step.kind !== 'decide' || !transfer) return undefined;
  const bodies = {
    acceptance: { body: { assign: step.assign } },
    refusal: { body: { reason } },
    withdrawal: {},
  };
  const url = `/transfers/${transfer.id}/${step.order}`;
  const caller = caseworkerAt(life, step.authority, step.person);
  return { caller, method: 'POST', url, ...bodies[step.order] };
}

function citizenRequest(life: Life, step: Step): Request | undefined {
  const url = `/citizens/${life.citizen.id}`;
  const reason = 'Vilkårene';
  if (step.kind === 'status') {
    const caller = caseworkerAt(life, step.authority);
    return { caller, method: 'POST', url: `${url}/${step.order}`, body: { reason } };
  }
  if (step.kind === 'control') {
    const date = addDays(todayOf(life.model), -step.daysAgo);
    const body = step.ends ? { date, outcome: 'ends', reason } : { date, outcome: 'continues' };
    return { caller: caseworkerAt(life, step.authority), method: 'POST', url: `${url}/controls`, body };
  }
  if (step.kind === 'see-news') {
    const body = { until: life.model.at.toISOString() };
    return {
      caller: caseworkerAt(life, step.authority),
      method: 'PUT',
      url: `${url}/register-news/seen`,
      body,
    };
  }
  const assigned = `${url}/assigned-caseworker`;
  if (step.kind === 'release')
    return { caller: caseworkerAt(life, step.authority), method: 'DELETE', url: assigned };
  if (step.kind !== 'assign') return undefined;
  const caller = caseworkerAt(life, step.authority, step.person);
  return { caller, method: 'PUT', url: assigned, ...(step.saw ? {} : { body: { replaces: null } }) };
}

function yearRequest({ people, model }: Life, step: Step): Request | undefined {
  if (!('operator' in step)) return undefined;
  const caller = callerAt(people.operators, step.operator);
  if (step.kind === 'propose-opening') {
    const opensAt = opensAtOf(model, step)?.toISOString();
    const body = { kind: 'opening', ...present({ opensAt }) };
    return { caller, method: 'POST', url: '/programme-years/2027/proposals', body };
  }
  const url = `/programme-years/${step.year}`;
  if (step.kind === 'allowance' || step.kind === 'propose-allowance') {
    const { from, allowanceOere } = entryOf(model, step);
    const body = { allowanceOere, effectiveFrom: from.toISOString() };
    return step.kind === 'allowance'
      ? { caller, method: 'POST', url: `${url}/allowances`, body }
      : { caller, method: 'POST', url: `${url}/proposals`, body: { kind: 'allowance', ...body } };
  }
  const proposal = model.years[step.year].proposals.at(-1);
  if (!proposal) return undefined;
  const path = `${url}/proposals/${proposal.id}`;
  return step.kind === 'confirm'
    ? { caller, method: 'POST', url: `${path}/confirmation` }
    : { caller, method: 'DELETE', url: path };
}

/** What a step was answered with: `done` with the id of what it made, or the code of the refusal. */
export type Outcome = { code: string; id: string };

/** Sends what a step is; `undefined` when there is nothing to act on yet. */
export async function send(life: Life, step: Step): Promise<Outcome | undefined> {
  if (step.kind === 'register-tells') return await haveTold(life, registerAfter(life.model, step.what));
  const request = requestOf(life, step);
  if (!request) return undefined;
  const { caller, method, url, body, version } = request;
  const answer = await life.world.send(caller, method, url, {
    ...(body && { body }),
    headers: {
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
  });
  const told = answer.payload === '' ? {} : answer.json();
  if (answer.statusCode >= 300) return { code: told.code ?? `status-${answer.statusCode}`, id: '' };
  // Of a change that was proposed: the id is the proposal's, unless somebody decided it before it was read again.
  const isProposed = step.kind === 'propose-allowance' || step.kind === 'propose-opening';
  const made = isProposed ? told.proposals.find((one: { outcome: unknown }) => one.outcome === null) : told;
  return { code: 'done', id: made?.id ?? '' };
}

/** Has the CPR register say something, and the system read it, as it does every night. */
async function haveTold({ world, citizen, model }: Life, entry: RegisterEntry): Promise<Outcome> {
  world.register.people = [person(citizen.cpr, entry)];
  await storeEntry(world.database.db, citizen.id, entry, model.at);
  return { code: 'done', id: '' };
}
