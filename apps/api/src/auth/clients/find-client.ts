import { todayInCopenhagen } from '@frikort/domain/calendar';
import { allowedScopes, judgeClient } from '@frikort/domain/integration';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../../database/database.ts';
import { ProblemError } from '../../http/problem.ts';
import type { FoundCaller } from '../session/find-caller.ts';
import type { AccessTokens } from './access-tokens.ts';
import { callerOfClient, ownerOf } from './client-caller.ts';
import { findPresentedClient } from './client-store.ts';

export type ClientDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly tokens: AccessTokens;
};

/** The header in which a vendor's system names the company that it acts for, by CVR number. */
export const onBehalfOfHeader = 'frikort-on-behalf-of';

/** The bearer token that a request carries; nothing when it carries none, and then a session may count. */
export function bearerTokenOf({ headers }: FastifyRequest): string | undefined {
  const [scheme = '', token] = (headers.authorization ?? '').split(' ', 2);
  return scheme.toLowerCase() === 'bearer' ? (token ?? '') : undefined;
}

/**
 * The outside system that a request comes from, by its token (R32). It is asked anew at each request whether client,
 * credential and approval still count, so that what a person has ended fails at once.
 * @throws ProblemError `token-invalid` for a token that names no client of ours; of one that is known, the refusal is
 *   told, so that the log can name it
 */
export async function findClient(
  { db, clock, tokens }: ClientDeps,
  request: FastifyRequest,
  token: string,
): Promise<FoundCaller> {
  const now = clock();
  const read = await tokens.read(token, now);
  if (!read.ok) throw new ProblemError(read.refusal);
  const { clientId, credentialId, scopes: ofToken } = read.value;
  const onBehalfOf = namedCompany(request);
  const [client] = await findPresentedClient(db, { clientId, credentialId, onBehalfOf });
  if (!client) throw new ProblemError({ code: 'token-invalid', reason: 'not-ours' });
  const { approval, credential } = client;
  const judged = judgeClient({
    kind: client.kind,
    owner: ownerOf(client),
    ended: client.ended,
    credential: credential ?? undefined,
    approval: approval
      ? { ...approval, company: { cvr: approval.cvr, name: approval.organisationName } }
      : undefined,
    onBehalfOf,
    today: todayInCopenhagen(now),
  });
  const { id: requestId } = request;
  if (!judged.ok) {
    const caller = callerOfClient(client, { organisation: ownerOf(client), scopes: [], requestId });
    return { caller, refusal: judged.refusal };
  }
  const scopes = allowedScopes(ofToken, client.scopes, approval?.scopes);
  return { caller: callerOfClient(client, { organisation: judged.value, scopes, requestId }) };
}

function namedCompany({ headers }: FastifyRequest): string | undefined {
  const named = headers[onBehalfOfHeader];
  return typeof named === 'string' ? named : undefined;
}
