import { X509Certificate } from 'node:crypto';
import { identityProviderMetadata } from '@frikort/local/nemlogin/metadata';
import { readServiceProviderMetadata } from '@frikort/local/nemlogin/service-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIdentityProviderMetadata } from './identity-provider.ts';
import { serviceProviderMetadata } from './metadata.ts';
import { createForgingWorld, type ForgingWorld } from './testing.ts';

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

describe('our metadata', () => {
  it('says what a provider needs to know', () => {
    const known = readServiceProviderMetadata(serviceProviderMetadata(world.us));
    expect(known).toMatchObject({
      entityId: world.us.entityId,
      acsUrl: world.us.acsUrl,
      sloUrl: world.us.sloUrl,
    });
    const fingerprint = (certificate: string) => new X509Certificate(certificate).fingerprint256;
    expect(fingerprint(known.encryptionCertificate)).toBe(fingerprint(world.us.keys.certificate));
  });

  it('follows OIOSAML: signed requests, logout by Redirect first and by POST, requested attributes', () => {
    const xml = serviceProviderMetadata(world.us);
    expect(xml).toContain('AuthnRequestsSigned="true" WantAssertionsSigned="true"');
    expect(
      xml.indexOf('SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"'),
    ).toBeLessThan(
      xml.indexOf('SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"'),
    );
    expect(xml).toContain('<md:ServiceName xml:lang="da">');
    expect(xml.match(/isRequired="true"/g)).toHaveLength(4);
    expect(xml).toContain('contactType="technical"');
  });

  it('shows both certificates while they are replaced', () => {
    const known = readServiceProviderMetadata(
      serviceProviderMetadata({ ...world.us, otherKeys: world.strangerKeys }),
    );
    expect(known.signingCertificates).toHaveLength(2);
  });
});

describe('the provider’s metadata', () => {
  const metadata = () => identityProviderMetadata('http://127.0.0.1:3001', world.providerKeys.certificate);

  it('is read, the address for logout answers too', () => {
    expect(readIdentityProviderMetadata(metadata())).toMatchObject({
      entityId: 'http://127.0.0.1:3001/test-nemlogin',
      ssoUrl: 'http://127.0.0.1:3001/sso',
      sloUrl: 'http://127.0.0.1:3001/slo',
      sloResponseUrl: 'http://127.0.0.1:3001/slo',
    });
    const other = metadata().replace(
      'Location="http://127.0.0.1:3001/slo"',
      '$& ResponseLocation="http://127.0.0.1:3001/slo-response"',
    );
    expect(readIdentityProviderMetadata(other).sloResponseUrl).toBe('http://127.0.0.1:3001/slo-response');
  });

  it.each<[string, (xml: string) => string]>([
    ['a DOCTYPE', (xml) => xml.replace('?>', '?><!DOCTYPE x>')],
    ['no entityID', (xml) => xml.replace(/ entityID="[^"]*"/, '')],
    ['no certificate', (xml) => xml.replace(/<md:KeyDescriptor[\s\S]*<\/md:KeyDescriptor>/, '')],
    ['no logout', (xml) => xml.replace(/<md:SingleLogoutService[^>]*>/, '')],
    [
      'logout by POST only',
      (xml) => xml.replace(/(SingleLogoutService Binding="[^"]*)HTTP-Redirect/, '$1HTTP-POST'),
    ],
    ['something else', () => '<html/>'],
  ])('with %s is refused', (_name, change) => {
    expect(() => readIdentityProviderMetadata(change(metadata()))).toThrow(/metadata/);
  });
});
