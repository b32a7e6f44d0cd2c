import {
  type Entrance,
  type InRole,
  judgeCitizenLogin,
  judgeLogin,
  type LoginConfiguration,
  type LoginRole,
  type Organisation,
} from '@frikort/domain/access';
import { isCvr } from '@frikort/domain/cvr';
import { present } from '@frikort/domain/present';
import type { LoginRefused } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Executor } from '../../database/database.ts';
import {
  type ActorFacts,
  endColleague,
  endEffortRights,
  storeActor,
  storeUnknownActor,
} from '../actor-store.ts';
import type { Exchange, LoginMessage } from '../messages/login-message.ts';
import type { KeepMessage } from '../messages/message-store.ts';
import { queryOf } from '../messages/message-text.ts';
import type { IdentityProviders, OfferedProvider } from '../providers/identity-providers.ts';
import { demandMaySpeakFor } from '../providers/provider-terms.ts';
import type { Assertion } from '../saml/assertion-checks.ts';
import { createAuthnRequest, type OutgoingRequest } from '../saml/authn-request.ts';
import { type AssertedIdentity, readIdentity } from '../saml/identity.ts';
import { type SamlCheck, SamlRejected } from '../saml/rejected.ts';
import { readResponse } from '../saml/response.ts';
import type { ServiceProvider } from '../saml/service-provider.ts';
import { endSessionsWithOtherRights } from '../session/end-sessions.ts';
import { removeExpiredSessions, storeSession } from '../session/session-store.ts';
import {
  callerOfSession,
  endOfSession,
  expiryAfterUse,
  hashOfToken,
  newToken,
  type Session,
} from '../session/sessions.ts';
import type { RecordLogin } from './login-record.ts';
import type { ReadInTurn } from './read-in-turn.ts';
import { rememberRequest, type TakenRequest, takeRequest, useAssertion } from './saml-store.ts';

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
  readonly keepMessage: KeepMessage;
  readonly readInTurn: ReadInTurn;
};

/** The browser's answer to a question of ours. */
export type Answer = {
  readonly samlResponse: string;
  /** The question, from the login cookie. */
  readonly samlRequestId: string;
  readonly entrance: Entrance;
  /** The id of the identity provider that was asked, from the login cookie. */
  readonly provider: string;
  /** The browser that the question was asked in, from the login cookie. */
  readonly browser: string | undefined;
  /** The HTTP request that it came with, for the log. */
  readonly exchange: Exchange;
};

/** An answer whose question was ours, outstanding, and of this browser. */
type MatchedAnswer = Omit<Answer, 'provider'> & {
  readonly provider: OfferedProvider;
  readonly question: TakenRequest;
};

/** What somebody who begins a login asks for. */
export type Question = {
  readonly entrance: Entrance;
  readonly provider: OfferedProvider;
  /** Whether the provider must have them log in anew, even if somebody is logged in there (ForceAuthn). */
  readonly fresh: boolean;
};

/** Begins a login: a signed question to an identity provider, remembered until its answer comes, and kept. */
export async function beginLogin(
  deps: LoginDeps,
  question: Question,
  exchange: Exchange,
): Promise<OutgoingRequest> {
  const { entrance, provider, fresh } = question;
  const request = await createAuthnRequest(deps.us, provider, { entrance, fresh });
  const at = deps.clock();
  const content = { binding: 'redirect', text: queryOf(request.location) } as const;
  await deps.db.transaction(async (transaction) => {
    await rememberRequest(transaction, { id: request.id, provider: provider.id, entrance, fresh }, at);
    await deps.keepMessage(transaction, {
      kind: 'authn-request',
      outcome: 'sent',
      at,
      exchange,
      provider,
      entrance,
      content,
    });
  });
  return request;
}

/**
 * Completes a login (R22, R23, R28): checks the message, judges the identity, begins the session. Every outcome
 * is logged. An answer uses its question up, whatever comes of it: so nobody can send us more answers to keep than we
 * asked questions.
 * @returns the token for the session cookie
 */
