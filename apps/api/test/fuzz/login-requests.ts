import fc from 'fast-check';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';

/* The routes of login, which are no part of the OpenAPI document: browsers and the identity provider call them. */

const parameters = [
  'entrance',
  'provider',
  'returnTo',
  'SAMLResponse',
  'SAMLRequest',
  'RelayState',
  'SigAlg',
  'Signature',
];
const routes = ['GET /auth/login', 'POST /auth/acs', 'GET /auth/slo', 'POST /auth/slo', 'GET /auth/metadata'];

const xml = [
  '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"/>',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  '<a><b></a>',
  '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0"/>',
].map((text) => Buffer.from(text).toString('base64'));

/** Bad requests to the routes of login; `POST /auth/logout` stays out, because it ends the sessions of the others. */
export function badLoginRequests(secrets: readonly string[]): fc.Arbitrary<InjectOptions> {
  const value = fc.oneof(
    fc.constantFrom(
      ...xml,
      ...secrets,
      'company',
      'citizen',
      '//evil.example',
      'https://evil.example',
      '/borger',
    ),
    fc.constantFrom('', 'x'.repeat(3_000), 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256'),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.base64String({ maxLength: 400 }),
  );
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...parameters), fc.string({ maxLength: 8 })), value);
  return fc
    .record({
      route: fc.constantFrom(...routes),
      fields,
      cookie: fc.option(value),
      type: fc.constantFrom('application/x-www-form-urlencoded', 'application/json', 'text/xml'),
    })
    .map(({ route, fields: sent, cookie, type }) => {
      const [method = '', path = ''] = route.split(' ');
      const safe = Object.entries(sent).map(([name, text]): [string, string] => [
        name.toWellFormed(),
        text.toWellFormed(),
      ]);
      const form = new URLSearchParams(safe).toString();
      const cookieHeader =
        cookie === null
          ? {}
          : { cookie: `__Host-frikort-login=${encodeURIComponent(cookie.toWellFormed())}` };
      return method === 'GET'
        ? { method: 'GET', url: `${path}?${form}`, headers: cookieHeader }
        : { method: 'POST', url: path, headers: { ...cookieHeader, 'content-type': type }, payload: form };
    });
}

const ownPage = /^\/(?:sagsbehandler\/|virksomhed\/)?(?:login-afvist|logget-af)?(?:\?|$)/;

/** A refusal that is no redirect is a problem; a redirect leads to a page of ours or to the provider, nowhere else. */
export function checkLoginAnswer({ statusCode, headers, body }: LightMyRequestResponse): string[] {
  if (statusCode >= 500) return [`${statusCode}: ${body}`];
  if (statusCode >= 400) {
    const type = String(headers['content-type']);
    return type.startsWith('application/problem+json') ? [] : [`${statusCode} with ${type}`];
  }
  if (headers.location === undefined) return [];
  const { location } = headers;
  const isProvider = String(location).startsWith('http://127.0.0.1:3001/');
  return isProvider || ownPage.test(String(location)) ? [] : [`sent to ${location}`];
}
