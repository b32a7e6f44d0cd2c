import { signAssertion } from '@frikort/test-nemlogin/assertion';
import { buildLogoutRequest } from '@frikort/test-nemlogin/messages';
import { signedRedirect } from '@frikort/test-nemlogin/redirect-binding';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPostedLogout, readRedirectedLogout } from '../../src/auth/saml/logout.ts';
import { readResponse } from '../../src/auth/saml/response.ts';
import { checkOf, createForgingWorld, type Forgery, type ForgingWorld } from '../support/saml.ts';

/*
 * Two providers that are both trusted, each for itself: what one says never counts as the other's, although its
 * signature is good.
 */
let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

describe('an answer to a question to one provider', () => {
  const byOther = (issuers: { envelope: string; assertion: string }): Forgery => ({
    envelope: { issuer: issuers.envelope },
    facts: { issuer: issuers.assertion },
    signing: { keys: world.otherProviderKeys },
  });

  it.each<[string, string, () => Forgery]>([
    [
      'by the other in its own name',
      'issuer',
      () => byOther({ envelope: world.otherProvider.entityId, assertion: world.otherProvider.entityId }),
    ],
    [
      'by the other in the name of the first',
      'signature',
      () => byOther({ envelope: world.provider.entityId, assertion: world.provider.entityId }),
    ],
    [
      'by the other in an envelope of the first',
      'signature',
      () => byOther({ envelope: world.provider.entityId, assertion: world.otherProvider.entityId }),
    ],
    [
      'by the first in the name of the other',
      'issuer',
      () => ({ facts: { issuer: world.otherProvider.entityId } }),
    ],
  ])('%s is refused', async (_name, check, forgery) => {
    const response = await world.samlResponse(forgery());
    expect(await checkOf(() => readResponse(response, world.expected))).toBe(check);
  });

  it('counts when the other was asked (so the forgeries are good but for that)', async () => {
    const { entityId } = world.otherProvider;
    const response = await world.samlResponse(byOther({ envelope: entityId, assertion: entityId }));
    const expected = { ...world.expected, provider: world.otherProvider };
    expect(await checkOf(() => readResponse(response, expected))).toBe('accepted');
  });
});

describe('a logout request', () => {
  const read = (issuer: string, binding: 'Redirect' | 'POST') => {
    const { us, now, otherProviderKeys: keys } = world;
    const providers = [world.provider, world.otherProvider];
    const xml = buildLogoutRequest({
      id: '_logout',
      issuer,
      destination: us.sloUrl,
      issuedAt: now,

      nameId: 'urn:somebody',
      sessionIndexes: ['_session'],
    });
    if (binding === 'POST') {
      const SAMLRequest = Buffer.from(signAssertion(xml, keys)).toString('base64');
      return readPostedLogout({ SAMLRequest }, { us, now, providers });
    }
    const address = signedRedirect(us.sloUrl, 'SAMLRequest', xml, keys.privateKey);
    return readRedirectedLogout(new URL(address).search.slice(1), { us, now, providers });
  };

  it.each(['Redirect', 'POST'] as const)('by %s counts for the provider that signed it', (binding) => {
    expect(read(world.otherProvider.entityId, binding)).toMatchObject({ provider: world.otherProvider });
  });

  it.each(['Redirect', 'POST'] as const)('by %s in the name of another is refused', async (binding) => {
    expect(await checkOf(() => read(world.provider.entityId, binding))).toBe('signature');
    expect(await checkOf(() => read('https://evil.example', binding))).toBe('issuer');
  });
});
