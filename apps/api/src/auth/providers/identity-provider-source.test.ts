import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateKeyPair, type KeyPair } from '@frikort/test-nemlogin/key-pair';
import { identityProviderMetadata } from '@frikort/test-nemlogin/metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createAuthority } from '../../../test/support/sf1520.ts';
import { type CertificateCheck, metadataAlone } from '../saml/certificate-status.ts';
import { type IdentityProviderSource, watchIdentityProvider } from './identity-provider-source.ts';

let folder: string;
let file: string;
let first: KeyPair;
let second: KeyPair;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-metadata-'));
  file = path.join(folder, 'metadata.xml');
  [first, second] = await Promise.all([generateKeyPair('The old one'), generateKeyPair('The new one')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let now: Date;
let logged: unknown[];
beforeEach(async () => {
  now = new Date('2026-11-21T10:00:00Z');
  logged = [];
  await rm(file, { force: true });
});

const metadata = (origin = 'https://idp.example', { certificate } = first) =>
  identityProviderMetadata(origin, certificate);

type Special = {
  metadata?: string;
  required?: boolean;
  isTaken?: (id: string) => boolean;
  certificates?: CertificateCheck;
  production?: boolean;
};

async function watch({ certificates = metadataAlone, production = false, ...special }: Special) {
  const source = await watchIdentityProvider(
    { id: 'aalborg', metadata: file, required: false, ...special },
    {
      clock: () => now,
      log: { error: (facts: unknown) => void logged.push(facts) },
      certificates,
      production,
    },
  );
  onTestFinished(() => source.close());
  return source;
}

/** What is known after the file holds something else. */
async function after(source: IdentityProviderSource, xml: string) {
  await writeFile(file, xml);
  await source.readAgain();
  return source.current();
}

describe('the metadata of a provider, read again', () => {
  it('bring a new certificate: the old one, both, the new one alone', async () => {
    await writeFile(file, metadata());
    const source = await watch({ required: true });
    const old = source.current()?.certificates ?? [];
    const next = metadata('https://idp.example', second);
    const keyOfNext = /<md:KeyDescriptor[\s\S]*<\/md:KeyDescriptor>/.exec(next)?.[0] ?? '';
    const both = await after(source, metadata().replace('<md:SingleLogoutService', `${keyOfNext}$&`));
    expect(both?.certificates).toHaveLength(2);
    expect(both?.certificates).toEqual(expect.arrayContaining([...old]));
    const alone = await after(source, next);
    expect(alone?.certificates).toEqual(both?.certificates.filter((known) => !old.includes(known)));
    expect(logged).toEqual([]);
  });

  it.each([
    ['of another provider', () => metadata('https://other.example'), /another identity provider/],
    ['that cannot be read', () => 'gone', /./],
    [
      'that have expired',
      () => metadata().replace('entityID', 'validUntil="2026-11-20T00:00:00Z" entityID'),
      /expired/,
    ],
  ])('%s change nothing and are logged', async (_name, xml, reason) => {
    await writeFile(file, metadata());
    const source = await watch({});
    const before = source.current();
    expect(await after(source, xml())).toEqual(before);
    expect(logged).toEqual([{ provider: 'aalborg', reason: expect.stringMatching(reason) }]);
  });

  it('stop counting at their end, although no others came', async () => {
    await writeFile(file, metadata().replace('entityID', 'validUntil="2026-11-21T11:00:00Z" entityID'));
    const source = await watch({ required: true });
    expect(source.current()).toBeDefined();
    now = new Date('2026-11-21T11:00:00Z');
    expect(source.current()).toBeUndefined();
  });
});

describe('in production', () => {
  it('metadata that become unfit later are logged, and what was read before goes on', async () => {
    const { cert } = await (await createAuthority('An authority')).issue({ name: 'idp' });
    await writeFile(file, identityProviderMetadata('https://idp.example', cert));
    const source = await watch({ required: true, production: true });
    const before = source.current();
    expect(await after(source, metadata())).toEqual(before);
    expect(logged).toEqual([{ provider: 'aalborg', reason: expect.stringMatching(/local system/) }]);
  });
});

describe('the certificates of a provider', () => {
  /** Believes what it is told to. */
  const checkThat = (believes: { now: boolean }): CertificateCheck & { judged: number } => ({
    judged: 0,
    async judge() {
      this.judged += 1;
      return true;
    },
    believed: (certificates) => (believes.now ? [...certificates] : []),
  });

  it('are judged each time, also when the metadata cannot be read, and count while they are believed', async () => {
    const believes = { now: true };
    const certificates = checkThat(believes);
    await writeFile(file, metadata());
    const source = await watch({ required: true, certificates });
    expect([certificates.judged, source.current()?.certificates.length]).toEqual([1, 1]);
    await after(source, 'gone');
    expect(certificates.judged).toBe(2);
    believes.now = false;
    expect(source.current()?.certificates).toEqual([]);
  });
});

describe('metadata that cannot be read at the start', () => {
  it('stop the start of what needs them', async () => {
    await expect(watch({ required: true })).rejects.toThrow(/ENOENT/);
  });

  it('stop nothing else; the provider is there once they can be', async () => {
    const source = await watch({});
    expect(source.current()).toBeUndefined();
    expect(logged).toHaveLength(1);
    expect(await after(source, metadata())).toMatchObject({ entityId: 'https://idp.example/test-nemlogin' });
  });

  it('of a provider whose entityID another one has are never taken', async () => {
    const source = await watch({ isTaken: (entityId) => entityId === 'https://idp.example/test-nemlogin' });
    expect(await after(source, metadata())).toBeUndefined();
  });
});

describe('metadata at an address', () => {
  /** A site that answers one request as told. */
  async function site(answer: { status?: number; headers?: Record<string, string>; body: string }) {
    const server = createServer((_request, response) => {
      response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
    });
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('No port');
    return `http://127.0.0.1:${address.port}/metadata`;
  }

  it('are read', async () => {
    const source = await watch({ metadata: await site({ body: metadata() }), required: true });
    expect(source.current()?.ssoUrl).toBe('https://idp.example/sso');
  });

  it.each([
    ['longer than 1 MB', () => ({ body: metadata() + ' '.repeat(1024 * 1024) }), /too long/],
    ['not there', () => ({ status: 404, body: metadata() }), /404/],
    ['elsewhere', () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' }), /fetch/],
  ])('are refused when they are %s', async (_name, answer, reason) => {
    await expect(watch({ metadata: await site(answer()), required: true })).rejects.toThrow(reason);
  });
});
