import { statusCodes } from '@frikort/test-nemlogin/saml-words';
import { beforeAll, describe, expect, it } from 'vitest';
import { SamlRejected } from '../../src/auth/saml/rejected.ts';
import { readResponse } from '../../src/auth/saml/response.ts';
import { checkOf, createForgingWorld, type Forgery, type ForgingWorld } from '../support/saml.ts';

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

const read = async (forgery?: Forgery, now = world.now) =>
  readResponse(await world.samlResponse(forgery), { ...world.expected, now });
const refusedBy = (forgery: Forgery, now?: Date) => checkOf(() => read(forgery, now));
const minutes = (count: number) => new Date(world.now.getTime() + count * 60_000);

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

  it('that is larger than 160 kB is refused before it is parsed', async () => {
    expect(await refusedBy({ response: (xml) => `${xml}${' '.repeat(160 * 1024)}` })).toBe('unreadable');
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
