import { signAssertion } from '@frikort/test-nemlogin/assertion';
import { algorithms } from '@frikort/test-nemlogin/saml-words';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIdentity } from '../../src/auth/saml/identity.ts';
import { readResponse } from '../../src/auth/saml/response.ts';
import { checkOf, createForgingWorld, type Forgery, type ForgingWorld } from '../support/saml.ts';

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

const read = async (forgery?: Forgery, now = world.now) =>
  readResponse(await world.samlResponse(forgery), { ...world.expected, now });
const refusedBy = (forgery: Forgery, now?: Date) => checkOf(() => read(forgery, now));

describe('an honest response (IT-LOGON-1)', () => {
  it.each([
    ['AES-256-GCM', algorithms.aes256Gcm],
    ['AES-256-CBC', algorithms.aes256Cbc],
  ] as const)('is accepted with %s', async (_name, encryptionAlgorithm) => {
    const assertion = await read({ encryption: { encryptionAlgorithm } });
    const { name, identity } = readIdentity(assertion);
    expect(name).toBe('Bjarne Jepsen');
    expect(identity).toMatchObject({ kind: 'professional', organisationName: 'Café Solsikken ApS' });
    expect(assertion.sessionIndex).toBe('_session-at-the-provider');
  });

  it('is accepted while the certificate is replaced, whichever key it is encrypted for', async () => {
    const samlResponse = await world.samlResponse();
    const us = { ...world.us, keys: world.strangerKeys, otherKeys: world.us.keys };
    await expect(readResponse(samlResponse, { ...world.expected, us })).resolves.toBeDefined();
  });

  it('is accepted with a valid signature on the response as well', async () => {
    await expect(read({ response: (xml) => signAssertion(xml, world.providerKeys) })).resolves.toBeDefined();
  });
});

describe('weak algorithms', () => {
  it.each<[string, string, Forgery]>([
    ['RSA-SHA1', 'signature-algorithm', { signing: { signatureAlgorithm: algorithms.rsaSha1 } }],
    ['a SHA-1 digest', 'signature-algorithm', { signing: { digestAlgorithm: algorithms.sha1 } }],
    [
      'canonicalisation with comments',
      'signature-algorithm',
      { signing: { canonicalisation: `${algorithms.exclusiveCanonicalisation}WithComments` } },
    ],
    ['3DES', 'encryption-algorithm', { encryption: { encryptionAlgorithm: algorithms.tripleDes } }],
    [
      'another canonicalisation of what is signed',
      'signature-algorithm',
      {
        signed: (xml) =>
          xml.replace(
            /<ds:CanonicalizationMethod Algorithm="[^"]*"/,
            '<ds:CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"',
          ),
      },
    ],
    [
      'a second encrypted key',
      'encryption-algorithm',
      {
        response: (xml) =>
          xml.replace('</e:EncryptedKey>', '$&<e:EncryptedKey xmlns:e="http://www.w3.org/2001/04/xmlenc#"/>'),
      },
    ],
    [
      'a second encryption method',
      'encryption-algorithm',
      { response: (xml) => xml.replace('<xenc:CipherData', '<x><xenc:EncryptionMethod/></x>$&') },
    ],
    ['RSA-1.5', 'encryption-algorithm', { encryption: { keyEncryptionAlgorithm: algorithms.rsa15 } }],
  ])('%s is refused', async (_name, check, forgery) => {
    expect(await refusedBy(forgery)).toBe(check);
  });

  it('an assertion encrypted for somebody else is refused', async () => {
    const us = { ...world.us, keys: world.strangerKeys };
    const samlResponse = await world.samlResponse();
    expect(await checkOf(() => readResponse(samlResponse, { ...world.expected, us }))).toBe('decryption');
  });
});
