import { identityProviderMetadata } from '@frikort/test-nemlogin/metadata';
import { beforeAll, describe, expect, it } from 'vitest';
import { createForgingWorld, type ForgingWorld } from '../../../test/support/saml.ts';
import { readIdentityProviderMetadata } from './identity-provider.ts';

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

const metadata = (origin = 'http://127.0.0.1:3001') =>
  identityProviderMetadata(origin, world.providerKeys.certificate);
const read = (xml: string) => readIdentityProviderMetadata(xml, world.now);

describe('a provider’s metadata', () => {
  it('is read, the address for logout answers too', () => {
    expect(read(metadata())).toMatchObject({
      entityId: 'http://127.0.0.1:3001/test-nemlogin',
      ssoUrl: 'http://127.0.0.1:3001/sso',
      sloUrl: 'http://127.0.0.1:3001/slo',
      sloResponseUrl: 'http://127.0.0.1:3001/slo',
      validUntil: undefined,
    });
    const other = metadata().replace(
      'Location="http://127.0.0.1:3001/slo"',
      '$& ResponseLocation="http://127.0.0.1:3001/slo-response"',
    );
    expect(read(other).sloResponseUrl).toBe('http://127.0.0.1:3001/slo-response');
  });

  it('may have comments and processing instructions, as those of many products do', () => {
    const commented = metadata().replace('?>', '?><?xml-stylesheet href="x"?><!-- made by <hand> -->');
    expect(read(commented).entityId).toBe('http://127.0.0.1:3001/test-nemlogin');
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
    ['an address that is none', (xml) => xml.replace('http://127.0.0.1:3001/sso', 'javascript:alert(1)')],
    ['another root', (xml) => xml.replaceAll('md:EntityDescriptor', 'md:SomethingElse')],
    ['something else', () => '<html/>'],
    [
      'elements inside each other without end',
      (xml) => xml.replace('<md:IDPSSODescriptor', `${'<x xmlns:y="z">'.repeat(100)}$&`),
    ],
    [
      'more elements than a federation has',
      (xml) => xml.replace('<md:IDPSSODescriptor', `${'<x/>'.repeat(11_000)}$&`),
    ],
  ])('with %s is refused', (_name, change) => {
    expect(() => read(change(metadata()))).toThrow(/metadata/);
  });
});

/** Metadata of several, as a federation publishes them. */
const together = (entities: readonly string[], attributes = '') =>
  `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"${attributes}>${entities
    .map((xml) => xml.replace(/<\?xml[^>]*\?>/, ''))
    .join('')}</md:EntitiesDescriptor>`;

describe('metadata of several', () => {
  it('is read when one of them is an identity provider', () => {
    const service = metadata('http://service.example').replaceAll('IDPSSODescriptor', 'SPSSODescriptor');
    const { entityId } = read(together([service, metadata()]));
    expect(entityId).toBe('http://127.0.0.1:3001/test-nemlogin');
  });

  it('is refused when two are, or one with two descriptions', () => {
    expect(() => read(together([metadata(), metadata('http://other.example')]))).toThrow(/one identity/);
    const twice = metadata().replace(/<md:IDPSSODescriptor[\s\S]*<\/md:IDPSSODescriptor>/, '$&$&');
    expect(() => read(twice)).toThrow(/one identity/);
  });
});

describe('metadata that end', () => {
  const until = (time: string, xml = metadata()) =>
    xml.replace('<md:EntityDescriptor', `$& validUntil="${time}"`);

  it('count until then', () => {
    expect(read(until('2026-11-21T10:00:01Z')).validUntil).toEqual(new Date('2026-11-21T10:00:01Z'));
  });

  it.each([
    ['that have expired', () => until('2026-11-21T10:00:00Z')],
    ['whose end cannot be read', () => until('tomorrow')],
    ['whose end is a day that does not exist', () => until('2027-02-30T00:00:00Z')],
    ['in a document that has', () => together([metadata()], ' validUntil="2026-11-20T00:00:00Z"')],
    [
      'in a document that ends earlier',
      () => together([until('2026-12-24T00:00:00Z')], ' validUntil="2026-11-20T00:00:00Z"'),
    ],
    [
      'whose description of the provider has',
      () => metadata().replace('<md:IDPSSODescriptor', '$& validUntil="2026-11-20T00:00:00Z"'),
    ],
  ])('are refused: %s', (_name, xml) => {
    expect(() => read(xml())).toThrow(/expired|validUntil/);
  });
});
