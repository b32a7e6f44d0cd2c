import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { type Scope, scopes } from '@frikort/domain/scopes';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, testOrigin, testTokens } from '../../../test/support/app.ts';
import {
  askForToken,
  freshHeaders,
  makeClient,
  nextMonth,
  type TestClient,
  tokenHeaders,
} from '../../../test/support/clients.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createEmployee } from '../../../test/support/fixtures.ts';
import { createAccessTokens, tokenSeconds } from './access-tokens.ts';
import { newSecret } from './client-secret.ts';

/* R32: how an outside system is let in, and everything that is not let in. */

let database: TestDatabase;
let app: FastifyInstance;
let now = new Date();
let owner: Record<string, string>;
let client: TestClient;

const companyScopes = ['employments:read', 'employments:write', 'card-lookups', 'events:read'] as const;

beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db, { clock: () => now });
  owner = await freshHeaders(database.db, await createEmployee(database.db));
  client = await makeClient(app, owner, { scopes: companyScopes });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const list = (headers: Record<string, string>) => app.inject({ url: '/api/v1/employments', headers });

const codeWith = async (token: string) => {
  const answer = await list({ authorization: `Bearer ${token}` });
  const { code, reason } = answer.json();
  return { status: answer.statusCode, code, reason, challenge: answer.headers['www-authenticate'] };
};

/** What the log has of the request that was answered so. */
async function loggedOf({ headers }: { headers: Record<string, unknown> }) {
  const { rows } = await database.admin.execute(sql`
    select log.action, log.outcome, log.code, actor.name from audit_log log
    left join actors actor on actor.id = log.actor_id
    where log.request_id = ${headers['x-request-id']}`);
  return rows;
}

describe('a secret', () => {
  it('is exchanged for a token with all scopes of the client, or some', async () => {
    const all = await askForToken(app, client);
    expect(all.statusCode).toBe(200);
    expect(all.headers['cache-control']).toBe('no-store');
    expect(all.json()).toMatchObject({
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      scope: companyScopes.join(' '),
    });
    expect((await askForToken(app, client, 'employments:read')).json().scope).toBe('employments:read');
    expect((await list({ authorization: `Bearer ${all.json().access_token}` })).statusCode).toBe(200);
    expect(await loggedOf(all)).toEqual([
      { action: 'client-token-given', outcome: 'done', code: null, name: 'Prøvesystemet' },
    ]);
  });

  it.each([
    ['another secret', () => ({ ...client, secret: newSecret('test') }), 'secret'],
    [
      'a secret with a letter changed',
      () => ({ ...client, secret: `${client.secret.slice(0, -1)}!` }),
      'secret',
    ],
    [
      'a secret of the real system',
      () => ({ ...client, secret: newSecret('live') }),
      'secret-of-other-system',
    ],
    ['another client', () => ({ ...client, id: randomUUID() }), 'unknown-client'],
    ['a client that is no id', () => ({ ...client, id: "'; drop table" }), 'unknown-client'],
  ])('is refused: %s', async (_what, presented, why) => {
    const answer = await askForToken(app, presented());
    expect(answer.statusCode).toBe(401);
    expect(answer.json().error).toBe('invalid_client');
    expect(answer.headers['www-authenticate']).toBe('Basic realm="frikort"');
    expect(await loggedOf(answer)).toMatchObject([
      { action: 'client-token-refused', outcome: 'refused', code: `invalid_client:${why}` },
    ]);
  });

  it.each(['statistics:read', 'employments:read statistics:read', 'openid', 'employments:read  nothing'])(
    'gives no token for the scope “%s”, not even one without it',
    async (scope) => {
      const answer = await askForToken(app, client, scope);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ error: 'invalid_scope' });
      expect(answer.json()).not.toHaveProperty('access_token');
      expect(await loggedOf(answer)).toMatchObject([
        { action: 'client-token-refused', code: 'invalid_scope:scope', name: 'Prøvesystemet' },
      ]);
    },
  );

  it('is stored as a hash alone', async () => {
    const { rows } = await database.admin.execute(
      sql`select client_credentials::text as all from client_credentials`,
    );
    expect(JSON.stringify(rows)).not.toContain(client.secret);
  });
});

