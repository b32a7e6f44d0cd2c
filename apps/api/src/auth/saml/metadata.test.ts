import { X509Certificate } from 'node:crypto';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { beforeAll, describe, expect, it } from 'vitest';
import { createForgingWorld, type ForgingWorld } from '../../../test/support/saml.ts';
import { serviceProviderMetadata } from './metadata.ts';

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
