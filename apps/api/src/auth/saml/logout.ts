import { deflateRawSync } from 'node:zlib';
import type { Element } from '@xmldom/xmldom';
import { inflated, postedXml, rawParameters } from './bindings.ts';
import { escapeXml } from './escape-xml.ts';
import { type IdentityProvider, validCertificates } from './identity-provider.ts';
import { algorithms, clockSkewMs, nameIdFormatPersistent, ns } from './names.ts';
import { newMessageId, nodeSaml, signedAddress } from './node-saml.ts';
import { demand, SamlRejected } from './rejected.ts';
import type { ServiceProvider } from './service-provider.ts';
import { isSignedByAnyOf, verifiedMessage } from './signature.ts';
import {
  attributeOf,
  childrenNamed,
  instantOf,
  isNamed,
  logoutLimits,
  onlyChild,
  parseXml,
  textOf,
} from './xml.ts';

/** What a logout message is held against. */
export type LogoutExpectation<P extends IdentityProvider> = {
  readonly us: ServiceProvider;
  /** Every provider that a message may come from. */
  readonly providers: readonly P[];
  readonly now: Date;
};

/** Which logins a logout is about; no session index means every login of that name (SAML core 3.7.1). */
export type LogoutTarget = { readonly nameId: string; readonly sessionIndexes: readonly string[] };

/** A logout message that may be believed, with the provider that its Issuer names and that signed it. */
export type LogoutMessage<P extends IdentityProvider> =
  | ({
      readonly kind: 'request';
      readonly provider: P;
      readonly id: string;
      readonly issuedAt: Date;
      readonly relayState: string | undefined;
    } & LogoutTarget)
  | { readonly kind: 'response'; readonly provider: P };

/**
 * A signed LogoutRequest for HTTP-Redirect: asks the provider to end its own session and those at every other service.
 * It names every session index of the login: a provider may give each assertion its own, which node-saml has no place
 * for.
 */
export function createLogoutRequest(
  us: ServiceProvider,
  provider: IdentityProvider,
  { nameId, sessionIndexes }: LogoutTarget,
  now: Date,
): string {
  const indexes = sessionIndexes.map(
    (index) => `<samlp:SessionIndex>${escapeXml(index)}</samlp:SessionIndex>`,
  );
  const xml =
    `<samlp:LogoutRequest xmlns:samlp="${ns.protocol}" xmlns:saml="${ns.assertion}" ID="${newMessageId()}"` +
    ` Version="2.0" IssueInstant="${now.toISOString()}" Destination="${escapeXml(provider.sloUrl)}">` +
    `<saml:Issuer>${escapeXml(us.entityId)}</saml:Issuer>` +
    `<saml:NameID Format="${nameIdFormatPersistent}">${escapeXml(nameId)}</saml:NameID>` +
    `${indexes.join('')}</samlp:LogoutRequest>`;
  const address = new URL(provider.sloUrl);
  address.searchParams.append('SAMLRequest', deflateRawSync(xml).toString('base64'));
  return signedAddress(address.href, us);
}

/** The signed answer to the provider's LogoutRequest: Success, also when there was nothing left to end. */
export async function createLogoutResponse(
  us: ServiceProvider,
  provider: IdentityProvider,
  request: { id: string; nameId: string; relayState: string | undefined },
): Promise<string> {
  const saml = nodeSaml(us, provider, { logoutUrl: provider.sloResponseUrl });
  const profile = {
    ID: request.id,
    issuer: provider.entityId,
    nameID: request.nameId,
    nameIDFormat: nameIdFormatPersistent,
  };
  return signedAddress(await saml.getLogoutResponseUrlAsync(profile, request.relayState ?? '', {}, true), us);
}

/**
 * Reads a logout message that came by HTTP-Redirect. Its signature covers the address as it came, and so it is proven
 * before anything is inflated: anybody can send an address that inflates to something costly.
 * @param rawQuery the query string as it came: the signature covers its bytes
 * @throws SamlRejected with `query` for one that is too long, has a repeated or an unknown parameter; with
 *   `signature-missing`, `signature-algorithm` or `signature` before anything in it is looked at
 */
