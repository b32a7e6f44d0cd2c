import { signAssertion } from '@frikort/test-nemlogin/assertion';
import { identityById } from '@frikort/test-nemlogin/people';
import { algorithms } from '@frikort/test-nemlogin/saml-words';
import { beforeAll, describe, expect, it } from 'vitest';
import { readResponse } from '../../src/auth/saml/response.ts';
import { checkOf, createForgingWorld, type Forgery, type ForgingWorld } from '../support/saml.ts';

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

const read = async (forgery?: Forgery, now = world.now) =>
  readResponse(await world.samlResponse(forgery), { ...world.expected, now });
const refusedBy = (forgery: Forgery, now?: Date) => checkOf(() => read(forgery, now));

/** Empty elements written with an end of their own, so that something can be put into them. */
const spread = (xml: string) => xml.replaceAll(/<(ds:\w+)([^<>]*)\/>/g, '<$1$2></$1>');

describe('the signature', () => {
  const evil = (xml: string) => xml.replace('Bjarne Jepsen', 'Ingen Andentest');

  it.each<[string, string, Forgery]>([
    [
      'missing',
      'signature-missing',
      { signed: (xml) => xml.replace(/<ds:Signature .*<\/ds:Signature>/, '') },
    ],
    ['of changed content', 'signature', { signed: evil }],
    [
      'excluded: emptied',
      'signature-structure',
      { signed: (xml) => evil(xml).replace(/<ds:SignedInfo.*<\/ds:SignedInfo>/, '') },
    ],
    [
      'with a second reference',
      'signature-structure',
      { signed: (xml) => xml.replace(/<ds:Reference.*<\/ds:Reference>/, '$&$&') },
    ],
    [
      'with a reference to everything',
      'signature-structure',
      { signed: (xml) => xml.replace(/<ds:Reference URI="[^"]*"/, '<ds:Reference URI=""') },
    ],
    [
      'with an XSLT transform',
      'signature-algorithm',
      {
        signed: (xml) =>
          xml.replace(
            '</ds:Transforms>',
            '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"/></ds:Transforms>',
          ),
      },
    ],
    [
      'beside another one deeper inside',
      'signature-structure',
      {
        unsigned: (xml) =>
          xml.replace(
            '<saml:Conditions',
            '<saml:Advice><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/></saml:Advice>$&',
          ),
      },
    ],
    [
      'with an Object',
      'signature-structure',
      { signed: (xml) => xml.replace('</ds:Signature>', '<ds:Object>x</ds:Object></ds:Signature>') },
    ],
    [
      'that stands twice',
      'signature-structure',
      { signed: (xml) => xml.replace(/<ds:Signature .*<\/ds:Signature>/, '$&$&') },
    ],
  ])('%s is refused', async (_name, check, forgery) => {
    expect(await refusedBy(forgery)).toBe(check);
  });

  const insert = (before: string, what: string) => (xml: string) => xml.replace(before, `${what}$&`);
  const foreign = '<x:y xmlns:x="urn:x"/>';
  it.each<[string, (xml: string) => string]>([
    ['in SignedInfo', insert('<ds:Reference', foreign)],
    ['in SignedInfo, of XML signature', insert('<ds:Reference', '<ds:Object/>')],
    ['in the canonicalisation', insert('</ds:CanonicalizationMethod>', foreign)],
    ['in the signature method', insert('</ds:SignatureMethod>', '<ds:HMACOutputLength/>')],
    ['in the reference', insert('<ds:DigestMethod', foreign)],
    ['between the transforms', insert('<ds:Transform ', foreign)],
    ['in a transform', insert('</ds:Transform>', '<ds:XPath/>')],
    ['in the digest method', insert('</ds:DigestMethod>', foreign)],
    ['in the digest', insert('</ds:DigestValue>', foreign)],
    ['in the value', insert('</ds:SignatureValue>', foreign)],
    ['in KeyInfo', insert('</ds:KeyInfo>', foreign)],
    ['in KeyInfo, a way to a key elsewhere', insert('</ds:KeyInfo>', '<ds:RetrievalMethod/>')],
    ['in KeyInfo, more certificates than anybody has', insert('</ds:KeyInfo>', '<ds:KeyName/>'.repeat(31))],
    ['beside KeyInfo, another', insert('<ds:KeyInfo', '<ds:KeyInfo/>')],
    [
      'in a transform, prefixes without end',
      insert(
        '</ds:Transform>',
        `<ec:InclusiveNamespaces xmlns:ec="${algorithms.exclusiveCanonicalisation}" PrefixList="${'a '.repeat(101)}"/>`,
      ),
    ],
  ])(
    'with something that has no business %s is refused before anything is canonicalised',
    async (_name, change) => {
      const signed = spread(world.signedAssertion());
      expect(change(signed)).not.toBe(signed);
      expect(await refusedBy({ signed: (xml) => change(spread(xml)) })).toBe('signature-structure');
    },
  );

  it('by another key is refused, with that key’s certificate inside or NemLog-in’s', async () => {
    const { strangerKeys: keys, providerKeys } = world;
    expect(await refusedBy({ signing: { keys } })).toBe('signature');
    expect(await refusedBy({ signing: { keys, certificateInKeyInfo: providerKeys.certificate } })).toBe(
      'signature',
    );
  });

  it('covering a comment in a name does not cut the name short', async () => {
    const identity = { ...identityById('bjarne-jepsen'), name: 'Bjarne Jepsen Andentest' };
    const withComment = (xml: string) =>
      xml.replace('>Bjarne Jepsen Andentest<', '>Bjarne Jepsen<!-- --> Andentest<');
    expect(await refusedBy({ identity, signed: withComment })).toBe('markup');
    expect(await refusedBy({ identity, unsigned: withComment })).toBe('markup');
  });
});

describe('a signature on the response itself', () => {
  it('is held to the same rules as the assertion’s', async () => {
    const { providerKeys, strangerKeys } = world;
    const sha1 = { signatureAlgorithm: algorithms.rsaSha1 };
    expect(await refusedBy({ response: (xml) => signAssertion(xml, strangerKeys) })).toBe('signature');
    expect(await refusedBy({ response: (xml) => signAssertion(xml, providerKeys, sha1) })).toBe(
      'signature-algorithm',
    );
    const changed = (xml: string) =>
      signAssertion(xml, providerKeys).replace(
        'IssueInstant="2026-11-21T10:00',
        'IssueInstant="2026-11-21T10:01',
      );
    expect(await refusedBy({ response: changed })).toBe('signature');
  });
});
