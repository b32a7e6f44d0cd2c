import type { Cpr } from '@frikort/domain/cpr';
import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import { namespaces, serviceUuid } from './names.ts';

/** What the agreement with Serviceplatformen is known by; each a UUID in lower case. */
export type Agreement = {
  readonly serviceAgreementUuid: string;
  readonly userSystemUuid: string;
  readonly userUuid: string;
};

/** One look-up. */
export type LookupRequest = {
  readonly number: Cpr;
  readonly agreement: Agreement;
  /** The municipality on whose behalf is asked: its CVR number, eight digits. */
  readonly municipalityCvr: string;
  /** Names this call in their log and in ours; says nothing about anybody. */
  readonly callId: string;
};

/** An element with its content: text, or elements in the order in which the schema wants them. */
type Content = string | readonly [namespace: string, name: string, content: Content][];

/**
 * The SOAP 1.1 envelope of a PersonLookup. The order of everything in it is the schema's. It does
 * not say which caseworker asks (`OnBehalfOfUser`): that stands in our own log.
 */
export function writeRequest({ number, agreement, municipalityCvr, callId }: LookupRequest): string {
  const { message, authority, invocation, pnr, soap } = namespaces;
  const context: Content = [
    [invocation, 'ServiceAgreementUUID', agreement.serviceAgreementUuid],
    [invocation, 'UserSystemUUID', agreement.userSystemUuid],
    [invocation, 'UserUUID', agreement.userUuid],
    [invocation, 'ServiceUUID', serviceUuid],
    [invocation, 'CallersServiceCallIdentifier', callId],
  ];
  const lookup: Content = [
    [authority, 'AuthorityContext', [[authority, 'MunicipalityCVR', municipalityCvr]]],
    [invocation, 'InvocationContext', context],
    [pnr, 'PNR', number],
  ];
  return serialise(soap, 'Envelope', [[soap, 'Body', [[message, 'PersonLookupRequest', lookup]]]]);
}

function serialise(namespace: string, name: string, content: Content): string {
  const document = new DOMImplementation().createDocument(namespace, name);
  const root = document.documentElement;
  if (!root) throw new TypeError('A document without a root.');
  fill(root, content);
  return `<?xml version="1.0" encoding="UTF-8"?>${new XMLSerializer().serializeToString(document)}`;
}

function fill(element: Element, content: Content): void {
  if (typeof content === 'string') {
    element.textContent = content;
    return;
  }
  for (const [namespace, name, inner] of content) {
    const child = element.ownerDocument?.createElementNS(namespace, name);
    if (!child) throw new TypeError('An element without a document.');
    fill(child, inner);
    element.appendChild(child);
  }
}
