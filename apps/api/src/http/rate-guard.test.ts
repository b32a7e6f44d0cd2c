import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { registerErrorHandling } from './errors.ts';
import { createRateGuard } from './security.ts';
import { registerStaticApps } from './static-apps.ts';

const atMost = 3;
let app: FastifyInstance;
afterEach(() => app.close());

/** A system that lets an address ask three times a minute. */
async function start(): Promise<void> {
  app = Fastify();
  registerErrorHandling(app);
  const guard = await createRateGuard(app, {
    publicOrigin: 'https://frikort.example',
    trustProxy: false,

    requestsPerMinute: atMost,
    loginsPerMinute: atMost,
  });
  app.decorateRequest('caller', undefined);
  app.addHook('onRequest', guard);
  for (const url of ['/api/v1/service-status', '/auth/login']) app.get(url, async () => 'here');
  await registerStaticApps(app, { citizen: import.meta.dirname, caseworker: import.meta.dirname });
}

async function statusesOf(url: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let asked = 0; asked < times; asked++) statuses.push((await app.inject({ url })).statusCode);
  return statuses;
}

it.each(['/api/v1/service-status', '/auth/login'])(
  'refuses who asks for %s too often, and says when to come back',
  async (url) => {
    await start();
    expect(await statusesOf(url, atMost + 1)).toEqual([200, 200, 200, 429]);
    const refused = await app.inject({ url });
    expect(refused.json()).toMatchObject({ code: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  },
);

it('counts logins apart from the rest', async () => {
  await start();
  await statusesOf('/api/v1/service-status', atMost + 1);
  expect(await statusesOf('/auth/login', 1)).toEqual([200]);
});

it('does not count the pages and files of the apps: a whole town hall may share one address', async () => {
  await start();
  const addresses = ['/sagsbehandler/assets/base-a1.js', '/assets/base-a1.js', '/borger', '/sagsbehandler/'];
  for (const address of addresses) expect(await statusesOf(address, 20)).not.toContain(429);
  expect(await statusesOf('/api/v1/service-status', atMost)).toEqual([200, 200, 200]);
});

it('takes the addresses of one line for one, of which IPv6 gives everybody more than can be counted', async () => {
  await start();
  const statusOf = async (remoteAddress: string) =>
    (await app.inject({ url: '/auth/login', remoteAddress })).statusCode;
  for (const last of [1, 2, 3]) expect(await statusOf(`2001:db8:1:2::${last}`)).toBe(200);
  expect(await statusOf('2001:db8:1:3::4')).toBe(429);
  expect(await statusOf('2001:db8:2::1')).toBe(200);
  for (const last of [1, 2, 3, 4]) expect(await statusOf(`192.0.2.${last}`)).toBe(200);
});
