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
const minutes = (count: number) => new Date(world.now.getTime() + count * 60_000);

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
    ['a SessionIndex of 501 characters', 'statements', { facts: { sessionIndex: 'x'.repeat(501) } }],
    ['an ID of 501 characters', 'unreadable', { facts: { id: `_${'x'.repeat(500)}` } }],
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
    [
      'a NotBefore of a day that does not exist',
      'time',
      { unsigned: (xml) => xml.replace(/ NotBefore="[^"]*"/, ' NotBefore="2026-02-30T00:00:00Z"') },
    ],
    ['a time without a zone', 'time', { unsigned: (xml) => xml.replace(/(AuthnInstant="[^"]*)Z"/, '$1"') }],
  ])('with %s is refused', async (_name, check, forgery) => {
    expect(await refusedBy(forgery)).toBe(check);
  });

  it.each<[string, Forgery]>([
    ['in the conditions', { facts: { notOnOrAfter: new Date('2026-11-21T09:54:59Z') } }],
    ['not yet', { facts: { notBefore: new Date('2026-11-21T10:05:01Z') } }],
    ['issued in the future', { facts: { issuedAt: new Date('2026-11-21T10:05:01Z') } }],
  ])('that is not valid now is refused: %s', async (_name, forgery) => {
    expect(await refusedBy(forgery)).toBe('time');
  });

  it('is accepted when clocks differ by less than five minutes', async () => {
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

  it('signed by a certificate that is not believed any more, such as a revoked one, is refused', async () => {
    const expected = { ...world.expected, provider: { ...world.provider, certificates: [] } };
    const samlResponse = await world.samlResponse();
    expect(await checkOf(() => readResponse(samlResponse, expected))).toBe('signature');
  });

  it('can be used until its latest moment and no longer than a replay is remembered (IT-REPL-1)', async () => {
    const { unusableFrom } = await read({ facts: { notOnOrAfter: minutes(3) } });
    expect(unusableFrom).toEqual(minutes(8));
    expect(await refusedBy({ facts: { notOnOrAfter: minutes(-5) } })).toBe('time');
  });
});
