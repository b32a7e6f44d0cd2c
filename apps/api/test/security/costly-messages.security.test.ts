import { deflateRawSync } from 'node:zlib';
import {
  assertionFacts,
  buildAssertion,
  buildResponse,
  encryptAssertion,
  signAssertion,
} from '@frikort/test-nemlogin/assertion';
import { buildLogoutRequest, readAuthnRequest } from '@frikort/test-nemlogin/messages';
import { entityIdOf } from '@frikort/test-nemlogin/metadata';
import { identityById } from '@frikort/test-nemlogin/people';
import { signedRedirect } from '@frikort/test-nemlogin/redirect-binding';
import { algorithms } from '@frikort/test-nemlogin/saml-words';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryOf, xmlOfQuery } from '../../src/auth/messages/message-text.ts';
import { readPostedLogout } from '../../src/auth/saml/logout.ts';
import { readResponse } from '../../src/auth/saml/response.ts';
import { appOrigin, providerOrigin } from '../support/browser.ts';
import { costlyContents } from '../support/costly-messages.ts';
import { checkOf, createForgingWorld, type ForgingWorld } from '../support/saml.ts';
import { type ApiOfItsOwn, type RawRequest, startOwnProcess } from './own-process.ts';

/*
 * Messages that are made to hold the process up, by strangers and by whoever has an honest message at hand: other
 * people's requests wait less than 100 ms while they arrive, and none costs more than 10 ms.
 */

let api: ApiOfItsOwn;
let world: ForgingWorld;
beforeAll(async () => {
  [api, world] = await Promise.all([startOwnProcess(), createForgingWorld()]);
});
afterAll(() => api?.close());

/** How long others wait at most while requests come, twenty at once; each must be refused, and by us. */
async function longestWaitWhile(make: () => readonly RawRequest[] | Promise<RawRequest[]>): Promise<number> {
  const statuses = new Set<number>();
  const longestMs = await api.lastingWaitWhile(async () => {
    const requests = await make();
    for (let place = 0; place < requests.length; place += 20) {
      const answers = await Promise.all(requests.slice(place, place + 20).map(api.send));
      for (const { status } of answers) statuses.add(status);
    }
  });
  expect([...statuses].filter((status) => ![303, 400, 413].includes(status))).toEqual([]);
  return longestMs;
}

/** Each of them twenty times at once. */
const burstsOf = (requests: readonly RawRequest[]) =>
  longestWaitWhile(() => requests.flatMap((request) => Array.from({ length: 20 }, () => request)));

const form = (path: string, fields: Record<string, string>, cookie = ''): RawRequest => ({
  method: 'POST',
  path,
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
});
const base64 = (xml: string) => Buffer.from(xml).toString('base64');

const intoMessage = (xml: string, content: string) => xml.replace(/<saml:Issuer[ >]/, `${content}$&`);
const places: readonly [string, (xml: string, content: string) => string][] = [
  ['in the message', intoMessage],
  ['in what is signed', (xml, content) => xml.replace('<ds:Reference', `${content}$&`)],
  ['in the key', (xml, content) => xml.replace('</ds:KeyInfo>', `${content}$&`)],
];

const logoutRequest = (issuer: string, destination: string, issuedAt: Date) =>
  buildLogoutRequest({
    id: '_logout',
    issuer,
    destination,
    issuedAt,

    nameId: 'urn:somebody',
    sessionIndexes: ['_session'],
  });
const ownLogoutRequest = () => logoutRequest(entityIdOf(providerOrigin), `${appOrigin}/auth/slo`, new Date());

