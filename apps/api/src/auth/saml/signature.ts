import { createHash, verify } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import { ExclusiveCanonicalization } from 'xml-crypto';
import { certificateOf } from './identity-provider.ts';
import { algorithms, ns } from './names.ts';
import { demand } from './rejected.ts';
import {
  attributeOf,
  childElements,
  childrenNamed,
  descendantsNamed,
  isNamed,
  onlyChild,
  parseXml,
  textOf,
} from './xml.ts';

/**
 * Demands that a document carries exactly one signature, that it covers exactly the root element, that it uses the
 * accepted algorithms, and that nothing stands in it that has no business there: what is signed is canonicalised before
 * anything is proven. This is what makes signature wrapping impossible: there is no second place that a signature could
 * point to, and no element besides the root that could be read in its stead.
 * @throws SamlRejected with `signature-missing`, `signature-structure` or `signature-algorithm`
 */
function demandSignatureOfRoot(root: Element): void {
  demand(childrenNamed(root, ns.signature, 'Signature').length > 0, 'signature-missing');
  demand(descendantsNamed(root, ns.signature, 'Signature').length === 1, 'signature-structure');
  const signature = onlyChild(root, ns.signature, 'Signature', 'signature-structure');
  demandOnly(signature, ['SignedInfo', 'SignatureValue', 'KeyInfo']);
  const signedInfo = only(signature, 'SignedInfo');
  demandOnly(signedInfo, ['CanonicalizationMethod', 'SignatureMethod', 'Reference']);
  demandAlgorithm(signedInfo, 'CanonicalizationMethod', algorithms.exclusiveCanonicalisation);
  demandAlgorithm(signedInfo, 'SignatureMethod', algorithms.rsaSha256);
  const reference = only(signedInfo, 'Reference');
  demandOnly(reference, ['Transforms', 'DigestMethod', 'DigestValue']);
  demandAlgorithm(reference, 'DigestMethod', algorithms.sha256);
  demandTransforms(reference);
  demandText(reference, 'DigestValue');
  demandText(signature, 'SignatureValue');
  demandKeyInfo(signature);
  const id = attributeOf(root, 'ID');
  demand(id !== undefined && id !== '' && attributeOf(reference, 'URI') === `#${id}`, 'signature-structure');
  demand(elementsWithId(root, id).length === 1, 'signature-structure');
}

function only(parent: Element, name: string): Element {
  return onlyChild(parent, ns.signature, name, 'signature-structure');
}

/** Nothing but elements of XML signature with one of the names. */
function demandOnly(parent: Element, names: readonly string[]): void {
  for (const child of childElements(parent)) {
    const isKnown = names.some((name) => isNamed(child, ns.signature, name));
    demand(isKnown, 'signature-structure');
  }
}

function demandText(parent: Element, name: string): void {
  demand(childElements(only(parent, name)).length === 0, 'signature-structure');
}

function demandAlgorithm(parent: Element, name: string, algorithm: string): void {
  const method = only(parent, name);
  demand(attributeOf(method, 'Algorithm') === algorithm, 'signature-algorithm');
  demandNoParameters(method);
}

function demandTransforms(reference: Element): void {
  const transforms = only(reference, 'Transforms');
  demandOnly(transforms, ['Transform']);
  const used = childElements(transforms);
  const wanted = [algorithms.envelopedSignature, algorithms.exclusiveCanonicalisation];
  demand(
    used.length === wanted.length &&
      used.every((transform, index) => attributeOf(transform, 'Algorithm') === wanted[index]),
    'signature-algorithm',
  );
  for (const transform of used) demandNoParameters(transform);
}

/** More prefixes than a message has need of. */
const maxPrefixListLength = 200;

/**
 * The parameter of exclusive canonicalisation, which some providers write although it changes nothing, and no other.
 * xml-crypto writes it into each transform, in the namespace of that one.
 */
function demandNoParameters(method: Element): void {
  const [prefixes, ...others] = childElements(method);
  if (prefixes === undefined) return;
  const isPrefixes = [algorithms.exclusiveCanonicalisation, attributeOf(method, 'Algorithm') ?? ''].some(
    (namespace) => isNamed(prefixes, namespace, 'InclusiveNamespaces'),
  );
  const isShort = (attributeOf(prefixes, 'PrefixList') ?? '').length <= maxPrefixListLength;
  const isAlone = others.length === 0 && childElements(prefixes).length === 0;
  demand(isPrefixes && isShort && isAlone, 'signature-structure');
}

