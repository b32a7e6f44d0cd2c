import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import {
  assertionFacts,
  buildAssertion,
  buildResponse,
  type EncryptionChoice,
  encryptAssertion,
  nameIdOf,
  signAssertion,
} from './assertion.ts';
import { ensureKeyPair, type KeyPair } from './key-pair.ts';
import { type Login, Logins } from './logins.ts';
import {
  type AuthnRequest,
  buildLogoutRequest,
  buildLogoutResponse,
  readAuthnRequest,
  readLogoutRequest,
  readLogoutResponse,
} from './messages.ts';
import { addresses, entityIdOf, identityProviderMetadata } from './metadata.ts';
import {
  choicePage,
  errorPage,
  type FurtherPage,
  loggedOutPage,
  postPage,
  startPage,
  stylesheet,
  submitScript,
} from './pages.ts';
import type { Bilingual, Identity } from './people.ts';
import { readSignedRedirect, signedRedirect } from './redirect-binding.ts';
import { statusCodes } from './saml-words.ts';
import type { ServiceProvider } from './service-provider.ts';
import { languageOf } from './texts.ts';

export type TestNemLoginOptions = {
  readonly people: readonly Identity[];
  /** Its own address, such as `http://127.0.0.1:3001`. */
  readonly origin: string;
  /** Who may ask; a function is asked at the first request and again until it succeeds. */
  readonly serviceProvider: ServiceProvider | (() => Promise<ServiceProvider>);
  /** Keeps the key pair and `metadata.xml`; made on first use. */
  readonly keyFolder: string;
  readonly clock?: () => Date;
  /** What its page of people says it stands for, when that is not NemLog-in. */
  readonly intro?: Bilingual;
  /** What else its start page leads to; whoever makes it adds the routes. */
  readonly furtherPages?: readonly FurtherPage[];
  /** Another encryption than AES-256-GCM with RSA-OAEP. */
  readonly encryption?: EncryptionChoice;
};

const browserCookie = 'test-nemlogin';
const keyName = 'nemlogin';

/** The metadata file that {@link createTestNemLogin} leaves in its key folder, for the API's configuration. */
export function metadataFile(keyFolder: string): string {
  return path.join(keyFolder, 'metadata.xml');
}

/** The key pair that signs for the test NemLog-in of a folder; tests forge with it. */
export function nemLoginKeys(keyFolder: string): Promise<KeyPair> {
  return ensureKeyPair(keyFolder, keyName, 'Test NemLog-in');
}

/** What the routes need. */
type Provider = {
  readonly options: TestNemLoginOptions;
  readonly keys: KeyPair;
  readonly entityId: string;
  readonly logins: Logins;
  readonly now: () => Date;
  readonly serviceProvider: () => Promise<ServiceProvider>;
};

/**
 * A stand-in for NemLog-in that speaks OIOSAML 3 as it does: signed AuthnRequest by Redirect, signed and
 * encrypted assertion by POST, signed logout by Redirect both ways. It asks for no password, so it must never
 * stand where real data are.
 */