describe('a request for a token', () => {
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(fields).toString(),
    });

  it.each([
    [{ grant_type: 'password', username: 'x', password: 'y' }, 400, 'unsupported_grant_type'],
    [{ grant_type: 'authorization_code', code: 'x' }, 400, 'unsupported_grant_type'],
    [{ grant_type: 'client_credentials' }, 401, 'invalid_client'],
    [{ grant_type: 'client_credentials', client_id: 'x', client_secret: 'y' }, 400, 'invalid_request'],
  ])('%j is refused', async (fields, status, error) => {
    const answer = await post(fields);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().error).toBe(error);
  });

  it('is refused when it is no form, too long, or says a thing twice', async () => {
    const json = await app.inject({
      method: 'POST',
      url: '/oauth/token',
      payload: { grant_type: 'client_credentials' },
    });
    expect(json.json()).toMatchObject({
      code: 'unsupported-media-type',
      mediaTypes: ['application/x-www-form-urlencoded'],
    });
    const long = await post({ grant_type: 'client_credentials', scope: 'x'.repeat(10_000) });
    expect(long.json().code).toBe('payload-too-large');
    const twice = await app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'grant_type=client_credentials&grant_type=client_credentials',
    });
    expect(twice.json().error).toBe('invalid_request');
  });

  it('is described for whoever asks how (RFC 8414), without an authorization endpoint', async () => {
    const metadata = (await app.inject({ url: '/.well-known/oauth-authorization-server' })).json();
    expect(metadata).toMatchObject({ issuer: testOrigin, token_endpoint: `${testOrigin}/oauth/token` });
    expect(metadata).not.toHaveProperty('authorization_endpoint');
    expect(metadata.scopes_supported).toEqual(scopes);
  });
});

