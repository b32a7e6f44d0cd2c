import type { ApiClient } from './client.ts';
import { type Retrying, retrying } from './retry.ts';
import { sendingBy } from './send.ts';
import { createTokens, type SystemLogin, type Tokens } from './tokens.ts';

export type SystemOptions = SystemLogin & {
  /** Where the API is, without `/api/v1`: `https://socialtfrikort.example`. */
  readonly baseUrl: string;
  /** How requests are sent again that were not answered, or refused for now. */
  readonly retry?: Retrying;
  /** For tests and for runtimes with a fetch of their own. */
  readonly fetch?: (request: Request) => Promise<Response>;
};

/** An outside system that is let in by itself, by OAuth client credentials. */
export type System = {
  /** Acts for the organisation whose system it is. */
  readonly api: ApiClient;
  /** Acts for a company, by its CVR number, that has approved this vendor's system. */
  readonly actingFor: (cvr: string) => ApiClient;
};

/**
 * The client of a system without a person: it fetches its tokens, renews them before they end, and sends again what was
 * not answered or refused for now. Its calls are those of `createClient`.
 */
export function createSystem({ baseUrl, retry, fetch: ownFetch, ...login }: SystemOptions): System {
  const send = retrying(ownFetch ?? ((request) => fetch(request)), retry);
  const tokens = createTokens({ baseUrl, login }, send);
  const client = (cvr?: string) =>
    sendingBy({
      baseUrl,
      fetch: (request) => sendWithToken(request, tokens, send),
      identify: ({ headers }) => {
        if (cvr !== undefined) headers.set('Frikort-On-Behalf-Of', cvr);
      },
    }) as ApiClient;
  return { api: client(), actingFor: client };
}

/** A token that has ended meanwhile is replaced once: the request was refused, so nothing was done. */
async function sendWithToken(
  request: Request,
  tokens: Tokens,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const attempt = async () => {
    const token = await tokens.current();
    const fresh = request.clone();
    fresh.headers.set('Authorization', `Bearer ${token}`);
    return { token, response: await send(fresh) };
  };
  const { token, response } = await attempt();
  if (!(await isExpired(response))) return response;
  tokens.forget(token);
  return (await attempt()).response;
}

async function isExpired(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return typeof problem === 'object' && problem !== null && Reflect.get(problem, 'reason') === 'expired';
}