export async function createTestNemLogin(options: TestNemLoginOptions): Promise<FastifyInstance> {
  const keys = await nemLoginKeys(options.keyFolder);
  const metadata = identityProviderMetadata(options.origin, keys.certificate);
  await mkdir(options.keyFolder, { recursive: true });
  await writeFile(metadataFile(options.keyFolder), metadata);
  const provider: Provider = {
    options,
    keys,
    entityId: entityIdOf(options.origin),
    logins: new Logins(),
    now: options.clock ?? (() => new Date()),
    serviceProvider: serviceProviderOf(options),
  };
  const app = Fastify();
  await app.register(cookie);
  await app.register(formbody);
  app.addHook('onRequest', async (_request, reply) => {
    const target = await provider.serviceProvider().then(
      (sp) => new URL(sp.acsUrl).origin,
      () => '',
    );
    reply.headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'self' ${target}`,
    });
  });
  app.setErrorHandler((error, request, reply) => {
    const reason = error instanceof Error ? error.message : 'Unknown error';
    return sendPage(reply.code(400), errorPage(languageOf(queryOf(request).lang), reason));
  });
  app.get('/metadata', async (_request, reply) => reply.type('application/samlmetadata+xml').send(metadata));
  app.get('/style.css', async (_request, reply) => reply.type('text/css').send(stylesheet));
  app.get('/submit.js', async (_request, reply) => reply.type('text/javascript').send(submitScript));
  app.get('/', async (request, reply) =>
    sendPage(
      reply,
      startPage(
        languageOf(queryOf(request).lang),
        provider.logins.of(browserOf(request)),
        options.furtherPages,
      ),
    ),
  );
  app.route({
    method: ['GET', 'POST'],
    url: '/sso',
    handler: (request, reply) => signOn(provider, request, reply),
  });
  app.get('/slo', (request, reply) => singleLogout(provider, request, reply));
  app.post('/logout', (request, reply) => logOutNext(provider, request, reply));
  return app;
}

function serviceProviderOf(options: TestNemLoginOptions): () => Promise<ServiceProvider> {
  let known = typeof options.serviceProvider === 'function' ? undefined : options.serviceProvider;
  return async () => {
    known ??= typeof options.serviceProvider === 'function' ? await options.serviceProvider() : undefined;
    if (!known) throw new Error('No service provider');
    return known;
  };
}

async function signOn(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const query = rawQueryOf(request);
  const { lang, identity: named } = queryOf(request);
  const language = languageOf(lang);
  const serviceProvider = await provider.serviceProvider();
  const message = readSignedRedirect(query, serviceProvider.signingCertificates);
  const authnRequest = readAuthnRequest(message.xml);
  refuseForeignRequest(provider, serviceProvider, authnRequest);
  const answer = async (samlResponse: string) =>
    sendPage(
      reply,
      postPage(language, authnRequest.acsUrl, {
        SAMLResponse: Buffer.from(samlResponse).toString('base64'),
        RelayState: message.relayState,
      }),
    );

  const { outcome, identity: chosen } = bodyOf(request);
  if (outcome) return answer(refusal(provider, authnRequest, outcome));
  const id = chosen ?? named;
  if (id === undefined) {
    const wanted = wantedKind(authnRequest);
    const { people, intro } = provider.options;
    const choice = { language, people, wanted, query, intro: intro?.[language] };
    return sendPage(reply, choicePage({ ...choice, anew: authnRequest.forceAuthn }));
  }
  const identity = provider.options.people.find((person) => person.id === id);
  if (!identity) throw new Error(`No identity '${id}' in the local world`);
  const browser = browserOf(request) ?? provider.logins.newBrowser();
  reply.setCookie(browserCookie, browser, { path: '/', httpOnly: true, sameSite: 'lax' });
  const login = provider.logins.login(browser, identity, provider.now(), authnRequest.forceAuthn);
  return answer(await loginResponse(provider, serviceProvider, authnRequest, login));
}

function refuseForeignRequest(
  provider: Provider,
  serviceProvider: ServiceProvider,
  request: AuthnRequest,
): void {
  if (request.issuer !== serviceProvider.entityId) throw new Error('The request’s Issuer is unknown');
  if (request.acsUrl !== serviceProvider.acsUrl)
    throw new Error('The AssertionConsumerServiceURL is unknown');
  if (request.destination !== addresses(provider.options.origin).sso) {
    throw new Error('The request is meant for somebody else (Destination)');
  }
}

function wantedKind(request: AuthnRequest): Identity['kind'] | undefined {
  if (request.authnContexts.includes('https://data.gov.dk/eid/Person')) return 'person';
  return request.authnContexts.includes('https://data.gov.dk/eid/Professional') ? 'professional' : undefined;
}

function refusal(provider: Provider, request: AuthnRequest, outcome: string): string {
  const nested = outcome === 'cancel' ? statusCodes.authnFailed : statusCodes.requestDenied;
  return buildResponse({
    issuer: provider.entityId,
    destination: request.acsUrl,
    inResponseTo: request.id,
    issuedAt: provider.now(),
    status: [statusCodes.responder, nested],
  });
}

async function loginResponse(
  provider: Provider,
  serviceProvider: ServiceProvider,
  request: AuthnRequest,
  login: Login,
): Promise<string> {
  const now = provider.now();
  const { identity, sessionIndex, authenticatedAt } = login;
  const facts = {
    ...assertionFacts(identity, provider.entityId, request, sessionIndex, now),
    authenticatedAt,
  };
  const signed = signAssertion(buildAssertion(facts), provider.keys);
  const { encryptionCertificate } = serviceProvider;
  return buildResponse({
    issuer: provider.entityId,
    destination: request.acsUrl,
    inResponseTo: request.id,
    issuedAt: now,
    content: await encryptAssertion(signed, encryptionCertificate, provider.options.encryption),
  });
}

/** A logout message from the service provider: its request, or its answer while everything is logged out. */
async function singleLogout(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const serviceProvider = await provider.serviceProvider();
  const message = readSignedRedirect(rawQueryOf(request), serviceProvider.signingCertificates);
  if (message.parameter === 'SAMLResponse') {
    if (!readLogoutResponse(message.xml).success) throw new Error('The service provider did not log out');
    return logOutNext(provider, request, reply);
  }
  const logout = readLogoutRequest(message.xml);
  if (logout.issuer !== serviceProvider.entityId) throw new Error('The request’s Issuer is unknown');
  provider.logins.end(logout.nameId, logout.sessionIndexes);
  const answer = buildLogoutResponse({
    issuer: provider.entityId,
    destination: serviceProvider.sloUrl,
    inResponseTo: logout.id,
    issuedAt: provider.now(),
  });
  return reply.redirect(
    signedRedirect(
      serviceProvider.sloUrl,
      'SAMLResponse',
      answer,
      provider.keys.privateKey,
      message.relayState,
    ),
  );
}

/** Logs this browser's people out one after the other: each a redirect to the service provider and back. */
async function logOutNext(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [login] = provider.logins.of(browserOf(request));
  if (!login) return sendPage(reply, loggedOutPage(languageOf(queryOf(request).lang)));
  const { sloUrl } = await provider.serviceProvider();
  const nameId = nameIdOf(login.identity);
  provider.logins.end(nameId, [login.sessionIndex]);
  const xml = buildLogoutRequest({
    id: `_${randomUUID()}`,
    issuer: provider.entityId,
    destination: sloUrl,
    issuedAt: provider.now(),
    nameId,
    sessionIndexes: [login.sessionIndex],
  });
  return reply.redirect(signedRedirect(sloUrl, 'SAMLRequest', xml, provider.keys.privateKey));
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(html);
}

function rawQueryOf(request: FastifyRequest): string {
  const at = request.url.indexOf('?');
  return at < 0 ? '' : request.url.slice(at + 1);
}

function queryOf(request: FastifyRequest): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(rawQueryOf(request)));
}

function bodyOf(request: FastifyRequest): Record<string, string | undefined> {
  const { body } = request;
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function browserOf(request: FastifyRequest): string | undefined {
  return request.cookies[browserCookie];
}
