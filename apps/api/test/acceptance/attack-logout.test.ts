import { signAssertion } from '@frikort/test-nemlogin/assertion';
import type { KeyPair } from '@frikort/test-nemlogin/key-pair';
import {
  buildLogoutRequest,
  buildLogoutResponse,
  type LogoutRequestFacts,
  readLogoutRequest,
  readLogoutResponse,
} from '@frikort/test-nemlogin/messages';
import { readSignedRedirect, signedRedirect } from '@frikort/test-nemlogin/redirect-binding';
import { algorithms } from '@frikort/test-nemlogin/saml-words';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createLogoutRequest,
  createLogoutResponse,
  readPostedLogout,
  readRedirectedLogout,
} from '../../src/auth/saml/logout.ts';
import { checkOf, createForgingWorld, type ForgingWorld } from '../support/saml.ts';

let world: ForgingWorld;
beforeAll(async () => {
  world = await createForgingWorld();
});

const request = (facts: Partial<LogoutRequestFacts> = {}) =>
  buildLogoutRequest({
    id: '_logout',
    issuer: world.provider.entityId,
    destination: world.us.sloUrl,
    issuedAt: world.now,
    nameId: 'https://data.gov.dk/model/core/eid/professional/uuid/6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a101',
    sessionIndexes: ['_session'],
    ...facts,
  });

/** The query of a signed redirect. */
const redirected = (xml: string, keys: KeyPair = world.providerKeys, relayState?: string) => {
  const address = signedRedirect(world.us.sloUrl, 'SAMLRequest', xml, keys.privateKey, relayState);
  return new URL(address).search.slice(1);
};
const posted = (xml: string) => ({ SAMLRequest: Buffer.from(xml).toString('base64') });
const expected = () => ({ ...world, providers: [world.provider, world.otherProvider] });
const readRedirect = (query: string) => readRedirectedLogout(query, expected());
const readPost = (form: Record<string, unknown>) => readPostedLogout(form, expected());

