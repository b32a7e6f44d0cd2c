import type { Entrance } from '@frikort/domain/access';
import { present } from '@frikort/domain/present';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** The origins of a test's two sites. */
export const appOrigin = 'http://localhost:3000';
export const providerOrigin = 'http://127.0.0.1:3001';

/** What the provider's page posts to the service provider. */
export type PostedForm = { readonly action: string; readonly fields: Readonly<Record<string, string>> };

/** What a person does at the provider, which one they asked for, and where they wanted to go. */
type Choice = {
  readonly identity?: string;
  readonly outcome?: 'cancel' | 'refuse';
  readonly provider?: string;
  readonly returnTo?: string;
  /** Whether they prove anew who they are, although they may have done so elsewhere. */
  readonly fresh?: true;
};

/**
 * A browser between the API and the test NemLog-in, both in this process: keeps each site's cookies and follows
 * what a person would do. Cookies are kept by name only; what browsers make of SameSite is tested in a real one.
 */
export class TestBrowser {
  readonly #sites: Readonly<Record<string, FastifyInstance>>;
  readonly #cookies = new Map<string, Map<string, string>>();

  /** @param further other identity providers, by their origin */
  constructor(
    app: FastifyInstance,
    provider: FastifyInstance,
    further: Readonly<Record<string, FastifyInstance>> = {},
  ) {
    this.#sites = { [appOrigin]: app, [providerOrigin]: provider, ...further };
  }

  /** GET or POST an address of either site. */
  async visit(
    address: string,
    options: {
      method?: 'GET' | 'POST';
      form?: Readonly<Record<string, string>>;
      headers?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<LightMyRequestResponse> {
    const url = new URL(address, appOrigin);
    const site = this.#sites[url.origin];
    if (!site) throw new Error(`The browser was sent to ${url.origin}`);
    const jar = this.#cookies.get(url.origin) ?? new Map<string, string>();
    this.#cookies.set(url.origin, jar);
    const response = await site.inject({
      method: options.method ?? (options.form ? 'POST' : 'GET'),
      url: `${url.pathname}${url.search}`,
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...present({ 'content-type': options.form && 'application/x-www-form-urlencoded' }),
        ...options.headers,
      },
      ...present({ payload: options.form && new URLSearchParams(options.form).toString() }),
    });
    for (const { name, value } of response.cookies) value === '' ? jar.delete(name) : jar.set(name, value);
    return response;
  }

  /** From the entrance to the provider and to the form that it sends back, not yet posted. */
  async askProvider(entrance: Entrance, choice: Choice): Promise<PostedForm> {
    const query = new URLSearchParams({
      entrance,
      ...(choice.provider ? { provider: choice.provider } : {}),
      ...(choice.returnTo ? { returnTo: choice.returnTo } : {}),
      ...(choice.fresh ? { fresh: 'true' } : {}),
    });
    const asked = await this.visit(`/auth/login?${query}`);
    const address = locationOf(asked);
    const page = choice.outcome
      ? await this.visit(address, { form: { outcome: choice.outcome } })
      : await this.visit(`${address}&identity=${choice.identity}`);
    return formOf(page);
  }

  /** A whole login. @returns the API's answer to the posted response: a redirect, wherever to */
  async logIn(entrance: Entrance, choice: Choice): Promise<LightMyRequestResponse> {
    const { action, fields } = await this.askProvider(entrance, choice);
    return this.visit(action, { form: fields });
  }

  /** Calls the API as an app does that has just learned who is logged in. */
  async call(entrance: Entrance, method: 'GET' | 'POST', path: string): Promise<LightMyRequestResponse> {
    return this.visit(path, { method, headers: await this.headers(entrance) });
  }

  /** What an app sends with each request: by which entrance, for which session, from which origin. */
  async headers(entrance: Entrance): Promise<Record<string, string>> {
    const headers = { 'frikort-entrance': entrance, origin: appOrigin };
    const asked = await this.visit('/api/v1/session', { headers });
    return asked.statusCode === 200 ? { ...headers, 'frikort-session': asked.json().fingerprint } : headers;
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(appOrigin)?.get(name);
  }
}

export function locationOf(response: LightMyRequestResponse): string {
  const { location } = response.headers;
  if (typeof location !== 'string')
    throw new Error(`No redirect but ${response.statusCode}: ${response.body}`);
  return location;
}

/** The form on a page of the provider, which a script there posts at once. */
export function formOf(page: Pick<LightMyRequestResponse, 'statusCode' | 'body'>): PostedForm {
  const action = /<form method="post" action="([^"]*)"/.exec(page.body)?.[1];
  if (!action || page.statusCode !== 200) throw new Error(`No form but ${page.statusCode}: ${page.body}`);
  const fields = [...page.body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
    ([, name, value]) => [name, value] as const,
  );
  return { action, fields: Object.fromEntries(fields) };
}