/** What providers name their key by; none of it is read, because the keys are known from their metadata. */
const keyNames = [
  ...['KeyName', 'KeyValue', 'RSAKeyValue', 'Modulus', 'Exponent'],
  ...['X509Data', 'X509Certificate', 'X509SubjectName', 'X509SKI'],
  ...['X509IssuerSerial', 'X509IssuerName', 'X509SerialNumber'],
];
const maxKeyElements = 30;

function demandKeyInfo(signature: Element): void {
  const [keyInfo, ...others] = childrenNamed(signature, ns.signature, 'KeyInfo');
  demand(others.length === 0, 'signature-structure');
  const elements = keyInfo ? Array.from(keyInfo.getElementsByTagName('*')) : [];
  const isKey = (element: Element) => keyNames.some((name) => isNamed(element, ns.signature, name));
  demand(elements.length <= maxKeyElements && elements.every(isKey), 'signature-structure');
}

/** Elements with that value in any attribute that some library takes for an ID. */
function elementsWithId(root: Element, id: string): Element[] {
  return [root, ...Array.from(root.getElementsByTagName('*'))].filter((element) =>
    Array.from(element.attributes).some(
      (attribute) => attribute.localName?.toLowerCase() === 'id' && attribute.value === id,
    ),
  );
}

/**
 * Verifies the enveloped signature of an element (XML Signature 3.2): of an assertion, of a logout message by POST, of
 * a Response that is signed although only its assertion has to be. Its few words about what is signed are proven first,
 * so that nobody without a provider's key makes us canonicalise more than those.
 *
 * Only the canonicalisation is xml-crypto's. Its `SignedXml` takes many other forms of signature than the one that is
 * left here, canonicalises before it proves, and searches the whole document a dozen times for each certificate.
 * @param root is given back without its signature
 * @param certificates PEM, one of which must have made it
 * @returns the signed bytes, canonicalised: the only part that may be believed
 * @throws SamlRejected as `demandSignatureOfRoot`, and with `signature`
 */
export function verifiedMessage(root: Element, certificates: readonly string[]): string {
  demandSignatureOfRoot(root);
  const signature = only(root, 'Signature');
  const signedInfo = canonical(only(signature, 'SignedInfo'));
  const value = textOf(only(signature, 'SignatureValue'));
  demand(isSignedByAnyOf(certificates, signedInfo, value), 'signature');
  // Read anew from what was signed, so that nothing but that decides what is compared.
  const reference = only(parseXml(signedInfo), 'Reference');
  root.removeChild(signature);
  const signed = canonical(root, prefixesOf(reference));
  const digest = createHash('sha256').update(signed).digest();
  demand(digest.equals(Buffer.from(textOf(only(reference, 'DigestValue')), 'base64')), 'signature');
  return signed;
}

/** The prefixes of the last transform, which canonicalisation must keep although it sees no use of them. */
function prefixesOf(reference: Element): string[] {
  const last = childElements(only(reference, 'Transforms')).at(-1);
  const [prefixes] = last ? childElements(last) : [];
  const list = prefixes && attributeOf(prefixes, 'PrefixList');
  return list?.split(' ').filter((prefix) => prefix !== '') ?? [];
}

/** Exclusive canonicalisation of an element where it stands. */
function canonical(element: Element, inclusiveNamespacesPrefixList: string[] = []): string {
  return new ExclusiveCanonicalization().process(element, {
    inclusiveNamespacesPrefixList,
    ancestorNamespaces: namespacesAround(element),
  });
}

/** The namespaces in force where an element begins, the innermost of each prefix. */
function namespacesAround(element: Element): { prefix: string; namespaceURI: string }[] {
  const around = new Map<string, string>();
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    for (const { prefix, localName, value } of Array.from(parent.attributes)) {
      if (prefix === 'xmlns' && localName && !around.has(localName)) around.set(localName, value);
    }
  }
  return Array.from(around, ([prefix, namespaceURI]) => ({ prefix, namespaceURI }));
}

/** Whether the key of one of the certificates made the RSA-SHA256 signature. @param signature base64 */
export function isSignedByAnyOf(certificates: readonly string[], signed: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64');
  return certificates.some((pem) =>
    verify('RSA-SHA256', Buffer.from(signed), certificateOf(pem).publicKey, bytes),
  );
}
