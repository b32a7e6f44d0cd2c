import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeyPair, type KeyPair } from './key-pair.ts';
import { people } from './people.ts';
import { signedRedirect } from './redirect-binding.ts';
import { createTestNemLogin, metadataFile, nemLoginKeys } from './test-nemlogin.ts';

const origin = 'http://127.0.0.1:3001';
const serviceProvider = {
  entityId: 'https://saml.frikort.example',
  acsUrl: 'http://localhost:3000/auth/acs',
  sloUrl: 'http://localhost:3000/auth/slo',
};

let keyFolder: string;
let keys: KeyPair;
let nemlogin: FastifyInstance;
beforeAll(async () => {
  keyFolder = await mkdtemp(path.join(tmpdir(), 'frikort-nemlogin-'));
  keys = await generateKeyPair('Service provider of a test');
  nemlogin = await createTestNemLogin({
    people,
    origin,
    keyFolder,
    serviceProvider: {
      ...serviceProvider,
      signingCertificates: [keys.certificate],
      encryptionCertificate: keys.certificate,
    },
  });
});
afterAll(async () => {
  await nemlogin?.close();
  await rm(keyFolder, { recursive: true, force: true });
});

type Changes = {
  issuer?: string;
  acsUrl?: string;
  destination?: string;
  profile?: 'Person' | 'Professional';
};

function address(changes: Changes = {}, signer = keys): string {
  const { issuer = serviceProvider.entityId, acsUrl = serviceProvider.acsUrl } = changes;
  const { destination = `${origin}/sso`, profile = 'Professional' } = changes;
  const xml =
    `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"` +
    ` ID="_request" Version="2.0" Destination="${destination}" AssertionConsumerServiceURL="${acsUrl}"><saml:Issuer>${issuer}</saml:Issuer>` +
    `<samlp:RequestedAuthnContext><saml:AuthnContextClassRef>https://data.gov.dk/eid/${profile}</saml:AuthnContextClassRef></samlp:RequestedAuthnContext></samlp:AuthnRequest>`;
  return signedRedirect('/sso', 'SAMLRequest', xml, signer.privateKey, '"><script>');
}

describe('the test NemLog-in', () => {
  it('shows everyone as a button, those of the asked kind first', async () => {
    const { body } = await nemlogin.inject(address());
    const shown = [...body.matchAll(/name="identity" value="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect([...shown].sort()).toEqual(people.map(({ id }) => id).sort());
    expect(shown.indexOf('omar-haddad')).toBeLessThan(shown.indexOf('lone-hansentest'));
    const forCitizens = await nemlogin.inject(address({ profile: 'Person' }));
    expect(forCitizens.body.indexOf('lone-hansentest')).toBeLessThan(forCitizens.body.indexOf('ib-iversen'));
  });

  it('says in both languages that it is a test', async () => {
    expect((await nemlogin.inject(address())).body).toContain('Testmiljø: alle personer her er opdigtede');
    const english = await nemlogin.inject(`${address()}&lang=en`);
    expect(english.body).toContain('<html lang="en">');
    expect(english.body).toContain('Test environment: everyone here is fictional');
  });

  it('skips the page for a named identity, and posts to the service provider alone', async () => {
    const response = await nemlogin.inject(`${address()}&identity=ib-iversen`);
    expect(response.body).toContain(`<form method="post" action="${serviceProvider.acsUrl}"`);
    expect(response.body).toContain('name="RelayState" value="&quot;&gt;&lt;script&gt;"');
    expect(response.body).not.toContain('"><script>');
    const policy = String(response.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:3000");
    expect(policy).not.toContain('unsafe');
  });

  it.each<[string, () => string]>([
    ['unsigned', () => address().replace(/&Signature=.*/, '')],
    ['changed', () => address().replace('RelayState=', 'RelayState=x')],
    ['of an unknown service provider', () => address({ issuer: 'https://other.example' })],
    ['with another address to answer to', () => address({ acsUrl: 'https://evil.example/acs' })],
    ['meant for somebody else', () => address({ destination: 'https://other.example/sso' })],
    ['for an unknown identity', () => `${address()}&identity=nobody`],
  ])('refuses a request that is %s', async (_name, asked) => {
    const response = await nemlogin.inject(asked());
    expect(response.statusCode).toBe(400);
    expect(response.body).not.toContain('SAMLResponse');
  });

  it('refuses a request signed by somebody else', async () => {
    const stranger = await generateKeyPair('Stranger');
    expect((await nemlogin.inject(address({}, stranger))).statusCode).toBe(400);
  });

  it('keeps its keys in the folder, and its metadata for the API', async () => {
    expect(await nemLoginKeys(keyFolder)).toEqual(await nemLoginKeys(keyFolder));
    const metadata = await readFile(metadataFile(keyFolder), 'utf8');
    expect((await nemlogin.inject('/metadata')).body).toBe(metadata);
  });
});
