import { buildResponse, encryptAssertion, signAssertion } from '@frikort/test-nemlogin/assertion';
import { beforeAll, describe, expect, it } from 'vitest';
import { readResponse } from '../../src/auth/saml/response.ts';
import { checkOf, createForgingWorld, type ForgingWorld } from '../support/saml.ts';

/*
 * The eight classic forms of signature wrapping (Somorovsky et al., "On Breaking SAML", 2012; numbered as SAML
 * Raider numbers them). Each keeps a genuine signed element somewhere and shows an evil one in its place. As
 * OIOSAML encrypts the assertion and anybody can encrypt for us, forms 3 to 8 are tried inside the encryption.
 */

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

const signatureOf = (signed: string) => /<ds:Signature .*<\/ds:Signature>/.exec(signed)?.[0] ?? '';
const withoutSignature = (signed: string) => signed.replace(signatureOf(signed), '');
/** A copy that says something else, under another ID, without a signature of its own. */
const evilCopy = (signed: string) =>
  withoutSignature(signed)
    .replace('Bjarne Jepsen', 'Ingen Andentest')
    .replace(/ ID="[^"]*"/, ' ID="_evil"');
const intoRoot = (xml: string, inner: string) =>
  xml.replace(/<\/(saml:Assertion|samlp:Response)>$/, (end) => inner + end);
const afterIssuer = (xml: string, inner: string) => xml.replace('</saml:Issuer>', `</saml:Issuer>${inner}`);
const intoSignature = (signature: string, inner: string) =>
  signature.replace('</ds:Signature>', `<ds:Object>${inner}</ds:Object></ds:Signature>`);

const encode = (xml: string) => Buffer.from(xml).toString('base64');

async function responseWith(content: string): Promise<string> {
  return buildResponse({
    issuer: world.provider.entityId,
    destination: world.us.acsUrl,
    inResponseTo: world.expected.requestId,
    issuedAt: world.now,
    content,
  });
}

const encrypted = (assertion: string) => encryptAssertion(assertion, world.us.keys.certificate);

/** Forms 1 and 2: the whole signed response is wrapped. */
async function wrappedResponse(place: 'inside' | 'beside'): Promise<string> {
  const genuine = await responseWith(await encrypted(world.signedAssertion()));
  const signed = signAssertion(genuine, world.providerKeys);
  const evil = (await responseWith(await encrypted(evilCopy(world.signedAssertion())))).replace(
    / ID="[^"]*"/,
    ' ID="_evil"',
  );
  const signature = signatureOf(signed);
  const original = withoutSignature(signed);
  return place === 'inside'
    ? afterIssuer(evil, intoSignature(signature, original))
    : afterIssuer(evil, original + signature);
}

/** Forms 3 to 8: the signed assertion is wrapped; given as what stands inside the encryption. */
const wrappedAssertions: [string, (signed: string) => string][] = [
  ['XSW3: the evil assertion before the genuine one', (signed) => evilCopy(signed) + signed],
  ['XSW4: the evil assertion around the genuine one', (signed) => intoRoot(evilCopy(signed), signed)],
  [
    'XSW5: the genuine signature in the evil assertion, the original beside it',
    (signed) => afterIssuer(evilCopy(signed), signatureOf(signed)) + withoutSignature(signed),
  ],
  [
    'XSW5: the genuine signature in the evil assertion, the original at its end',
    (signed) => intoRoot(afterIssuer(evilCopy(signed), signatureOf(signed)), withoutSignature(signed)),
  ],
  [
    'XSW6: the original inside the genuine signature in the evil assertion',
    (signed) =>
      afterIssuer(
        evilCopy(signed),
        signatureOf(signed).replace('</ds:Signature>', `${withoutSignature(signed)}</ds:Signature>`),
      ),
  ],
  [
    'XSW7: the genuine assertion in an Advice of the evil one',
    (signed) => intoRoot(evilCopy(signed), `<saml:Advice>${signed}</saml:Advice>`),
  ],
  [
    'XSW8: the original in an Object of the genuine signature in the evil assertion',
    (signed) => afterIssuer(evilCopy(signed), intoSignature(signatureOf(signed), withoutSignature(signed))),
  ],
];

describe('signature wrapping', () => {
  it.each(['inside', 'beside'] as const)(
    'XSW1, XSW2: a signed response %s an evil one is refused',
    async (place) => {
      const forged = encode(await wrappedResponse(place));
      const check = await checkOf(() => readResponse(forged, world.expected));
      expect(['signature-structure', 'signature-missing', 'assertion-count']).toContain(check);
    },
  );

  it.each(wrappedAssertions)('%s is refused', async (_name, wrap) => {
    const forged = wrap(world.signedAssertion());
    expect(forged).toContain('Ingen Andentest');
    const samlResponse = encode(await responseWith(await encrypted(forged)));
    const check = await checkOf(() => readResponse(samlResponse, world.expected));
    expect(['unreadable', 'assertion-count', 'signature-missing', 'signature-structure']).toContain(check);
  });

  it('XSW7: an evil plain assertion in Extensions of the response is refused', async () => {
    const signed = world.signedAssertion();
    const response = afterIssuer(
      await responseWith(await encrypted(signed)),
      `<samlp:Extensions>${evilCopy(signed)}</samlp:Extensions>`,
    );
    expect(await checkOf(() => readResponse(encode(response), world.expected))).toBe('plain-assertion');
  });

  it.each(['ID', 'Id', 'id', 'xml:id'])(
    'a second element with the signed ID as its %s is refused',
    async (name) => {
      const signed = world.signedAssertion();
      const id = / ID="([^"]*)"/.exec(signed)?.[1];
      const forged = intoRoot(signed, `<saml:Advice ${name}="${id}"/>`);
      const samlResponse = encode(await responseWith(await encrypted(forged)));
      expect(await checkOf(() => readResponse(samlResponse, world.expected))).toBe('signature-structure');
    },
  );

  it('the same assertion unwrapped is accepted, so the refusals above are not for another reason', async () => {
    const samlResponse = encode(await responseWith(await encrypted(world.signedAssertion())));
    expect(await checkOf(() => readResponse(samlResponse, world.expected))).toBe('accepted');
  });
});
