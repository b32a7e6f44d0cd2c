/** What a system proves itself with, as it was told when it was made. */
export type SystemLogin = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** For less than everything the system may do. */
  readonly scopes?: readonly string[];
};

/** A request for a token that was refused: `error` is a word of RFC 6749, such as `invalid_client`. */
export class TokenError extends Error {
  readonly status: number;
  readonly error: string;

  constructor(status: number, error: string, description: string) {
    super(`${status} ${error}: ${description}`);
    this.name = 'TokenError';
    this.status = status;
    this.error = error;
  }
}

export type Tokens = {
  /** A token that lasts a while yet; many who ask at once share one request. */
  readonly current: () => Promise<string>;
  /** The token is no good any more, whatever its time was. */
  readonly forget: (token: string) => void;
};

type Kept = { readonly token: string; readonly renewAt: number };

/** A token is renewed so many milliseconds before it ends. */
const before = 60_000;

/**
 * Fetches tokens by OAuth 2.0 client credentials, and the next one shortly before one ends.
 * @param send sends a request, again where that does no harm
 * @throws TokenError when it is refused; what `send` throws when there is no answer
 */
export function createTokens(
  { baseUrl, login }: { readonly baseUrl: string; readonly login: SystemLogin },
  send: (request: Request) => Promise<Response>,
  now: () => number = Date.now,
): Tokens {
  let kept: Kept | undefined;
  let asking: Promise<Kept> | undefined;
  const ask = async () => {
    const response = await send(tokenRequest(baseUrl, login));
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      throw new TokenError(response.status, textOf(body, 'error'), textOf(body, 'error_description'));
    }
    const seconds = Number(textOf(body, 'expires_in'));
    return { token: textOf(body, 'access_token'), renewAt: now() + seconds * 1_000 - before };
  };
  return {
    async current() {
      if (kept !== undefined && now() < kept.renewAt) return kept.token;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      kept = await asking;
      return kept.token;
    },
    forget(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
}

function tokenRequest(baseUrl: string, { clientId, clientSecret, scopes }: SystemLogin): Request {
  const proof = btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  const scope = scopes === undefined ? '' : `&scope=${encodeURIComponent(scopes.join(' '))}`;
  return new Request(`${baseUrl}/oauth/token`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${proof}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: `grant_type=client_credentials${scope}`,
  });
}

function textOf(body: unknown, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
