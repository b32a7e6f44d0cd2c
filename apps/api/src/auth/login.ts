import {
  type Entrance,
  judgeCitizenLogin,
  judgeLogin,
  type LoginConfiguration,
  type LoginRole,
} from '@frikort/domain/access';
import { isCvr } from '@frikort/domain/cvr';
import type { LoginRefused } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/database.ts';
import type { IdentityProviders, OfferedProvider } from './identity-providers.ts';
import type { RecordLogin } from './login-record.ts';
import { demandMaySpeakFor } from './provider-terms.ts';
import type { Assertion } from './saml/assertion-checks.ts';
import { createAuthnRequest, type OutgoingRequest } from './saml/authn-request.ts';
import { type AssertedIdentity, readIdentity } from './saml/identity.ts';
import { type SamlCheck, SamlRejected } from './saml/rejected.ts';
import { readResponse } from './saml/response.ts';
import type { ServiceProvider } from './saml/service-provider.ts';
import { rememberRequest, takeRequest, useAssertion } from './saml-store.ts';
import {
  endSessionsWithOtherRights,
  removeExpiredSessions,
  storeActor,
  storeSession,
} from './session-store.ts';
import {
  callerOfSession,
  expiryAfterUse,
  hashOfToken,
  longestMs,
  newToken,
  type Session,
  type SessionRole,
} from './sessions.ts';

/** What logging in and out needs from the rest of the system. */
export type LoginDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly us: ServiceProvider;
  readonly providers: IdentityProviders;
  /** Who may enter as what: privileges, the operator's CVR, further CVRs of municipalities. */
  readonly loginConfiguration: LoginConfiguration;
  /** The enrolment of a CPR number, active or not (R23). */
  readonly findEnrolledCitizen: (cpr: string) => Promise<{ citizenId: string } | undefined>;
  readonly recordLogin: RecordLogin;
};

/** The browser's answer to a question of ours. */
export type Answer = {
  readonly samlResponse: string;
  /** The question, from the login cookie. */
  readonly samlRequestId: string;
  readonly entrance: Entrance;
  /** The id of the identity provider that was asked, from the login cookie. */
  readonly provider: string;
  /** The id of the HTTP request, for the log. */
  readonly requestId: string;
};

/** Begins a login: a signed question to an identity provider, remembered until its answer comes. */
export async function beginLogin(
  deps: LoginDeps,
  entrance: Entrance,
  provider: OfferedProvider,
): Promise<OutgoingRequest> {
  const request = await createAuthnRequest(deps.us, provider, entrance);
  await rememberRequest(deps.db, { id: request.id, provider: provider.id, entrance }, deps.clock());
  return request;
}

/**
 * Completes a login (R22, R23, R28): checks the message, judges the identity, begins the session. Every outcome
 * is logged.
 * @returns the token for the session cookie
 */
export async function completeLogin(
  deps: LoginDeps,
  answer: Answer,
): Promise<Result<{ token: string }, LoginRefused>> {
  try {
    const provider = providerAsked(deps, answer);
    const assertion = await believe(deps, answer, provider);
    const asserted = readIdentity(assertion);
    demandMaySpeakFor(provider, answer.entrance, asserted.identity);
    return await enter(deps, answer, assertion, asserted);
  } catch (error) {
    if (!(error instanceof SamlRejected)) throw error;
    return refuse(deps, answer, { code: error.refusal }, { check: error.check });
  }
}

/** Who alone may answer: the provider that this browser was sent to. */
function providerAsked(deps: LoginDeps, answer: Answer): OfferedProvider {
  const provider = deps.providers.withId(answer.provider);
  if (!provider) throw new SamlRejected('provider-unknown', 'provider-unavailable');
  return provider;
}

/** The assertion of an answer that passes every check, is in time and comes for the first time. */
async function believe(deps: LoginDeps, answer: Answer, provider: OfferedProvider): Promise<Assertion> {
  const now = deps.clock();
  const request = { id: answer.samlRequestId, provider: provider.id, entrance: answer.entrance };
  const assertion = await readResponse(answer.samlResponse, {
    us: deps.us,
    provider,
    requestId: answer.samlRequestId,
    now,
  });
  if (!(await takeRequest(deps.db, request, now))) throw new SamlRejected('request-unknown', 'login-expired');
  const used = { ...assertion, provider: provider.id };
  if (!(await useAssertion(deps.db, used, now))) throw new SamlRejected('replay');
  return assertion;
}