describe('a key of the client’s own', () => {
  const kinds = {
    ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    EdDSA: () => generateKeyPairSync('ed25519'),
    PS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  } as const;
  type Pair = ReturnType<(typeof kinds)['ES256']>;

  async function clientWith(pair: Pair) {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/integration-clients',
      headers: { ...owner, 'idempotency-key': randomUUID() },
      payload: {
        name: 'Nøglesystemet',
        scopes: ['employments:read'],
        credential: { endsOn: nextMonth(), publicKey: await exportJWK(pair.publicKey) },
      },
    });
    return { answer, id: String(answer.json().id) };
  }

  type Claims = { aud?: string; exp?: number; jti?: string; iss?: string; sub?: string };
  const assertion = (id: string, pair: Pair, alg: string, claims: Claims = {}) => {
    const seconds = Math.floor(now.getTime() / 1000);
    const {
      aud = `${testOrigin}/oauth/token`,
      exp = seconds + 60,
      jti = randomUUID(),
      iss = id,
      sub = id,
    } = claims;
    return new SignJWT({ aud, exp, jti, iss, sub }).setProtectedHeader({ alg }).sign(pair.privateKey);
  };
  const ask = (jwt: string, more: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: jwt,
        ...more,
      }).toString(),
    });

  it.each(['ES256', 'EdDSA', 'PS256'] as const)('of the kind %s proves it', async (alg) => {
    const pair = kinds[alg]();
    const { id, answer } = await clientWith(pair);
    expect(answer.json().credentials[0]).not.toHaveProperty('secret');
    const given = await ask(await assertion(id, pair, alg));
    expect(given.statusCode).toBe(200);
    expect((await codeWith(given.json().access_token)).status).toBe(200);
  });

  it('counts once for each assertion, and only what is made out to us now', async () => {
    const pair = kinds.ES256();
    const other = kinds.ES256();
    const { id } = await clientWith(pair);
    const seconds = Math.floor(now.getTime() / 1000);
    const once = await assertion(id, pair, 'ES256');
    expect((await ask(once)).statusCode).toBe(200);
    const wrong: [string, string, Record<string, string>?][] = [
      ['replayed', once],
      ['audience', await assertion(id, pair, 'ES256', { aud: 'https://elsewhere.example' })],
      ['expired', await assertion(id, pair, 'ES256', { exp: seconds - 60 })],
      ['too-long-lived', await assertion(id, pair, 'ES256', { exp: seconds + 3600 })],
      ['signature', await assertion(id, other, 'ES256')],
      ['malformed', await assertion(id, pair, 'ES256', { sub: client.id })],
      ['malformed', await assertion(id, pair, 'ES256'), { client_id: client.id }],
    ];
    for (const [why, jwt, more] of wrong) {
      const answer = await ask(jwt, more);
      expect([answer.statusCode, answer.json().error]).toEqual([401, 'invalid_client']);
      expect(await loggedOf(answer)).toEqual([
        {
          action: 'client-token-refused',
          outcome: 'refused',
          code: `invalid_client:${why}`,
          name: 'Nøglesystemet',
        },
      ]);
    }
  });

  it('cannot be a shared secret, nor unsigned', async () => {
    const pair = kinds.ES256();
    const { id } = await clientWith(pair);
    const publicText = new TextEncoder().encode(JSON.stringify(await exportJWK(pair.publicKey)));
    const seconds = Math.floor(now.getTime() / 1000);
    const claims = { iss: id, sub: id, aud: testOrigin, exp: seconds + 60, jti: randomUUID() };
    const confused = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(publicText);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part(claims)}.`;
    for (const jwt of [confused, unsigned, 'a.b.c', '', 'x'.repeat(8_000)])
      expect([400, 401, 413]).toContain((await ask(jwt)).statusCode);
  });

  it('is refused when it is private, weak or no key at all', async () => {
    const post = (publicKey: object) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/integration-clients',
        headers: { ...owner, 'idempotency-key': randomUUID() },
        payload: { name: 'x', scopes: ['events:read'], credential: { endsOn: nextMonth(), publicKey } },
      });
    const secret = await post(await exportJWK(kinds.ES256().privateKey));
    expect(secret.json().errors).toContainEqual({ path: 'credential.publicKey.d', code: 'unknown-field' });
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    for (const jwk of [await exportJWK(weak.publicKey), { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }])
      expect((await post(jwk)).json()).toMatchObject({
        code: 'validation-failed',
        errors: [{ path: 'credential.publicKey', code: 'invalid' }],
      });
  });
});

describe('a token', () => {
  const facts = { clientId: '', credentialId: '', scopes: companyScopes as readonly Scope[] };
  beforeAll(async () => {
    const { rows } = await database.admin.execute<{ id: string }>(
      sql`select id from client_credentials where client_id = ${client.id}::uuid`,
    );
    Object.assign(facts, { clientId: client.id, credentialId: rows[0]?.id });
  });

  const forged = (header: object, payload: object, key: Uint8Array = new Uint8Array(32)) =>
    new SignJWT({ ...payload })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'token-1', ...header })
      .sign(key);

  it('is refused when it was not made here for this, whatever it says', async () => {
    const good = await testTokens.issue(facts, now);
    const [head = '', body = '', signature = ''] = good.split('.');
    const payload = JSON.parse(Buffer.from(body, 'base64url').toString());
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const forgeries = [
      // Another key, and the names of keys that lead elsewhere.
      await forged({}, payload),
      await forged({ kid: 'nobody' }, payload),
      await forged({ kid: '../../etc/passwd' }, payload),
      await forged({ kid: undefined }, payload),
      await forged({ jku: 'https://elsewhere.example/keys' }, payload),
      await forged({ jwk: { kty: 'oct', k: 'AAAA' } }, payload),
      // Unsigned, and signed in another way.
      `${part({ alg: 'none', typ: 'at+jwt' })}.${body}.`,
      `${part({ alg: 'none', typ: 'at+jwt', kid: 'token-1' })}.${body}.${signature}`,
      await new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'token-1' })
        .sign(rsa.privateKey),
      // Changed after it was signed.
      `${head}.${part({ ...payload, scope: 'citizens:read' })}.${signature}`,
      `${head}.${part({ ...payload, sub: randomUUID() })}.${signature}`,
      `${head}.${body}.`,
      good.slice(0, -2),
      // Nothing like it.
      'a.b.c',
      'x',
      '',
      'x'.repeat(3_000),
    ];
    for (const token of forgeries) {
      const answer = await codeWith(token);
      expect(answer).toMatchObject({ status: 401, code: 'token-invalid', reason: 'not-ours' });
      expect(answer.challenge).toContain('error="invalid_token"');
    }
    expect((await codeWith(good)).status).toBe(200);
  });

  it('of another audience or issuer is not ours, though the key is', async () => {
    const key = { id: 'token-1', key: Buffer.alloc(32, 7) };
    const elsewhere = createAccessTokens([key], 'https://elsewhere.example');
    const here = createAccessTokens([key], testOrigin);
    const token = await elsewhere.issue(facts, now);
    expect(await here.read(token, now)).toMatchObject({ refusal: { reason: 'not-ours' } });
    expect(await here.read(await here.issue(facts, now), now)).toMatchObject({ ok: true });
    const idToken = await new SignJWT({ credential: facts.credentialId, scope: 'employments:read' })
      .setProtectedHeader({ alg: 'HS256', kid: 'token-1' })
      .setIssuer(testOrigin)
      .setAudience(`${testOrigin}/api/v1`)
      .setSubject(facts.clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .setJti('x')
      .sign(key.key);
    expect(await here.read(idToken, now)).toMatchObject({ refusal: { reason: 'not-ours' } });
  });

  it('lasts for ten minutes', async () => {
    const token = await testTokens.issue(facts, now);
    const before = now;
    now = new Date(before.getTime() + (tokenSeconds - 1) * 1000);
    expect((await codeWith(token)).status).toBe(200);
    now = new Date(before.getTime() + (tokenSeconds + 1) * 1000);
    expect(await codeWith(token)).toMatchObject({ status: 401, code: 'token-invalid', reason: 'expired' });
    now = before;
  });

  it('is read with a former key while that is listed', async () => {
    const [older, newer] = [
      { id: 'a', key: Buffer.alloc(32, 1) },
      { id: 'b', key: Buffer.alloc(32, 2) },
    ];
    const token = await createAccessTokens([older], testOrigin).issue(facts, now);
    expect(await createAccessTokens([newer, older], testOrigin).read(token, now)).toMatchObject({ ok: true });
    expect(await createAccessTokens([newer], testOrigin).read(token, now)).toMatchObject({ ok: false });
  });

  it('and a session do not add up: only the token counts', async () => {
    const answer = await list({ ...owner, authorization: 'Bearer x' });
    expect(answer.json().code).toBe('token-invalid');
  });
});

describe('what has ended', () => {
  const make = () => makeClient(app, owner, { scopes: ['employments:read'] });

  it('fails at the next request: a client', async () => {
    const ending = await make();
    const headers = await tokenHeaders(app, ending);
    expect((await list(headers)).statusCode).toBe(200);
    await app.inject({ method: 'DELETE', url: `/api/v1/integration-clients/${ending.id}`, headers: owner });
    const refused = await list(headers);
    expect(refused.json()).toMatchObject({ code: 'token-invalid', reason: 'ended' });
    expect(await loggedOf(refused)).toMatchObject([
      { action: 'access-refused', code: 'token-invalid', name: 'Prøvesystemet' },
    ]);
    expect((await askForToken(app, ending)).statusCode).toBe(401);
  });

  it('fails at the next request: one of two secrets, while the other goes on', async () => {
    const rotated = await make();
    const url = `/api/v1/integration-clients/${rotated.id}/credentials`;
    const make2 = () =>
      app.inject({
        method: 'POST',
        url,
        headers: { ...owner, 'idempotency-key': randomUUID() },
        payload: { endsOn: nextMonth() },
      });
    const second = await make2();
    expect(second.statusCode).toBe(201);
    expect((await make2()).json()).toMatchObject({ code: 'too-many-credentials', most: 2 });
    const [newest, oldest] = second.json().credentials;
    const old = await tokenHeaders(app, rotated);
    const fresh = await tokenHeaders(app, { id: rotated.id, secret: newest.secret });
    await app.inject({ method: 'DELETE', url: `${url}/${oldest.id}`, headers: owner });
    expect((await list(old)).json()).toMatchObject({ code: 'token-invalid', reason: 'ended' });
    expect((await list(fresh)).statusCode).toBe(200);
    expect((await askForToken(app, rotated)).statusCode).toBe(401);
    expect((await make2()).statusCode).toBe(201);
  });

  it('fails the day after its last one', async () => {
    const lasting = await make();
    const before = now;
    now = new Date(Date.now() + 32 * 24 * 3_600_000);
    expect((await askForToken(app, lasting)).json().error).toBe('invalid_client');
    now = before;
  });
});