export async function completeLogin(
  deps: LoginDeps,
  answer: Answer,
): Promise<Result<{ token: string }, LoginRefused>> {
  const { samlRequestId: id, entrance } = answer;
  const provider = deps.providers.withId(answer.provider);
  if (!provider) return refuse(deps, answer, { code: 'provider-unavailable' }, { check: 'provider-unknown' });
  const question = await takeRequest(deps.db, { id, provider: provider.id, entrance }, deps.clock());
  if (!question) return refuse(deps, answer, { code: 'login-expired' }, { check: 'request-unknown' });
  const matched = { ...answer, provider, question };
  try {
    const assertion = await believe(deps, matched);
    const asserted = readIdentity(assertion);
    demandMaySpeakFor(provider, entrance, asserted.identity);
    return await enter(deps, matched, assertion, asserted);
  } catch (error) {
    if (!(error instanceof SamlRejected)) throw error;
    const message = responseOf(deps, matched, { outcome: 'refused', code: error.check });
    return refuse(deps, answer, { code: error.refusal }, { check: error.check }, message);
  }
}

/** The assertion of an answer that passes every check and comes for the first time. */
async function believe(deps: LoginDeps, answer: MatchedAnswer): Promise<Assertion> {
  const now = deps.clock();
  const { provider, question, samlRequestId: requestId, samlResponse, exchange } = answer;
  const authenticatedSince = question.fresh ? question.askedAt : undefined;
  const expected = { us: deps.us, provider, requestId, authenticatedSince, now };
  const read = () => readResponse(samlResponse, expected);
  const assertion = await deps.readInTurn(exchange.clientAddress, read);
  const used = { ...assertion, provider: provider.id };
  if (!(await useAssertion(deps.db, used, now))) throw new SamlRejected('replay');
  return assertion;
}

type Verdict =
  | { readonly outcome: 'refused'; readonly code: SamlCheck }
  | { readonly outcome: 'believed'; readonly code?: LoginRefused['code']; readonly sessionIds?: string[] };

/** The response as it is kept. */
function responseOf(deps: LoginDeps, answer: MatchedAnswer, verdict: Verdict): LoginMessage {
  const { exchange, provider, entrance, samlResponse } = answer;
  const content = { binding: 'post', text: samlResponse } as const;
  return { ...verdict, kind: 'response', at: deps.clock(), exchange, provider, entrance, content };
}

async function enter(
  deps: LoginDeps,
  answer: MatchedAnswer,
  assertion: Assertion,
  asserted: AssertedIdentity,
): Promise<Result<{ token: string }, LoginRefused>> {
  const judged = judgeLogin(answer.entrance, asserted.identity, deps.loginConfiguration);
  if (!judged.ok) {
    const known = await knownOfRefused(deps, answer, asserted);
    await endWithdrawnRights(deps, answer, judged.refusal, known);
    return refuseBelieved(deps, answer, judged.refusal, known);
  }
  const role = await letIn(deps, judged.value);
  if (!role.ok) return refuseBelieved(deps, answer, role.refusal, {});

  const now = deps.clock();
  const token = newToken();
  await deps.db.transaction(async (transaction) => {
    const organisation = role.value.role === 'citizen' ? undefined : role.value.organisation;
    const facts = { ...actorFacts(answer, asserted, organisation), ...workFacts(role.value) };
    const actorId = await storeActor(transaction, facts, now);
    if (answer.entrance === 'caseworker') await endOtherWork(transaction, actorId, facts);
    const endsAt = endOfSession(now, assertion.sessionEndsAt);
    const session: Session = {
      ...role.value,

      sessionId: uuidv7(),
      entrance: answer.entrance,
      actorId,
      name: asserted.name,

      provider: answer.provider.id,
      nameId: assertion.nameId,
      sessionIndex: assertion.sessionIndex,

      provenAt: answer.question.fresh ? now : undefined,
      endsAt,
      expiresAt: expiryAfterUse(now, endsAt),
    };
    const { requestId } = answer.exchange;
    await endSessionsWithOtherRights(transaction, { ...session, rights: role.value }, { at: now, requestId });
    const begin = { tokenHash: hashOfToken(token), browser: answer.browser, at: now };
    await storeSession(transaction, session, { ...begin, assertedAt: assertion.issuedAt });
    const caller = callerOfSession(session, requestId);
    const trace = { sessionId: session.sessionId, clientAddress: answer.exchange.clientAddress };
    await deps.recordLogin(transaction, { action: 'login-succeeded', at: now, caller, trace });
    const verdict: Verdict = { outcome: 'believed', sessionIds: [session.sessionId] };
    await deps.keepMessage(transaction, responseOf(deps, answer, verdict));
  });
  await removeExpiredSessions(deps.db, now);
  return accepted({ token });
}

