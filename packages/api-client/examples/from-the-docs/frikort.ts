import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { components } from '../../src/schema.gen.ts';

/* The API as /api/docs describes it, over plain `fetch`. Only the types come from elsewhere: from the OpenAPI document. */

export type Schemas = components['schemas'];

/** A request that was refused; `facts` are what the answer tells besides. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(status: number, facts: Readonly<Record<string, unknown>>) {
    const code = String(facts.code ?? facts.error ?? 'without a code');
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
    this.facts = facts;
  }
}

type Request = {
  readonly method?: 'GET' | 'POST';
  readonly body?: object;
  /** Of an order that creates: kept by the caller until there is an answer. */
  readonly key?: string;
};

/** Asks the API, for one company. */
export type Frikort = <Answer>(path: string, request?: Request) => Promise<Answer>;

export type Login = { readonly url: string; readonly id: string; readonly secret: string };

/** A new name for an order. */
export const newKey = (): string => randomUUID();

/** So often is a request sent in all, and so many seconds waited for at most. */
const [attempts, longestWait] = [5, 120];

/** Lets a system in. @returns who asks for the company whose system it is, or as a vendor's for the one that is named */
export function connect({ url, id, secret }: Login): (company?: string) => Frikort {
  let token: Promise<string> | undefined;

  /** Sends a request, and again where “Limits, and sending again” says so. */
  async function send(path: string, init: RequestInit, mayBeRepeated: boolean): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(url + path, init).catch((error: Error) => error);
      const isAnswer = answer instanceof Response;
      const wasNotDone = isAnswer && (answer.status === 429 || answer.status === 503);
      const isUnclear = !isAnswer || answer.status >= 500;
      const said = isAnswer ? Number(answer.headers.get('retry-after') ?? 0) : 0;
      const seconds = Math.max(said, 2 ** (attempt - 1)) + Math.random();
      const goesOn =
        (wasNotDone || (isUnclear && mayBeRepeated)) && attempt < attempts && seconds < longestWait;
      if (goesOn) await wait(seconds * 1_000);
      else if (isAnswer) return answer;
      else throw answer;
    }
  }

  async function fetchToken(): Promise<string> {
    const answer = await send(
      '/oauth/token',
      {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      },
      true,
    );
    const { access_token: fetched }: { access_token: string } = await read(answer);
    return fetched;
  }

  return (company) => {
    const ask = async <Answer>(path: string, request: Request = {}, isSecond = false): Promise<Answer> => {
      const { method = 'GET', body, key } = request;
      token ??= fetchToken();
      const current = token;
      const headers = new Headers({ authorization: `Bearer ${await current}` });
      if (company !== undefined) headers.set('frikort-on-behalf-of', company);
      if (key !== undefined) headers.set('idempotency-key', key);
      if (body !== undefined) headers.set('content-type', 'application/json');
      const content = body === undefined ? null : JSON.stringify(body);
      const init = { method, headers, body: content };
      try {
        return await read(await send(`/api/v1${path}`, init, method === 'GET' || key !== undefined));
      } catch (error) {
        const isExpired = error instanceof Refused && error.facts.reason === 'expired';
        if (!isExpired || isSecond) throw error;
        if (token === current) token = undefined;
        return await ask(path, request, true);
      }
    };
    return (path, request) => ask(path, request);
  };
}

/** What was answered, as the document says it is. @throws Refused */
async function read<Answer>(answer: Response): Promise<Answer> {
  const text = await answer.text();
  if (!answer.ok) throw new Refused(answer.status, factsOf(text));
  const body: Answer = JSON.parse(text);
  return body;
}

/** What a refusal tells; nothing where something else than the API has answered. */
function factsOf(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
