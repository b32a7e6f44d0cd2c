import { signAssertion } from '@frikort/test-nemlogin/assertion';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SignedXml } from 'xml-crypto';
import { checkOf, createForgingWorld, type ForgingWorld } from '../../../test/support/saml.ts';
import { algorithms, ns } from './names.ts';
import { verifiedMessage } from './signature.ts';
import { onlyChild, parseXml } from './xml.ts';

/* Held against xml-crypto's own verification, which takes more forms than ours and must agree about this one. */

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

const verified = (xml: string) => verifiedMessage(parseXml(xml), world.provider.certificates);

/** The signed bytes according to xml-crypto. */
function verifiedByLibrary(xml: string): string | undefined {
  const verifier = new SignedXml({ publicCert: world.providerKeys.certificate });
  const signature = onlyChild(parseXml(xml), ns.signature, 'Signature', 'signature');
  try {
    verifier.loadSignature(signature.toString());
    return verifier.checkSignature(xml) ? verifier.getSignedReferences()[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Signed by the provider, with prefixes that canonicalisation is told to keep. */
function signedWith(xml: string, prefixes: readonly string[]): string {
  const signature = new SignedXml({
    privateKey: world.providerKeys.privateKey,
    signatureAlgorithm: algorithms.rsaSha256,
    canonicalizationAlgorithm: algorithms.exclusiveCanonicalisation,
    inclusiveNamespacesPrefixList: [...prefixes],
    idAttribute: 'ID',
  });
  signature.addReference({
    xpath: '/*',
    transforms: [algorithms.envelopedSignature, algorithms.exclusiveCanonicalisation],
    digestAlgorithm: algorithms.sha256,
    inclusiveNamespacesPrefixList: [...prefixes],
  });
  signature.computeSignature(xml, { prefix: 'ds', location: { reference: '/*/*[1]', action: 'after' } });
  return signature.getSignedXml();
}

const text = fc.string({
  unit: fc.constantFrom('a', 'æ', ' ', '\n', '\t', '&amp;', '&lt;', '&#13;', '>', '\u2028', '💶'),
});
const name = fc.constantFrom('b', 'p:c', 'q:d', 'saml:e');
const attributes = fc
  .uniqueArray(fc.constantFrom('f', 'p:f', 'xml:lang', 'xmlns:p', 'xmlns:r', 'xmlns', 'q:g'), {
    maxLength: 4,
  })
  .map((names) =>
    names.map((one) => ` ${one}="${one.startsWith('xmlns') ? 'urn:other' : '1 &#10; &quot;'}"`).join(''),
  );
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc.array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 3 }),
    )
    .map(([one, some, content]) => `<${one}${some}>${content.join('')}</${one}>`),
}));
const around = (content: string) =>
  `<samlp:X xmlns:samlp="urn:samlp" xmlns:saml="urn:saml" xmlns:p="urn:p" xmlns:q="urn:q" ID="_1"><saml:Issuer/>${content}</samlp:X>`;

describe('a verified signature', () => {
  it('covers the bytes that xml-crypto says it does, whatever is signed', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(element, fc.subarray(['p', 'q', 'saml', 'none']), (content, prefixes) => {
        const signed = signedWith(around(content), prefixes);
        const byLibrary = verifiedByLibrary(signed);
        expect(byLibrary).toBeDefined();
        expect(verified(signed)).toBe(byLibrary);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where xml-crypto refuses it: for anything else than what was signed', async () => {
    const signed = signAssertion(around('<b>one</b><p:c f="1"/>'), world.providerKeys);
    expect(verified(signed)).toBe(verifiedByLibrary(signed));
    const changes: [string, string | RegExp, string][] = [
      ['a text', 'one', 'two'],
      ['an attribute', 'f="1"', 'f="2"'],
      ['a namespace', 'xmlns:p="urn:p"', 'xmlns:p="urn:q"'],
      ['an element more', '<b>', '<b/><b>'],
      ['a blank', '<b>', ' <b>'],
      ['the digest', /<ds:DigestValue>.{4}/, '<ds:DigestValue>AAAA'],
      ['the value', /<ds:SignatureValue>.{4}/, '<ds:SignatureValue>AAAA'],
      ['no digest', /<ds:DigestValue>[^<]*/, '<ds:DigestValue>'],
      ['no value', /<ds:SignatureValue>[^<]*/, '<ds:SignatureValue>'],
    ];
    for (const [what, from, to] of changes) {
      const changed = signed.replace(from, to);
      expect(changed, what).not.toBe(signed);
      expect(await checkOf(() => verified(changed)), what).toBe('signature');
      expect(verifiedByLibrary(changed), what).toBeUndefined();
    }
  });

  it('may be by any of the certificates, and by none of no certificates', async () => {
    const signed = signAssertion(around('<b/>'), world.providerKeys);
    const [certificate = ''] = world.provider.certificates;
    const { certificate: stranger } = world.strangerKeys;
    expect(verifiedMessage(parseXml(signed), [stranger, certificate])).toContain('<b></b>');
    expect(await checkOf(() => verifiedMessage(parseXml(signed), [stranger]))).toBe('signature');
    expect(await checkOf(() => verifiedMessage(parseXml(signed), []))).toBe('signature');
  });
});