export function readRedirectedLogout<P extends IdentityProvider>(
  rawQuery: string,
  expected: LogoutExpectation<P>,
): LogoutMessage<P> {
  const raw = rawParameters(rawQuery);
  const name = raw.has('SAMLRequest') ? 'SAMLRequest' : 'SAMLResponse';
  demand(raw.has(name) && !(raw.has('SAMLRequest') && raw.has('SAMLResponse')), 'query');
  demand(raw.has('Signature'), 'signature-missing');
  demand(raw.decoded('SigAlg') === algorithms.rsaSha256, 'signature-algorithm');
  const signed = raw.text([name, 'RelayState', 'SigAlg']);
  const signature = raw.decoded('Signature');
  const signers = expected.providers.filter(({ certificates }) =>
    isSignedByAnyOf(validCertificates(certificates, expected.now), signed, signature),
  );
  demand(signers.length > 0, 'signature');
  const root = parseXml(inflated(raw.decoded(name)), logoutLimits);
  const provider = senderOf(root, expected);
  demand(signers.includes(provider), 'signature');
  const relayState = raw.has('RelayState') ? raw.decoded('RelayState') : undefined;
  return readMessage(root, expected, provider, relayState);
}

/** Reads a logout message that came by HTTP-POST, signed inside. */
export function readPostedLogout<P extends IdentityProvider>(
  form: Readonly<Record<string, unknown>>,
  expected: LogoutExpectation<P>,
): LogoutMessage<P> {
  const { SAMLRequest, SAMLResponse, RelayState } = form;
  const message = SAMLRequest ?? SAMLResponse;
  demand(typeof message === 'string' && (SAMLRequest === undefined || SAMLResponse === undefined), 'query');
  const xml = postedXml(message, logoutLimits.characters);
  const unverified = parseXml(xml, logoutLimits);
  const provider = senderOf(unverified, expected);
  const certificates = validCertificates(provider.certificates, expected.now);
  const verified = parseXml(verifiedMessage(unverified, certificates), logoutLimits);
  return readMessage(verified, expected, provider, typeof RelayState === 'string' ? RelayState : undefined);
}

/** Whom a message says it is from: the only one whose signature counts. */
function senderOf<P extends IdentityProvider>(root: Element, { providers }: LogoutExpectation<P>): P {
  const issuer = textOf(onlyChild(root, ns.assertion, 'Issuer', 'issuer'));
  const provider = providers.find(({ entityId }) => entityId === issuer);
  if (!provider) throw new SamlRejected('issuer');
  return provider;
}

function readMessage<P extends IdentityProvider>(
  root: Element,
  expected: LogoutExpectation<P>,
  provider: P,
  relayState: string | undefined,
): LogoutMessage<P> {
  demand(attributeOf(root, 'Version') === '2.0', 'version');
  demand(attributeOf(root, 'Destination') === expected.us.sloUrl, 'destination');
  const issuer = textOf(onlyChild(root, ns.assertion, 'Issuer', 'issuer'));
  demand(issuer === provider.entityId, 'issuer');
  const issuedAt = instantOf(attributeOf(root, 'IssueInstant'));
  demand(Math.abs(expected.now.getTime() - issuedAt.getTime()) <= clockSkewMs, 'time');
  if (isNamed(root, ns.protocol, 'LogoutResponse')) {
    return { kind: 'response', provider };
  }
  demand(isNamed(root, ns.protocol, 'LogoutRequest'), 'message-kind');
  const notOnOrAfter = attributeOf(root, 'NotOnOrAfter');
  if (notOnOrAfter !== undefined) {
    demand(instantOf(notOnOrAfter).getTime() > expected.now.getTime() - clockSkewMs, 'time');
  }
  return {
    kind: 'request',
    provider,
    id: attributeOf(root, 'ID') ?? '',
    issuedAt,
    nameId: textOf(onlyChild(root, ns.assertion, 'NameID', 'subject')),
    // An empty one names nothing.
    sessionIndexes: childrenNamed(root, ns.protocol, 'SessionIndex').map(textOf).filter(Boolean),
    relayState,
  };
}
