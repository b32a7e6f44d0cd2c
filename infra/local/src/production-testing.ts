import { once } from 'node:events';
import { request as requestPlain } from 'node:http';
import { createServer, request as requestTls, type Server } from 'node:https';

/** A key and a certificate, PEM. */
type Pair = { readonly key: string; readonly cert: string };

/** A proxy that ends TLS as infra/PRODUCTION.md asks, in front of a port of this machine. */
export type TlsProxy = {
  /** `https://localhost:PORT` */
  readonly origin: string;
  /** Where it passes requests on to, once that is known. */
  leadTo(port: number): void;
  close(): Promise<void>;
};

export async function startTlsProxy(identity: Pair): Promise<TlsProxy> {
  let target = 0;
  const server = createServer({ ...identity, minVersion: 'TLSv1.2' }, (incoming, answer) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const passedOn = {
      ...headers,
      'x-forwarded-for': incoming.socket.remoteAddress ?? '',
      'x-forwarded-proto': 'https',
    };
    const options = { host: '127.0.0.1', port: target, method, path: url, headers: passedOn };
    const outgoing = requestPlain(options, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    outgoing.on('error', () => answer.writeHead(502).end());
    incoming.pipe(outgoing);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `https://localhost:${portOf(server)}`,
    leadTo: (port) => {
      target = port;
    },
    close: () => closed(server),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A server without a port.');
  return address.port;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

/** What a site answered. */
export type Answer = {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
};

type Sent = {
  readonly method?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A browser, as far as logging in and calling the API goes: keeps each site's cookies, believes one authority. */
export class TlsBrowser {
  readonly #authority: string;
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(authority: string) {
    this.#authority = authority;
  }

  async visit(address: string, { form, json, headers, method }: Sent = {}): Promise<Answer> {
    const { origin } = new URL(address);
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    const body = form ? new URLSearchParams(form).toString() : json && JSON.stringify(json);
    const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
    const request = requestTls(address, {
      ca: this.#authority,
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }),
        ...headers,
      },
    });
    request.end(body);
    const [response] = await once(request, 'response');
    for (const cookie of response.headers['set-cookie'] ?? []) keep(jar, String(cookie));
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(Buffer.from(part));
    const { location } = response.headers;
    return { status: response.statusCode, location, body: Buffer.concat(parts).toString() };
  }

  /** Calls the API as an app does: by which entrance, for which session, from the app's own origin. */
  async call(origin: string, entrance: string, path: string, sent: Sent = {}): Promise<Answer> {
    const named = { 'frikort-entrance': entrance, origin };
    const session = await this.visit(`${origin}/api/v1/session`, { headers: named });
    const fingerprint: Record<string, string> =
      session.status === 200 ? { 'frikort-session': JSON.parse(session.body).fingerprint } : {};
    const headers = { ...named, ...fingerprint, 'idempotency-key': crypto.randomUUID(), ...sent.headers };
    return this.visit(`${origin}${path}`, { ...sent, headers });
  }
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  if (value === '') jar.delete(name);
  else jar.set(name, value);
}
