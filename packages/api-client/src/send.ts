/** What a call is made of, as `ApiClient` types it. */
export type Call = {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly parseAs?: 'json' | 'blob';
  readonly signal?: AbortSignal;
};

type Answered = { readonly data?: unknown; readonly error?: unknown; readonly response: Response };

/** `/employments/{id}` with its parameters, and those of the query that have a value. */
function addressOf(template: string, { path = {}, query = {} }: NonNullable<Call['params']>): string {
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return search.length === 0 ? address : `${address}?${search.join('&')}`;
}

function requestOf(method: string, address: string, { params = {}, body, headers, signal }: Call): Request {
  const given = { ...headers, ...params.header };
  const sent = new Headers(body === undefined ? {} : { 'Content-Type': 'application/json' });
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null) sent.set(name, String(value));
  }
  return new Request(address, {
    method,
    credentials: 'same-origin',
    headers: sent,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // biome-ignore lint/plugin: `present` is the domain's, which the client does without
    ...(signal === undefined ? {} : { signal }),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function read(response: Response, parseAs: Call['parseAs']): Promise<Answered> {
  if (!response.ok) return { error: parsed(await response.text()), response };
  if (parseAs === 'blob') return { data: await response.blob(), response };
  const text = await response.text();
  return { data: text === '' ? undefined : JSON.parse(text), response };
}

export type Sending = {
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Puts into a request what is known only when it is sent. */
  readonly identify: (request: Request) => void;
};

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * The calls of `openapi-fetch`, whose types the client has, with what this API needs of them: parameters of path,
 * query and header that are no lists, JSON or a file. Its own script is four times as long, and is in every first load.
 */
export function sendingBy({ baseUrl, fetch, identify }: Sending): unknown {
  const calling =
    (method: string) =>
    async (template: string, call: Call = {}) => {
      const request = requestOf(method, baseUrl + addressOf(template, call.params ?? {}), call);
      identify(request);
      return read(await fetch(request), call.parseAs);
    };
  return Object.fromEntries(methods.map((method) => [method, calling(method)]));
}
