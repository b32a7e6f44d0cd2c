import { DOMParser, type Document, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { readUtc } from './instant.ts';
import { demand, type SamlCheck, SamlRejected } from './rejected.ts';

/** Longer documents are refused before they are parsed. An ordinary response is below 20 kB. */
export const maxXmlLength = 256 * 1024;

const nodeTypes = { cdata: 4, entityReference: 5, processingInstruction: 7, comment: 8 } as const;

/**
 * Parses a document that must hold elements, attributes and text and nothing else. DOCTYPE and entities are
 * refused, and so are comments, processing instructions and CDATA: they are legal, but canonicalisation and text
 * extraction treat them differently, which is how `admin<!---->.evil` becomes `admin`.
 * @throws SamlRejected with `doctype`, `markup` or `unreadable`
 */
export function parseXml(text: string): Element {
  demand(text.length <= maxXmlLength, 'unreadable');
  demand(!/<!(?!--|\[CDATA\[)/.test(text), 'doctype');
  const document = parse(text);
  refuseOtherMarkup(document);
  const root = document.documentElement;
  if (!root) throw new SamlRejected('unreadable');
  return root;
}

function parse(text: string): Document {
  try {
    // Line ends are normalised by the parser, as they were before the document was signed.
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch {
    throw new SamlRejected('unreadable');
  }
}

/** Walks without recursion: the depth is the sender's choice. */
function refuseOtherMarkup(document: Document): void {
  const waiting: Node[] = Array.from(document.childNodes).filter((node) => !isXmlDeclaration(node));
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const harmless = !Object.values(nodeTypes).some((type) => type === node?.nodeType);
    demand(harmless, 'markup');
    waiting.push(...Array.from(node.childNodes ?? []));
  }
}

/** xmldom keeps `<?xml …?>` as a processing instruction. */
function isXmlDeclaration(node: Node): boolean {
  return node.nodeType === nodeTypes.processingInstruction && node.nodeName === 'xml';
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
