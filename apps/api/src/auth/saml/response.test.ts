import { signAssertion } from '@frikort/local/nemlogin/assertion';
import { algorithms, statusCodes } from '@frikort/local/nemlogin/saml-words';
import { identityById } from '@frikort/local/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIdentity } from './identity.ts';
import { SamlRejected } from './rejected.ts';
import { readResponse } from './response.ts';
import { checkOf, createForgingWorld, type Forgery, type ForgingWorld } from './testing.ts';

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

const read = async (forgery?: Forgery, now = world.now) =>
  readResponse(await world.samlResponse(forgery), { ...world.expected, now });
const refusedBy = (forgery: Forgery, now?: Date) => checkOf(() => read(forgery, now));
const minutes = (count: number) => new Date(world.now.getTime() + count * 60_000);

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

describe('the envelope', () => {
  it.each<[string, string, Forgery]>([
    ['another Destination', 'destination', { envelope: { destination: 'https://evil.example/acs' } }],
    ['another Issuer', 'issuer', { envelope: { issuer: 'https://evil.example' } }],
    ['an answer to another browser’s request', 'in-response-to', { envelope: { inResponseTo: '_other' } }],
    ['no InResponseTo', 'in-response-to', { response: (xml) => xml.replace(/ InResponseTo="[^"]*"/, '') }],
    ['another version', 'version', { response: (xml) => xml.replace('Version="2.0"', 'Version="1.1"') }],
    [
      'a status other than Success beside an assertion',
      'status',
      { envelope: { status: [statusCodes.requester] } },
    ],
    ['a DOCTYPE', 'doctype', { response: (xml) => `<!DOCTYPE r [<!ENTITY e "x">]>${xml}` }],
    ['a comment', 'markup', { response: (xml) => xml.replace('<samlp:Status>', '<!-- --><samlp:Status>') }],
    [
      'a processing instruction',
      'markup',
      { response: (xml) => xml.replace('<samlp:Status>', '<?x y?><samlp:Status>') },
    ],
    [
      'CDATA',
      'markup',
      { response: (xml) => xml.replace('</samlp:Status>', '</samlp:Status><![CDATA[x]]>') },
    ],
    ['broken XML', 'unreadable', { response: (xml) => xml.slice(0, -5) }],
    [
      'something other than a response',
      'message-kind',
      { response: (xml) => xml.replaceAll('samlp:Response', 'samlp:LogoutResponse') },
    ],
    [
      'an empty signature of its own',
      'signature-structure',
      {
        response: (xml) =>
          xml.replace(
            '<samlp:Status>',
            '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/><samlp:Status>',
          ),
      },
    ],
  ])('with %s is refused', async (_name, check, forgery) => {
    expect(await refusedBy(forgery)).toBe(check);
  });

  it('that is not base64 is refused', async () => {
    expect(await checkOf(() => readResponse('<Response/>', world.expected))).toBe('unreadable');
  });

  it('with foreign characters among the base64 is refused, however other decoders would read it', async () => {
    const samlResponse = (await world.samlResponse()).replace(/^.{8}/, '$&*');
    expect(await checkOf(() => readResponse(samlResponse, world.expected))).toBe('unreadable');
  });

  it('that is larger than 256 kB is refused before it is parsed', async () => {
    expect(await refusedBy({ response: (xml) => `${xml}${' '.repeat(300_000)}` })).toBe('unreadable');
  });

  it.each([-6, 6])('that is %i minutes old is refused', async (age) => {
    expect(await refusedBy({ envelope: { issuedAt: minutes(-age) } })).toBe('time');
  });

  it.each([
    [statusCodes.authnFailed, 'cancelled-at-provider'],
    [statusCodes.requestDenied, 'cancelled-at-provider'],
    ['urn:oasis:names:tc:SAML:2.0:status:NoAuthnContext', 'assurance-too-low'],
    ['urn:oasis:names:tc:SAML:2.0:status:UnknownPrincipal', 'login-invalid'],
  ])('with status %s explains %s', async (nested, refusal) => {
    const attempt = read({ content: () => '', envelope: { status: [statusCodes.responder, nested] } });
    await expect(attempt).rejects.toMatchObject({ check: 'status', refusal });
    await expect(attempt).rejects.toBeInstanceOf(SamlRejected);
  });
});

describe('the number of assertions', () => {
  it.each<[string, string, Forgery]>([
    ['none', 'assertion-count', { content: () => '' }],
    ['a plain signed one', 'plain-assertion', { content: (_encrypted, signed) => signed }],
    [
      'a plain one beside the encrypted one',
      'plain-assertion',
      { content: (encrypted, signed) => encrypted + signed },
    ],
    [
      'an encrypted one hidden beside the visible one',
      'assertion-count',
      { content: (encrypted) => `${encrypted}<samlp:Extensions>${encrypted}</samlp:Extensions>` },
    ],
    [
      'something signed that is no assertion',
      'message-kind',
      { unsigned: (xml) => xml.replaceAll('saml:Assertion', 'saml:Evidence') },
    ],
    [
      'one that holds another',
      'assertion-count',
      {
        unsigned: (xml) => xml.replace('<saml:Conditions', '<saml:Advice><saml:Assertion/></saml:Advice>$&'),
      },
    ],
    ['two encrypted ones', 'assertion-count', { content: (encrypted) => encrypted + encrypted }],
  ])('%s is refused', async (_name, check, forgery) => {
    expect(await refusedBy(forgery)).toBe(check);
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

describe('the assertion', () => {
  it.each<[string, string, Forgery]>([
    ['another Issuer', 'issuer', { facts: { issuer: 'https://evil.example' } }],
    ['another Recipient', 'recipient', { facts: { recipient: 'https://evil.example/acs' } }],
    ['another audience', 'audience', { facts: { audience: 'https://other.example' } }],
    [
      'an audience of ours beside a restriction to another',
      'audience',
      {
        unsigned: (xml) =>
          xml.replace(
            '</saml:Conditions>',
            '<saml:AudienceRestriction><saml:Audience>https://other.example</saml:Audience></saml:AudienceRestriction></saml:Conditions>',
          ),
      },
    ],
    [
      'no audience',
      'audience',
      { unsigned: (xml) => xml.replace(/<saml:AudienceRestriction>.*<\/saml:AudienceRestriction>/, '') },
    ],
    [
      'a condition that we do not know',
      'conditions',
      { unsigned: (xml) => xml.replace('</saml:Conditions>', '<saml:Condition/></saml:Conditions>') },
    ],
    [
      'no conditions',
      'conditions',
      { unsigned: (xml) => xml.replace(/<saml:Conditions.*<\/saml:Conditions>/, '') },
    ],
    [
      'sender-vouches',
      'confirmation',
      { facts: { confirmationMethod: 'urn:oasis:names:tc:SAML:2.0:cm:sender-vouches' } },
    ],
    ['another request in the confirmation', 'in-response-to', { facts: { inResponseTo: '_other' } }],
    ['no InResponseTo in the confirmation', 'in-response-to', { facts: { inResponseTo: undefined } }],
    [
      'a transient NameID',
      'subject',
      { facts: { nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' } },
    ],
    ['an empty NameID', 'subject', { unsigned: (xml) => xml.replace(/(<saml:NameID[^>]*>)[^<]*/, '$1 ') }],
    [
      'a confirmation that begins later',
      'confirmation',
      { unsigned: (xml) => xml.replace('Recipient=', 'NotBefore="2026-11-21T10:00:00Z" $&') },
    ],
    ['no subject', 'subject', { unsigned: (xml) => xml.replace(/<saml:Subject>.*<\/saml:Subject>/, '') }],
    [
      'two AuthnStatements',
      'statements',
      { unsigned: (xml) => xml.replace(/<saml:AuthnStatement.*<\/saml:AuthnStatement>/, '$&$&') },
    ],
    [
      'no AuthnStatement',
      'statements',
      { unsigned: (xml) => xml.replace(/<saml:AuthnStatement.*<\/saml:AuthnStatement>/, '') },
    ],
    [
      'two AttributeStatements',
      'statements',
      { unsigned: (xml) => xml.replace(/<saml:AttributeStatement.*<\/saml:AttributeStatement>/, '$&$&') },
    ],
    [
      'an attribute that stands twice',
      'attributes',
      { unsigned: (xml) => xml.replace(/<saml:Attribute .*?<\/saml:Attribute>/, '$&$&') },
    ],
    [
      'a session that has ended',
      'time',
      { unsigned: (xml) => xml.replace('SessionIndex=', 'SessionNotOnOrAfter="2026-11-21T09:54:00Z" $&') },
    ],
    [
      'an attribute without a name',
      'attributes',
      { unsigned: (xml) => xml.replace(/<saml:Attribute Name="[^"]*"/, '<saml:Attribute') },
    ],
    ['no SessionIndex', 'statements', { unsigned: (xml) => xml.replace(/ SessionIndex="[^"]*"/, '') }],
    ['another version', 'version', { unsigned: (xml) => xml.replace('Version="2.0"', 'Version="1.1"') }],
    [
      'an IssueInstant in the future',
      'time',
      { unsigned: (xml) => xml.replace(/IssueInstant="[^"]*"/, 'IssueInstant="2026-11-21T10:05:01Z"') },
    ],
    [
      'a date that does not exist',
      'time',
      { unsigned: (xml) => xml.replace(/AuthnInstant="[^"]*"/, 'AuthnInstant="2026-13-41T10:00:00Z"') },
    ],
    ['a time without a zone', 'time', { unsigned: (xml) => xml.replace(/(AuthnInstant="[^"]*)Z"/, '$1"') }],
  ])('with %s is refused', async (_name, check, forgery) => {
    expect(await refusedBy(forgery)).toBe(check);
  });

  it.each<[string, Forgery]>([
    ['in the conditions', { facts: { notOnOrAfter: new Date('2026-11-21T09:54:59Z') } }],
    ['not yet', { facts: { notBefore: new Date('2026-11-21T10:05:01Z') } }],
    ['issued in the future', { facts: { issuedAt: new Date('2026-11-21T10:05:01Z') } }],
  ])('that is not valid now is refused: %s (IT-TIM-1)', async (_name, forgery) => {
    expect(await refusedBy(forgery)).toBe('time');
  });

  it('is accepted when clocks differ by less than five minutes (IT-TIM-2)', async () => {
    expect(await refusedBy({ facts: { notBefore: minutes(4), notOnOrAfter: minutes(9) } })).toBe('accepted');
    expect(await refusedBy({ facts: { notOnOrAfter: minutes(-4) } })).toBe('accepted');
  });

  it('signed by a certificate that is no longer valid is refused', async () => {
    const samlResponse = await world.samlResponse({
      envelope: { issuedAt: new Date('2101-01-01T00:00:00Z') },
    });
    const expected = { ...world.expected, now: new Date('2101-01-01T00:00:00Z') };
    expect(await checkOf(() => readResponse(samlResponse, expected))).toBe('signature');
  });

  it('can be used until its latest moment and no longer than a replay is remembered (IT-REPL-1)', async () => {
    const { unusableFrom } = await read({ facts: { notOnOrAfter: minutes(3) } });
    expect(unusableFrom).toEqual(minutes(8));
    expect(await refusedBy({ facts: { notOnOrAfter: minutes(-5) } })).toBe('time');
  });
});

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
