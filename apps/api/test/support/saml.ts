import {
  type AssertionFacts,
  assertionFacts,
  buildAssertion,
  buildResponse,
  type EncryptionChoice,
  encryptAssertion,
  type ResponseFacts,
  type SigningOptions,
  signAssertion,
} from '@frikort/test-nemlogin/assertion';
import { generateKeyPair, type KeyPair } from '@frikort/test-nemlogin/key-pair';
import { identityProviderMetadata } from '@frikort/test-nemlogin/metadata';
import { type Identity, identityById } from '@frikort/test-nemlogin/people';
import {
  type IdentityProvider,
  readIdentityProviderMetadata,
} from '../../src/auth/saml/identity-provider.ts';
import { type SamlCheck, SamlRejected } from '../../src/auth/saml/rejected.ts';
import type { Expectation } from '../../src/auth/saml/response-checks.ts';
import type { ServiceProvider } from '../../src/auth/saml/service-provider.ts';

/** Where a response is forged: each step may be changed, the rest is as NemLog-in does it. */
export type Forgery = {
  readonly identity?: Identity;
  readonly facts?: Partial<AssertionFacts>;
  /** The assertion before it is signed. */
  readonly unsigned?: (xml: string) => string;
  readonly signing?: SigningOptions & { readonly keys?: KeyPair };
  /** The signed assertion before it is encrypted. */
  readonly signed?: (xml: string) => string;
  readonly encryption?: EncryptionChoice;
  /** What the response holds; given the EncryptedAssertion and the signed one inside it. */
  readonly content?: (encrypted: string, signed: string) => string;
  readonly envelope?: Partial<ResponseFacts>;
  /** The whole response before it is encoded. */
  readonly response?: (xml: string) => string;
};

/** A service provider, an identity provider, and the means to forge messages between them. */
export type ForgingWorld = {
  readonly us: ServiceProvider;
  readonly provider: IdentityProvider;
  readonly providerKeys: KeyPair;
  /** Another provider that is trusted too, for itself. */
  readonly otherProvider: IdentityProvider;
  readonly otherProviderKeys: KeyPair;
  /** A key pair that nobody trusts. */
  readonly strangerKeys: KeyPair;
  readonly now: Date;
  readonly expected: Expectation;
  /** The form field of a response, forged as told; without a forgery an honest one. */
  readonly samlResponse: (forgery?: Forgery) => Promise<string>;
  /** An honest signed assertion, as text. */
  readonly signedAssertion: (facts?: Partial<AssertionFacts>) => string;
};

const origin = 'http://127.0.0.1:3001';

export async function createForgingWorld(): Promise<ForgingWorld> {
  const [ourKeys, providerKeys, otherProviderKeys, strangerKeys] = await Promise.all([
    generateKeyPair('Service provider of a test'),
    generateKeyPair('Identity provider of a test'),
    generateKeyPair('Another identity provider'),
    generateKeyPair('Stranger'),
  ]);
  const now = new Date('2026-11-21T10:00:00Z');
  const us: ServiceProvider = {
    entityId: 'https://saml.frikort.example',
    acsUrl: 'https://frikort.example/auth/acs',
    sloUrl: 'https://frikort.example/auth/slo',
    keys: ourKeys,
    otherKeys: undefined,
    contact: { company: 'Frikortdriften', email: 'drift@frikort.example' },
  };
  const provider = readIdentityProviderMetadata(
    identityProviderMetadata(origin, providerKeys.certificate),
    now,
  );
  const otherProvider = readIdentityProviderMetadata(
    identityProviderMetadata('http://127.0.0.1:3002', otherProviderKeys.certificate),
    now,
  );
  const expected: Expectation = { us, provider, requestId: '_request-of-this-browser', now };

  const factsOf = (identity: Identity, facts: Partial<AssertionFacts> = {}) => ({
    ...assertionFacts(
      identity,
      provider.entityId,
      { id: expected.requestId, issuer: us.entityId, acsUrl: us.acsUrl },
      '_session-at-the-provider',
      now,
    ),
    ...facts,
  });
  const samlResponse = async (forgery: Forgery = {}): Promise<string> => {
    const identity = forgery.identity ?? identityById('bjarne-jepsen');
    const { unsigned = same, signed: changeSigned = same, content = same, response = same } = forgery;
    const { keys = providerKeys, ...signing } = forgery.signing ?? {};
    const signed = changeSigned(
      signAssertion(unsigned(buildAssertion(factsOf(identity, forgery.facts))), keys, signing),
    );
    const encrypted = await encryptAssertion(signed, us.keys.certificate, forgery.encryption);
    const xml = buildResponse({
      issuer: provider.entityId,
      destination: us.acsUrl,
      inResponseTo: expected.requestId,
      issuedAt: now,
      content: content(encrypted, signed),
      ...forgery.envelope,
    });
    return Buffer.from(response(xml)).toString('base64');
  };
  const signedAssertion = (facts?: Partial<AssertionFacts>) =>
    signAssertion(buildAssertion(factsOf(identityById('bjarne-jepsen'), facts)), providerKeys);
  return {
    us,
    now,
    expected,
    samlResponse,
    signedAssertion,

    provider,
    providerKeys,
    otherProvider,
    otherProviderKeys,
    strangerKeys,
  };
}

function same(xml: string): string {
  return xml;
}

/** Which check refused; `accepted` when none did. Other errors fail the test. */
export async function checkOf(attempt: () => unknown): Promise<SamlCheck | 'accepted'> {
  try {
    await attempt();
    return 'accepted';
  } catch (error) {
    if (error instanceof SamlRejected) return error.check;
    throw error;
  }
}
