import { randomUUID } from 'node:crypto';
import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { escapeXml, namespaces, statusCodes } from './saml-words.ts';

/** What a service provider asks when someone wants to log in. */
export type AuthnRequest = {
  readonly id: string;
  readonly issuer: string;
  readonly acsUrl: string;
  readonly destination: string;
  /** `https://data.gov.dk/eid/Person` or `…/Professional`, levels of assurance. */
  readonly authnContexts: readonly string[];
  /** Whether a login that still lives will not do. */
  readonly forceAuthn: boolean;
};

export type LogoutRequest = {
  readonly id: string;
  readonly issuer: string;
  readonly nameId: string;
  /** None means every session of that name. */
  readonly sessionIndexes: readonly string[];
};

export type LogoutResponse = {
  readonly issuer: string;
  readonly inResponseTo: string;
  readonly success: boolean;
};

export function readAuthnRequest(xml: string): AuthnRequest {
  const root = readRoot(xml, 'AuthnRequest');
  return {
    id: attribute(root, 'ID'),
    issuer: textOf(root, namespaces.assertion, 'Issuer'),
    acsUrl: attribute(root, 'AssertionConsumerServiceURL'),
    destination: attribute(root, 'Destination'),
    authnContexts: elements(root, namespaces.assertion, 'AuthnContextClassRef').map(
      (element) => element.textContent ?? '',
    ),
    forceAuthn: root.getAttribute('ForceAuthn') === 'true',
  };
}

export function readLogoutRequest(xml: string): LogoutRequest {
  const root = readRoot(xml, 'LogoutRequest');
  return {
    id: attribute(root, 'ID'),
    issuer: textOf(root, namespaces.assertion, 'Issuer'),
    nameId: textOf(root, namespaces.assertion, 'NameID'),
    sessionIndexes: elements(root, namespaces.protocol, 'SessionIndex').map(
      (element) => element.textContent ?? '',
    ),
  };
}

export function readLogoutResponse(xml: string): LogoutResponse {
  const root = readRoot(xml, 'LogoutResponse');
  const status = elements(root, namespaces.protocol, 'StatusCode')[0];
  return {
    issuer: textOf(root, namespaces.assertion, 'Issuer'),
    inResponseTo: attribute(root, 'InResponseTo'),
    success: status?.getAttribute('Value') === statusCodes.success,
  };
}

/** What a LogoutRequest says; tests change single facts to forge one. */
export type LogoutRequestFacts = {
  readonly id: string;
  readonly issuer: string;
  readonly destination: string;
  readonly issuedAt: Date;
  readonly nameId: string;
  readonly sessionIndexes: readonly string[];
};

export function buildLogoutRequest(facts: LogoutRequestFacts): string {
  const sessionIndexes = facts.sessionIndexes.map(
    (index) => `<samlp:SessionIndex>${escapeXml(index)}</samlp:SessionIndex>`,
  );
  const notOnOrAfter = new Date(facts.issuedAt.getTime() + 5 * 60_000).toISOString();
  return (
    `<samlp:LogoutRequest xmlns:samlp="${namespaces.protocol}" xmlns:saml="${namespaces.assertion}" ID="${facts.id}" Version="2.0"` +
    ` IssueInstant="${facts.issuedAt.toISOString()}" NotOnOrAfter="${notOnOrAfter}" Destination="${escapeXml(facts.destination)}">` +
    `<saml:Issuer>${escapeXml(facts.issuer)}</saml:Issuer>` +
    `<saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">${escapeXml(facts.nameId)}</saml:NameID>` +
    `${sessionIndexes.join('')}</samlp:LogoutRequest>`
  );
}

export type LogoutResponseFacts = {
  readonly issuer: string;
  readonly destination: string;
  readonly inResponseTo: string;
  readonly issuedAt: Date;
};

export function buildLogoutResponse(facts: LogoutResponseFacts): string {
  return (
    `<samlp:LogoutResponse xmlns:samlp="${namespaces.protocol}" xmlns:saml="${namespaces.assertion}" ID="_${randomUUID()}" Version="2.0"` +
    ` IssueInstant="${facts.issuedAt.toISOString()}" Destination="${escapeXml(facts.destination)}" InResponseTo="${escapeXml(facts.inResponseTo)}">` +
    `<saml:Issuer>${escapeXml(facts.issuer)}</saml:Issuer>` +
    `<samlp:Status><samlp:StatusCode Value="${statusCodes.success}"/></samlp:Status></samlp:LogoutResponse>`
  );
}

function readRoot(xml: string, name: string): Element {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    xml,
    'text/xml',
  ).documentElement;
  if (root?.localName !== name || root.namespaceURI !== namespaces.protocol) throw new Error(`No ${name}`);
  return root;
}

function elements(root: Element, namespace: string, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS(namespace, name));
}

function textOf(root: Element, namespace: string, name: string): string {
  const text = elements(root, namespace, name)[0]?.textContent;
  if (!text) throw new Error(`${name} is missing`);
  return text;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (!value) throw new Error(`${name} is missing`);
  return value;
}
