import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cookieOf, giveCookie, plainCookiesFit, takeCookieBack } from './cookies.ts';

const none = { sameSite: 'none', maxAge: 60 } as const;
const strict = { sameSite: 'strict' } as const;

let app: FastifyInstance;

/** A system that gives, reads and takes back a cookie. */
async function systemWith(plainCookies: boolean): Promise<void> {
  app = Fastify();
  onTestFinished(() => app.close());
  await app.register(fastifyCookie);
  app.decorate('plainCookies', plainCookies);
  app.get('/give', async (_request, reply) => {
    giveCookie(reply, 'frikort-login', 'a', none);
    giveCookie(reply, 'frikort-citizen', 'b', strict);
    return '';
  });
  app.get('/take-back', async (_request, reply) => {
    takeCookieBack(reply, 'frikort-citizen', strict);
    return '';
  });
  app.get('/read', async (request) => ({ read: cookieOf(request, 'frikort-citizen') ?? null }));
}

async function given(url: string, cookie = ''): Promise<string[]> {
  return [(await app.inject({ url, headers: { cookie } })).headers['set-cookie'] ?? []].flat();
}
const read = async (cookie: string) => (await app.inject({ url: '/read', headers: { cookie } })).json().read;

const secured = [
  '__Host-frikort-login=a; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=None',
  '__Host-frikort-citizen=b; Path=/; HttpOnly; Secure; SameSite=Strict',
];

describe('cookies without Secure', () => {
  it.each([
    [true, 'https://frikort.example', false],
    [true, 'http://localhost:3000', false],
    [false, 'https://localhost:3000', false],
    [false, 'http://localhost:3000', true],
  ])('in production %j at %s: %j', (production, publicOrigin, fit) => {
    expect(plainCookiesFit({ production, publicOrigin })).toBe(fit);
  });
});

describe('in production', () => {
  it('every cookie is Secure and __Host-, and no other is given', async () => {
    await systemWith(false);
    expect(await given('/give')).toEqual(secured);
    expect(await given('/take-back')).toHaveLength(1);
  });

  it('no other is believed', async () => {
    await systemWith(false);
    expect(await read('frikort-citizen=b')).toBeNull();
    expect(await read('frikort-citizen=c; __Host-frikort-citizen=b')).toBe('b');
  });
});

describe('in a local system over http', () => {
  it('a browser that has kept none yet gets each both ways, for it may be WebKit', async () => {
    await systemWith(true);
    const [login, citizen] = secured;
    expect(await given('/give', 'frikort-language=en')).toEqual([
      login,
      'frikort-login=a; Max-Age=60; Path=/; HttpOnly',
      citizen,
      'frikort-citizen=b; Path=/; HttpOnly; SameSite=Strict',
    ]);
  });

  it('one that keeps the secured ones gets no others', async () => {
    await systemWith(true);
    expect(await given('/give', '__Host-frikort-login=a')).toEqual(secured);
  });

  it('either is read, the secured one first, and taken back from whoever has it', async () => {
    await systemWith(true);
    expect(await read('frikort-citizen=b')).toBe('b');
    expect(await read('frikort-citizen=c; __Host-frikort-citizen=b')).toBe('b');
    expect((await given('/take-back', 'frikort-citizen=b')).map((cookie) => cookie.split('=')[0])).toEqual([
      '__Host-frikort-citizen',
      'frikort-citizen',
    ]);
  });
});