describe('a logout request of the provider (IT-SLO-2)', () => {
  const believed = { kind: 'request', id: '_logout', sessionIndexes: ['_session'], relayState: 'r+1' };

  it('by Redirect is believed when its query is signed', () => {
    expect(readRedirect(redirected(request(), world.providerKeys, 'r+1'))).toMatchObject(believed);
  });

  it('by POST is believed when it is signed inside', () => {
    const form = { ...posted(signAssertion(request(), world.providerKeys)), RelayState: 'r+1' };
    expect(readPost(form)).toMatchObject(believed);
  });

  it('may name no session, or several', () => {
    const none = request().replace(/<samlp:SessionIndex>.*<\/samlp:SessionIndex>/, '');
    expect(readRedirect(redirected(none))).toMatchObject({ sessionIndexes: [] });
    const two = request().replace(/<samlp:SessionIndex>.*<\/samlp:SessionIndex>/, '$&$&');
    expect(readRedirect(redirected(two))).toMatchObject({ sessionIndexes: ['_session', '_session'] });
  });

  it.each<[string, string, (query: string) => string]>([
    ['no signature', 'signature-missing', (query) => query.replace(/&Signature=.*/, '')],
    ['an empty signature', 'signature', (query) => query.replace(/&Signature=.*/, '&Signature=')],
    ['another signature', 'signature', (query) => query.replace(/Signature=.{4}/, 'Signature=AAAA')],
    [
      'SigAlg rsa-sha1',
      'signature-algorithm',
      (query) => query.replace(/SigAlg=[^&]*/, `SigAlg=${encodeURIComponent(algorithms.rsaSha1)}`),
    ],
    ['SigAlg in another case', 'signature-algorithm', (query) => query.replace('rsa-sha256', 'RSA-SHA256')],
    ['no SigAlg', 'signature-algorithm', (query) => query.replace(/&SigAlg=[^&]*/, '')],
    ['a repeated SAMLRequest', 'query', (query) => `${query}&SAMLRequest=x`],
    ['a repeated SAMLRequest in front', 'query', (query) => `SAMLRequest=x&${query}`],
    ['a repeated Signature', 'query', (query) => `${query}&Signature=x`],
    ['a RelayState that was not signed', 'signature', (query) => `${query}&RelayState=x`],
    ['a parameter of another binding', 'query', (query) => `${query}&SAMLEncoding=x`],
    ['a parameter’s name encoded', 'query', (query) => query.replace('SAMLRequest', 'SAMLReques%74')],
    ['request and response', 'query', (query) => `${query}&SAMLResponse=x`],
    ['nothing', 'query', () => ''],
  ])('by Redirect with %s is refused', async (_name, check, change) => {
    expect(await checkOf(() => readRedirect(change(redirected(request()))))).toBe(check);
  });

  it('of a stranger is refused in both bindings', async () => {
    const { strangerKeys } = world;
    expect(await checkOf(() => readRedirect(redirected(request(), strangerKeys)))).toBe('signature');
    expect(await checkOf(() => readPost(posted(signAssertion(request(), strangerKeys))))).toBe('signature');
  });

  it.each<[string, string, Partial<LogoutRequestFacts> | ((xml: string) => string)]>([
    ['another Destination', 'destination', { destination: 'https://evil.example/slo' }],
    ['another Issuer', 'issuer', { issuer: 'https://evil.example' }],
    ['an old IssueInstant', 'time', { issuedAt: new Date('2026-11-21T09:54:00Z') }],
    [
      'a past NotOnOrAfter',
      'time',
      (xml) => xml.replace(/NotOnOrAfter="[^"]*"/, 'NotOnOrAfter="2026-11-21T09:00:00Z"'),
    ],
    ['another version', 'version', (xml) => xml.replace('Version="2.0"', 'Version="1.1"')],
    ['no NameID', 'subject', (xml) => xml.replace(/<saml:NameID.*<\/saml:NameID>/, '')],
    ['a comment in the NameID', 'markup', (xml) => xml.replace('/uuid/', '/uuid<!-- -->/')],
    ['another root', 'message-kind', (xml) => xml.replaceAll('samlp:LogoutRequest', 'samlp:AuthnRequest')],
  ])('with %s is refused', async (_name, check, change) => {
    const xml = typeof change === 'function' ? change(request()) : request(change);
    expect(await checkOf(() => readRedirect(redirected(xml)))).toBe(check);
    expect(await checkOf(() => readPost(posted(signAssertion(xml, world.providerKeys))))).toBe(check);
  });

  it('by Redirect is not inflated before its signature is proven', async () => {
    const change = (query: string, SAMLRequest: string) => {
      const parameters = new URLSearchParams(query);
      parameters.set('SAMLRequest', SAMLRequest);
      return parameters.toString();
    };
    for (const nothingToInflate of ['', 'x', 'AAAA', '%00'])
      expect(await checkOf(() => readRedirect(change(redirected(request()), nothingToInflate)))).toBe(
        'signature',
      );
    const bomb = request().replace('<saml:Issuer>', `${' '.repeat(1_000_000)}<saml:Issuer>`);
    expect(await checkOf(() => readRedirect(redirected(bomb, world.strangerKeys)))).toBe('signature');
    expect(await checkOf(() => readRedirect(redirected(bomb)))).toBe('unreadable');
  });

  it('by Redirect with a longer address than any message needs is refused as it is', async () => {
    const relayState = 'x'.repeat(8_000);
    expect(await checkOf(() => readRedirect(redirected(request(), world.providerKeys, relayState)))).toBe(
      'query',
    );
  });

  it('by POST that is longer than any is refused, and so is one that is not base64 through and through', async () => {
    const signed = signAssertion(request(), world.providerKeys);
    expect(await checkOf(() => readPost(posted(`${signed}${' '.repeat(70_000)}`)))).toBe('unreadable');
    const { SAMLRequest } = posted(signed);
    for (const field of [`*${SAMLRequest}`, `${SAMLRequest}*`, `=${SAMLRequest}`, '', ' '])
      expect(await checkOf(() => readPost({ SAMLRequest: field }))).toBe('unreadable');
    expect(readPost({ SAMLRequest: SAMLRequest.replaceAll(/.{76}/g, '$&\r\n') })).toMatchObject({
      id: '_logout',
    });
  });

  it('by POST unsigned, or signed for another element, is refused', async () => {
    expect(await checkOf(() => readPost(posted(request())))).toBe('signature-missing');
    const signed = signAssertion(request(), world.providerKeys);
    const signature = /<ds:Signature .*<\/ds:Signature>/.exec(signed)?.[0] ?? '';
    const wrapped = request({ id: '_evil' }).replace('</saml:Issuer>', `</saml:Issuer>${signature}`);
    expect(await checkOf(() => readPost(posted(wrapped)))).toBe('signature-structure');
    expect(await checkOf(() => readPost({}))).toBe('query');
    expect(await checkOf(() => readPost({ SAMLRequest: ['x', 'y'] }))).toBe('query');
  });
});

describe('an answer of the provider to our logout', () => {
  it('is believed when it is signed, and asks for nothing', () => {
    const xml = buildLogoutResponse({
      issuer: world.provider.entityId,
      destination: world.us.sloUrl,

      inResponseTo: '_ours',
      issuedAt: world.now,
    });
    const address = signedRedirect(world.us.sloUrl, 'SAMLResponse', xml, world.providerKeys.privateKey);
    expect(readRedirect(new URL(address).search.slice(1))).toEqual({
      kind: 'response',
      provider: world.provider,
    });
  });
});

describe('our own logout messages (IT-SLO-1, IT-SLO-3)', () => {
  const read = (location: string) =>
    readSignedRedirect(new URL(location).search.slice(1), [world.us.keys.certificate]);

  it('the request is signed and names login and session', async () => {
    const login = { nameId: 'urn:someone', sessionIndexes: ['_session', '_<other>&'] };
    const location = createLogoutRequest(world.us, world.provider, login, world.now);
    expect(location.startsWith(`${world.provider.sloUrl}?SAMLRequest=`)).toBe(true);
    expect(readLogoutRequest(read(location).xml)).toMatchObject({ ...login, issuer: world.us.entityId });
  });

  it('the answer is signed, goes to the response address and brings the RelayState back', async () => {
    const provider = { ...world.provider, sloResponseUrl: 'http://127.0.0.1:3001/slo-response' };
    const answered = { id: '_theirs', nameId: 'urn:someone', relayState: "their state, (ex*ctly)~'! æ+%20" };
    const location = await createLogoutResponse(world.us, provider, answered);
    expect(location.startsWith(`${provider.sloResponseUrl}?SAMLResponse=`)).toBe(true);
    expect(read(location).relayState).toBe(answered.relayState);
    expect(readLogoutResponse(read(location).xml)).toEqual({
      issuer: world.us.entityId,
      inResponseTo: '_theirs',
      success: true,
    });
  });
});
