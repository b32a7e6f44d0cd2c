import type { Element, Node } from '@xmldom/xmldom';
import { readXml, type XmlFault, type XmlLimits } from '../../xml/limited-xml.ts';
import { readUtc } from './instant.ts';
import { type SamlCheck, SamlRejected } from './rejected.ts';

/**
 * What a message may hold. An ordinary response has 10 kB, of which an assertion of 60 elements; a list of privileges,
 * the longest part of any, stands in it as text of up to 90 kB, and encrypted as one of 120 kB.
 */
export const messageLimits: XmlLimits = {
  characters: 160 * 1024,
  elements: 400,
  depth: 20,

  attributesOfElement: 25,
  attributes: 1_000,
  namespaces: 300,

  nameLength: 128,
  valueLength: 4_096,
  namespaceLength: 256,
  specials: 10_000,
  otherMarkup: 'refused',
};

/** A logout message holds next to nothing; it is the only one that anybody may send unasked. */
export const logoutLimits: XmlLimits = { ...messageLimits, characters: 64 * 1024, specials: 5_000 };

const checks: Record<XmlFault, SamlCheck> = {
  'too-much': 'unreadable',
  malformed: 'unreadable',
  doctype: 'doctype',
  'other-markup': 'markup',
};

/**
 * Parses a document that must hold elements, attributes and text and nothing else. DOCTYPE and entities are
 * refused, and so are comments, processing instructions and CDATA: they are legal, but canonicalisation and text
 * extraction treat them differently, which is how `admin<!---->.evil` becomes `admin`.
 * @throws SamlRejected with `doctype`, `markup` or `unreadable`
 */
export function parseXml(text: string, limits = messageLimits): Element {
  const read = readXml(text, limits);
  if (typeof read === 'string') throw new SamlRejected(checks[read]);
  return read.root;
}

/** The child elements of that name, in order. */
export function childrenNamed(parent: Element, namespace: string, name: string): Element[] {
  return childElements(parent).filter((child) => isNamed(child, namespace, name));
}

export function childElements(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter(isElement);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isNamed(element: Element, namespace: string, name: string): boolean {
  return element.localName === name && element.namespaceURI === namespace;
}

/** The one child element of that name. @throws SamlRejected with `check` if there is none or more than one */
export function onlyChild(parent: Element, namespace: string, name: string, check: SamlCheck): Element {
  const [child, ...more] = childrenNamed(parent, namespace, name);
  if (!child || more.length > 0) throw new SamlRejected(check);
  return child;
}

/** Every element of that name at any depth, the root itself not included. */
export function descendantsNamed(root: Element, namespace: string, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS(namespace, name));
}

export function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

/** An attribute without namespace; `undefined` when absent. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.getAttribute(name) ?? undefined;
}

/** Reads an instant of SAML: see `readUtc`. @throws SamlRejected with `time` */
export function instantOf(text: string | undefined): Date {
  const instant = text === undefined ? undefined : readUtc(text);
  if (!instant) throw new SamlRejected('time');
  return instant;
}