/** Somebody in the role that their session gets; a citizen needs their enrolment (R23). */
async function letIn(deps: LoginDeps, judged: LoginRole): Promise<Result<InRole, LoginRefused>> {
  if (judged.role !== 'citizen') return accepted(judged);
  const citizen = await deps.findEnrolledCitizen(judged.cpr);
  const enrolled = judgeCitizenLogin(citizen !== undefined);
  if (!enrolled.ok || !citizen) return refused({ code: 'no-enrolment' });
  return accepted({ role: 'citizen', citizenId: citizen.citizenId });
}

/** What somebody of a municipality works with: its citizens (R17), its efforts (R39), or both. */
function workFacts(role: InRole): Pick<ActorFacts, 'caseworkerOf' | 'efforts'> {
  if (!('authority' in role)) return {};
  const { effortRights: rights, authority } = role;
  return present({
    caseworkerOf: role.role === 'effort-worker' ? undefined : authority.code,
    efforts: rights && { rights, authority: authority.code },
  });
}

/** What a login does not say any more has ended. */
async function endOtherWork(
  transaction: Executor,
  actorId: string,
  { caseworkerOf, efforts }: Pick<ActorFacts, 'caseworkerOf' | 'efforts'>,
): Promise<void> {
  if (caseworkerOf === undefined) await endColleague(transaction, actorId);
  if (efforts === undefined) await endEffortRights(transaction, actorId);
}

function actorFacts(
  { provider }: MatchedAnswer,
  { subject: nameId, name }: AssertedIdentity,
  organisation: Organisation | undefined,
) {
  return { provider: provider.id, nameId, name, organisation };
}

/** A refused professional is named by the log; a refused citizen is not, and not stored. */
async function knownOfRefused(
  deps: LoginDeps,
  answer: MatchedAnswer,
  asserted: AssertedIdentity,
): Promise<KnownOfRefused> {
  const { identity } = asserted;
  if (identity.kind === 'person' || identity.cvr === undefined || !isCvr(identity.cvr)) return {};
  const organisation = { cvr: identity.cvr, name: identity.organisationName };
  const facts = actorFacts(answer, asserted, organisation);
  return { actorId: await storeUnknownActor(deps.db, facts, deps.clock()), organisation };
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
  { entrance, exchange: { requestId } }: MatchedAnswer,
  refusal: LoginRefused,
  { actorId }: KnownOfRefused,
): Promise<void> {
  if (actorId === undefined || !lacksRight.has(refusal.code)) return;
  const login = { actorId, entrance, rights: undefined };
  await deps.db.transaction(async (transaction) => {
    await endSessionsWithOtherRights(transaction, login, { at: deps.clock(), requestId });
    if (entrance === 'caseworker') await endOtherWork(transaction, actorId, {});
  });
}

type KnownOfRefused = {
  check?: SamlCheck;
  actorId?: string;
  organisation?: Organisation;
};

/** Refuses somebody whose identity is proven. */
async function refuseBelieved(
  deps: LoginDeps,
  answer: MatchedAnswer,
  refusal: LoginRefused,
  known: KnownOfRefused,
): Promise<Result<never, LoginRefused>> {
  const message = responseOf(deps, answer, { outcome: 'believed', code: refusal.code });
  return refuse(deps, answer, refusal, known, message);
}

/** Refuses, and keeps the response if its question was ours; what answers nothing is not kept. */
async function refuse(
  deps: LoginDeps,
  { entrance, exchange }: Pick<Answer, 'entrance' | 'exchange'>,
  refusal: LoginRefused,
  known: KnownOfRefused,
  message?: LoginMessage,
): Promise<Result<never, LoginRefused>> {
  await deps.db.transaction(async (transaction) => {
    await deps.recordLogin(transaction, {
      action: 'login-refused',
      at: deps.clock(),
      exchange,
      entrance,

      refusal: refusal.code,
      ...known,
    });
    if (message) await deps.keepMessage(transaction, message);
  });
  return refused(refusal);
}