describe('while such messages arrive, others wait less than 100 ms:', { timeout: 300_000 }, () => {
  it('addresses that inflate to something costly, unsigned or signed by a stranger', async () => {
    const requests = costlyContents.flatMap(({ content }): RawRequest[] => {
      const xml = intoMessage(ownLogoutRequest(), content);
      const query = new URLSearchParams({
        SAMLRequest: deflateRawSync(xml).toString('base64'),

        SigAlg: algorithms.rsaSha256,
        Signature: 'AAAA',
      });
      const { privateKey } = world.strangerKeys;
      const signed = new URL(signedRedirect(`${appOrigin}/auth/slo`, 'SAMLRequest', xml, privateKey));
      return [{ path: `/auth/slo?${query}` }, { path: `/auth/slo${signed.search}` }];
    });
    const fitting = requests.filter(({ path }) => path.length < 14_000);
    expect(fitting.length).toBeGreaterThan(30);
    expect(await burstsOf(fitting)).toBeLessThan(100);
  });

  it.each(places)(
    'posted logout messages with it %s, of a stranger or the provider',
    async (_where, insert) => {
      const signers = [world.strangerKeys, await nemLoginKeys(api.keyFolder)];
      const requests = signers.flatMap((keys) => {
        const signed = signAssertion(ownLogoutRequest(), keys);
        return costlyContents.map(({ content }) =>
          form('/auth/slo', { SAMLRequest: base64(insert(signed, content)) }),
        );
      });
      expect(await burstsOf(requests)).toBeLessThan(100);
    },
  );

  it('answers to a question of ours, with it in clear or inside the encryption', async () => {
    const { encryptionCertificate } = readServiceProviderMetadata(
      (await api.send({ path: '/auth/metadata' })).body,
    );
    const answersWith = async (content: string) => {
      const answers = places.map(async ([, insert]) => {
        const inside = await encryptAssertion(
          insert(await honestAssertion(), content),
          encryptionCertificate,
        );
        return answered((facts) => buildResponse({ ...facts, content: inside }));
      });
      return Promise.all([...answers, answered((facts) => intoMessage(buildResponse(facts), content))]);
    };
    const make = async () => {
      const requests: RawRequest[] = [];
      for (const { content } of costlyContents) requests.push(...(await answersWith(content)));
      return requests;
    };
    expect(await longestWaitWhile(make)).toBeLessThan(100);
  });

  it('forms that are large and hold nothing', async () => {
    const size = 320_000;
    const bodies = ['a&', 'a=1&', '&', '=', '%41', '+', '%', 'SAMLResponse=a&'].map((piece) =>
      piece.repeat(size / piece.length),
    );
    bodies.push(Array.from({ length: size / 6 }, (_, place) => `${place}`).join('&'));
    bodies.push(`SAMLRequest=${'+'.repeat(size)}*`, `SAMLRequest=${'%0A'.repeat(size / 3)}*`);
    bodies.push(`SAMLResponse=${'%20'.repeat(size / 3)}x`, `RelayState=${'x'.repeat(size)}`);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const requests = await Promise.all(
      bodies.flatMap((body) => [
        { method: 'POST', path: '/auth/slo', headers, body },
        asked().then(({ cookie }) => ({
          method: 'POST',
          path: '/auth/acs',
          headers: { ...headers, cookie },
          body,
        })),
      ]),
    );
    expect(await burstsOf(requests)).toBeLessThan(100);
  });
});

/** A question of ours, in a browser of its own. */
async function asked() {
  const { headers } = await api.send({ path: '/auth/login?entrance=company' });
  const cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  return { cookie, question: readAuthnRequest(xmlOfQuery(queryOf(String(headers.location)))) };
}

/** The answer to a question of its own, posted by the browser that asked. */
async function answered(make: (facts: Parameters<typeof buildResponse>[0]) => string): Promise<RawRequest> {
  const { cookie, question } = await asked();
  const facts = {
    issuer: entityIdOf(providerOrigin),
    destination: question.acsUrl,
    inResponseTo: question.id,

    issuedAt: new Date(),
    content: '',
  };
  return form('/auth/acs', { SAMLResponse: base64(make(facts)) }, cookie);
}

async function honestAssertion(): Promise<string> {
  const { question } = await asked();
  const facts = assertionFacts(
    identityById('bjarne-jepsen'),
    ...([entityIdOf(providerOrigin), question, '_session', new Date()] as const),
  );
  return signAssertion(buildAssertion(facts), await nemLoginKeys(api.keyFolder));
}

/** What it costs, in ms of a core: the least of several times, because other work on the machine only adds to it. */
async function costOf(read: () => unknown): Promise<number> {
  const times = 6;
  const costs: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const before = process.threadCpuUsage();
    for (let time = 0; time < times; time += 1) await checkOf(read);
    const { user, system } = process.threadCpuUsage(before);
    costs.push((user + system) / 1_000 / times);
  }
  return Math.min(...costs);
}

describe('one costs 10 ms at most:', () => {
  it.each(costlyContents)('$name in a logout message', async ({ content }) => {
    const { us, now, provider, otherProvider } = world;
    const expected = { us, now, providers: [provider, otherProvider] };
    const signed = signAssertion(logoutRequest(provider.entityId, us.sloUrl, now), world.providerKeys);
    for (const [, insert] of places) {
      const SAMLRequest = base64(insert(signed, content));
      expect(await costOf(() => readPostedLogout({ SAMLRequest }, expected))).toBeLessThan(10);
    }
  });

  it.each(costlyContents)('$name in an answer', async ({ content }) => {
    const inClear = await world.samlResponse({ response: (xml) => intoMessage(xml, content) });
    const inside = places.map(([, insert]) => world.samlResponse({ signed: (xml) => insert(xml, content) }));
    for (const response of [inClear, ...(await Promise.all(inside))]) {
      expect(await costOf(() => readResponse(response, world.expected))).toBeLessThan(10);
    }
  });
});
