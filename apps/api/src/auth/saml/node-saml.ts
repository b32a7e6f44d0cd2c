import { stringify } from 'node:querystring';
import { SAML, type SamlConfig, ValidateInResponseTo } from '@node-saml/node-saml';
import type { IdentityProvider } from './identity-provider.ts';
import { nameIdFormatPersistent } from './names.ts';
import type { ServiceProvider } from './service-provider.ts';

/**
 * node-saml for making messages and verifying an assertion's signature, with every default that does not fit
 * OIOSAML 3 replaced: sha256 instead of sha1, comparison `minimum`, the assertion signed and not the response.
 *
 * What it would check of a response besides the signature is off here and done in `response-checks.ts` and
 * `assertion-checks.ts`: it skips much of the profile, reads the machine's clock only, and forgets requests when
 * the process ends, whereas ours are rows of the database that are taken once.
 */
export function nodeSaml(
  us: ServiceProvider,
  provider: IdentityProvider,
  options: Partial<Pick<SamlConfig, 'authnContext' | 'generateUniqueId' | 'idpCert' | 'logoutUrl'>> = {},
): SAML {
  return new SAML({
    issuer: us.entityId,
    callbackUrl: us.acsUrl,
    entryPoint: provider.ssoUrl,
    logoutUrl: provider.sloUrl,
    idpIssuer: provider.entityId,
    idpCert: [...provider.certificates],
    privateKey: us.keys.privateKey,
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    identifierFormat: nameIdFormatPersistent,
    racComparison: 'minimum',
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    audience: false,
    validateInResponseTo: ValidateInResponseTo.never,
    acceptedClockSkewMs: -1,
    generateUniqueId: newMessageId,
    ...options,
  });
}

/** An ID for a message of ours: an NCName, unguessable. */
export function newMessageId(): string {
  return `_${crypto.randomUUID()}`;
}

/**
 * The address that node-saml made, with its query written in the bytes that were signed: the library signs
 * `%20` and sends `+`, and a receiver verifies what it receives (SAML bindings 3.4.4.1).
 */
export function asSigned(location: string): string {
  const url = new URL(location);
  const query = stringify(Object.fromEntries(url.searchParams));
  return `${url.origin}${url.pathname}?${query}`;
}