async function enter(
  deps: LoginDeps,
  answer: Answer,
  assertion: Assertion,
  asserted: AssertedIdentity,
): Promise<Result<{ token: string }, LoginRefused>> {
  const judged = judgeLogin(answer.entrance, asserted.identity, deps.loginConfiguration);
  if (!judged.ok) {
    const known = await storeKnownActor(deps, answer, asserted);
    await endWithdrawnRights(deps, answer, judged.refusal, known);
    return refuse(deps, answer, judged.refusal, known);
  }
  const role = await sessionRole(deps, judged.value, asserted);
  if (!role.ok) return refuse(deps, answer, role.refusal, {});

  const now = deps.clock();
  const token = newToken();
  await deps.db.transaction(async (transaction) => {
    const actorId = await storeActor(transaction, actorFacts(answer, asserted), now);
    const endsAt = new Date(now.getTime() + longestMs);
    const session: Session = {
      ...role.value,
      ...{ sessionId: uuidv7(), entrance: answer.entrance, actorId, name: asserted.name },
      ...{ provider: answer.provider, nameId: assertion.nameId, sessionIndex: assertion.sessionIndex },
      ...{ endsAt, expiresAt: expiryAfterUse(now, endsAt) },
    };
    await endSessionsWithOtherRights(transaction, session, role.value);
    await storeSession(transaction, session, hashOfToken(token), now);
    const caller = callerOfSession(session, answer.requestId);
    await deps.recordLogin(transaction, { action: 'login-succeeded', at: now, caller });
  });
  await removeExpiredSessions(deps.db, now);
  return accepted({ token });
}

/** The role that a session gets; a citizen's needs their enrolment (R23). */
async function sessionRole(
  deps: LoginDeps,
  judged: LoginRole,
  { identity }: AssertedIdentity,
): Promise<Result<SessionRole, LoginRefused>> {
  if (judged.role === 'citizen') {
    const citizen = await deps.findEnrolledCitizen(judged.cpr);
    const enrolled = judgeCitizenLogin(citizen !== undefined);
    if (!enrolled.ok || !citizen) return refused({ code: 'no-enrolment' });
    return accepted({ role: 'citizen', citizenId: citizen.citizenId });
  }
  const name = identity.kind === 'professional' ? identity.organisationName : '';
  const organisation = { cvr: judged.cvr, name };
  if (judged.role !== 'caseworker') return accepted({ role: judged.role, organisation });
  const { code, name: authorityName } = judged.authority;
  const authority = { code, name: authorityName };
  return accepted({ role: 'caseworker', organisation, authority, administrator: judged.administrator });
}

function actorFacts({ provider }: Answer, { subject, name, identity }: AssertedIdentity) {
  if (identity.kind === 'person') return { provider, kind: 'person', subject, name } as const;
  const { cvr, organisationName } = identity;
  return { provider, kind: 'professional', subject, name, cvr, organisationName } as const;
}

/** A refused professional is stored, so that the log can name them; a refused citizen is not (architecture.md). */
async function storeKnownActor(
  deps: LoginDeps,
  answer: Answer,
  asserted: AssertedIdentity,
): Promise<KnownOfRefused> {
  const { identity } = asserted;
  if (identity.kind === 'person' || identity.cvr === undefined || !isCvr(identity.cvr)) return {};
  return {
    actorId: await storeActor(deps.db, actorFacts(answer, asserted), deps.clock()),
    organisation: { cvr: identity.cvr, name: identity.organisationName },
  };
}

/** The refusals that say that a right is not, or no longer, there. */
const lacksRight = new Set<LoginRefused['code']>([
  'privilege-missing',
  'privilege-scope-too-narrow',
  'not-a-municipality',
]);

/** A login that lacks the right ends the sessions that an earlier one began with it. */
async function endWithdrawnRights(
  deps: LoginDeps,
  { entrance }: Answer,
  refusal: LoginRefused,
  { actorId }: KnownOfRefused,
): Promise<void> {
  if (actorId === undefined || !lacksRight.has(refusal.code)) return;
  await endSessionsWithOtherRights(deps.db, { actorId, entrance }, undefined);
}

type KnownOfRefused = {
  check?: SamlCheck;
  actorId?: string;
  organisation?: { cvr: string; name: string };
};

async function refuse(
  deps: LoginDeps,
  { entrance, requestId }: Pick<Answer, 'entrance' | 'requestId'>,
  refusal: LoginRefused,
  known: KnownOfRefused,
): Promise<Result<never, LoginRefused>> {
  await deps.recordLogin(deps.db, {
    ...{ action: 'login-refused', at: deps.clock(), requestId, entrance },
    ...{ refusal: refusal.code, ...known },
  });
  return refused(refusal);
}
