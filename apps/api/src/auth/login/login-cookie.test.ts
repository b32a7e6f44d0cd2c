import fastifyCookie from '@fastify/cookie';
import fastifyJwt from '@fastify/jwt';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pendingLoginOf, setLoginCookie } from './login-cookie.ts';

const pending = {
  requestId: '_request',
  entrance: 'company',
  provider: 'nemlogin',
  returnTo: '/virksomhed/',
  browser: '0f8fad5b-d9cb-469f-a165-70867728950e',
} as const;
const key = Buffer.alloc(32, 'a key of this test alone');

let app: FastifyInstance;
beforeAll(async () => {
  app = Fastify();
  await app.register(fastifyCookie);
  await app.register(fastifyJwt, { namespace: 'login', secret: key, verify: { algorithms: ['HS256'] } });
  app.get('/set', async (_request, reply) => {
    setLoginCookie(app, reply, pending);
    return 'set';
  });
  app.get('/read', async (request) => ({ pending: pendingLoginOf(app, request) }));
});
afterAll(() => app.close());

async function issued(): Promise<string> {
  return (await app.inject('/set')).cookies[0]?.value ?? '';
}
async function read(token: string): Promise<unknown> {
  const cookie = `__Host-frikort-login=${token}`;
  return (await app.inject({ url: '/read', headers: { cookie } })).json().pending;
}
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the login cookie', () => {
  it('says which question the browser was sent away with', async () => {
    expect(await read(await issued())).toEqual(pending);
  });

  it('is believed for ten minutes, and kept for an hour, to tell what is late from what is lost', async () => {
    const token = await issued();
    expect((await app.inject('/set')).cookies[0]?.maxAge).toBe(60 * 60);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 9 * 60_000 });
    expect(await read(token)).toEqual(pending);
    vi.setSystemTime(Date.now() + 2 * 60_000);
    expect(await read(token)).toBe('login-expired');
    vi.useRealTimers();
  });

  it.each<[string, (token: string) => string]>([
    ['changed', (token) => token.replace(/\.[^.]*\./, `.${part({ ...pending, returnTo: '/x' })}.`)],
    ['unsigned', (token) => `${part({ alg: 'none', typ: 'JWT' })}.${token.split('.')[1]}.`],
    ['of another shape', () => app.jwt.login.sign({ requestId: '_request' })],
    ['for an unknown entrance', () => app.jwt.login.sign({ ...pending, entrance: 'operator' })],
  ])('is not believed when it is %s', async (_name, change) => {
    expect(await read(change(await issued()))).toBe('login-expired');
  });

  it('that the browser did not keep is told from one that is late', async () => {
    expect((await app.inject('/read')).json().pending).toBe('login-cookie-missing');
    expect(await read('')).toBe('login-cookie-missing');
  });
});
