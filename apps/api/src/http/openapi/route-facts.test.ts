import Fastify, { type FastifyContextConfig, type FastifySchema } from 'fastify';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problems } from '../problem.ts';
import { refusalsOf } from './general-refusals.ts';
import { answerHeadersOf, headerParametersOf } from './headers.ts';
import { catalogueRoutes, type RouteFacts } from './route-facts.ts';
import { securityOf } from './security-schemes.ts';

const named = { operationId: 'registerEmployment', tags: ['employments'], summary: 'Register' };

type Route = { schema?: FastifySchema; config?: FastifyContextConfig; method?: string; url?: string };

/** Starts an API of these routes alone. @returns what it learned of each */
async function learn(...routes: Route[]) {
  const app = Fastify();
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => () => '');
  const catalogue = catalogueRoutes(app);
  for (const { method = 'POST', url = '/api/v1/employments', config = {}, schema = named } of routes) {
    app.route({ method, url, config, schema, handler: () => '' });
  }
  await app.ready();
  return catalogue;
}

async function factsOfOne(route: Route): Promise<RouteFacts> {
  const [facts] = [...(await learn(route)).values()];
  if (!facts) throw new Error('nothing was learned');
  return facts;
}

describe('a route of the API', () => {
  it.each([
    ['an operationId', { ...named, operationId: '' }],
    ['an operationId that a method could have', { ...named, operationId: 'register-employment' }],
    ['a summary', { ...named, summary: '' }],
    ['a tag', { ...named, tags: [] }],
    ['a tag that is described', { ...named, tags: ['other'] }],
    ['an example of its body', { ...named, body: z.strictObject({}) }],
    ['anything', {}],
  ])('does not start without %s', async (_what, schema) => {
    await expect(learn({ schema })).rejects.toThrow(/^POST \/api\/v1\/employments has no/);
  });

  it('does not start with the operationId of another', async () => {
    const other = { method: 'GET', url: '/api/v1/company' };
    await expect(learn({}, other)).rejects.toThrow('which another one has');
  });

  it('does not start without an entry in the access policy', async () => {
    await expect(learn({ url: '/api/v1/unheard-of' })).rejects.toThrow('no entry');
  });
});

describe('what follows from the kind of a route', () => {
  it('for everyone: no login, and no more than what can befall any request', async () => {
    const route = await factsOfOne({ method: 'GET', url: '/api/v1/programme-years' });
    expect(securityOf(route)).toEqual([]);
    expect(refusalsOf(route)).toEqual([
      'validation-failed',
      'too-many-requests',
      'internal-error',
      'unavailable',
    ]);
    expect(headerParametersOf(route)).toEqual([]);
    expect(Object.keys(answerHeadersOf(route, '200'))).toEqual([
      'X-Request-Id',
      'RateLimit-Policy',
      'RateLimit',
    ]);
  });

  it('creates: a key, where it is, and the refusals of a change of somebody logged in', async () => {
    const route = await factsOfOne({ config: { idempotencyKey: true, version: 'answered' } });
    expect(securityOf(route)).toEqual([
      { companySession: [], entrance: [] },
      { token: ['employments:write'] },
    ]);
    expect(refusalsOf(route)).toEqual(
      expect.arrayContaining([
        ...['token-invalid', 'scope-missing', 'not-delegated'],
        ...['not-authenticated', 'not-permitted', 'origin-refused', 'payload-too-large'],
        ...['unsupported-media-type', 'idempotency-key-missing', 'idempotency-key-reused'],
      ]),
    );
    expect(JSON.stringify(headerParametersOf(route))).toContain('#/components/parameters/IdempotencyKey');
    expect(Object.keys(answerHeadersOf(route, '201'))).toEqual(expect.arrayContaining(['ETag', 'Location']));
  });

  it('changes a version: the one that was read, or it is outdated', async () => {
    const route = await factsOfOne({
      method: 'PUT',
      url: '/api/v1/company',
      config: { version: 'expected' },
    });
    expect(refusalsOf(route)).toEqual(expect.arrayContaining(['precondition-required', 'version-outdated']));
    expect(JSON.stringify(headerParametersOf(route))).toContain('#/components/parameters/IfMatch');
  });

  it('is for several roles: each entrance is a way in', async () => {
    const route = await factsOfOne({ method: 'GET', url: '/api/v1/employments/:id' });
    expect(securityOf(route)).toEqual([
      { caseworkerSession: [], entrance: [] },
      { companySession: [], entrance: [] },
      { citizenSession: [], entrance: [] },
      { token: ['employments:read'] },
      { token: ['citizens:read'] },
    ]);
    expect(refusalsOf(route)).toContain('not-found');
  });

  it('gives a file that a link leads to: the address may name the entrance', async () => {
    const content = { 'application/pdf': { schema: z.string() } };
    const route = await factsOfOne({
      method: 'GET',
      url: '/api/v1/me/card.pdf',
      config: { sessionInQuery: true },
      schema: { ...named, response: { 200: { description: 'The card', content } } },
    });
    expect(securityOf(route)).toEqual([{ citizenSession: [], entrance: [] }, { citizenSession: [] }]);
    expect(Object.keys(answerHeadersOf(route, '200'))).toContain('Content-Disposition');
  });

  it('has refusals of its own besides, in the order of the closed list', async () => {
    const response = problems('reference-already-used', 'card-number-unknown');
    const { ownRefusals, ...route } = await factsOfOne({ schema: { ...named, response } });
    expect(ownRefusals).toEqual(['card-number-unknown', 'reference-already-used']);
    const codes = refusalsOf({ ...route, ownRefusals });
    expect(codes.indexOf('card-number-unknown')).toBeLessThan(codes.indexOf('validation-failed'));
  });
});
