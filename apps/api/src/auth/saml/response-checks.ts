import type { Element } from '@xmldom/xmldom';
import { postedXml } from './bindings.ts';
import { type IdentityProvider, validCertificates } from './identity-provider.ts';
import { clockSkewMs, ns, statusCodes } from './names.ts';
import { demand, SamlRejected } from './rejected.ts';
import type { ServiceProvider } from './service-provider.ts';
import { verifiedMessage } from './signature.ts';
import {
  attributeOf,
  childrenNamed,
  descendantsNamed,
  instantOf,
  isNamed,
  messageLimits,
  onlyChild,
  parseXml,
  textOf,
} from './xml.ts';

/** What a response is held against. */
export type Expectation = {
  readonly us: ServiceProvider;
  readonly provider: IdentityProvider;
  /** The ID of the AuthnRequest that this browser was sent away with. */
  readonly requestId: string;
  /** When the user was told to be asked anew: they must have proven who they are since (ForceAuthn). */
  readonly authenticatedSince?: Date | undefined;
  readonly now: Date;
};

/**
 * Checks the envelope of a posted response (OIOSAML 3.0; domain facts 2.4).
 * @param samlResponse the form field: base64 of the XML
 * @returns its one EncryptedAssertion
 * @throws SamlRejected; `cancelled-at-provider` or `assurance-too-low` when the provider says so itself
 */
export function openResponse(samlResponse: string, expected: Expectation): Element {
  const xml = postedXml(samlResponse, messageLimits.characters);
  const root = parseXml(xml);
  demand(isNamed(root, ns.protocol, 'Response'), 'message-kind');
  demand(attributeOf(root, 'Version') === '2.0', 'version');
  demand(attributeOf(root, 'Destination') === expected.us.acsUrl, 'destination');
  demand(textOf(onlyChild(root, ns.assertion, 'Issuer', 'issuer')) === expected.provider.entityId, 'issuer');
  demand(attributeOf(root, 'InResponseTo') === expected.requestId, 'in-response-to');
  const issued = instantOf(attributeOf(root, 'IssueInstant')).getTime();
  demand(Math.abs(expected.now.getTime() - issued) <= clockSkewMs, 'time');
  if (childrenNamed(root, ns.signature, 'Signature').length > 0) {
    verifiedMessage(root, validCertificates(expected.provider.certificates, expected.now));
  }
  demandSuccess(root);
  return onlyEncryptedAssertion(root);
}

function demandSuccess(response: Element): void {
  const status = onlyChild(response, ns.protocol, 'Status', 'status');
  const code = onlyChild(status, ns.protocol, 'StatusCode', 'status');
  if (attributeOf(code, 'Value') === statusCodes.success) return;
  const [nested] = childrenNamed(code, ns.protocol, 'StatusCode');
  switch (nested && attributeOf(nested, 'Value')) {
    case statusCodes.authnFailed:
    case statusCodes.requestDenied:
      throw new SamlRejected('status', 'cancelled-at-provider');
    case statusCodes.noAuthnContext:
      throw new SamlRejected('status', 'assurance-too-low');
    default:
      throw new SamlRejected('status');
  }
}

function onlyEncryptedAssertion(response: Element): Element {
  demand(descendantsNamed(response, ns.assertion, 'Assertion').length === 0, 'plain-assertion');
  demand(descendantsNamed(response, ns.assertion, 'EncryptedAssertion').length === 1, 'assertion-count');
  return onlyChild(response, ns.assertion, 'EncryptedAssertion', 'assertion-count');
}
