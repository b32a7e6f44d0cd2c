import type { Element } from '@xmldom/xmldom';
import { SignedXml } from 'xml-crypto';
import { algorithms, ns } from './names.ts';
import { demand, SamlRejected } from './rejected.ts';
import { attributeOf, childElements, childrenNamed, descendantsNamed, isNamed, onlyChild } from './xml.ts';

/**
 * Demands that a document carries exactly one signature, that it covers exactly the root element, and that it uses
 * the accepted algorithms. This is what makes signature wrapping impossible: there is no second place that a
 * signature could point to, and no element besides the root that could be read in its stead.
 * @throws SamlRejected with `signature-missing`, `signature-structure` or `signature-algorithm`
 */
export function demandSignatureOfRoot(root: Element): void {
  demand(childrenNamed(root, ns.signature, 'Signature').length > 0, 'signature-missing');
  demand(descendantsNamed(root, ns.signature, 'Signature').length === 1, 'signature-structure');
  const signature = onlyChild(root, ns.signature, 'Signature', 'signature-structure');
  for (const child of childElements(signature)) {
    const known = ['SignedInfo', 'SignatureValue', 'KeyInfo'].some((name) =>
      isNamed(child, ns.signature, name),
    );
    demand(known, 'signature-structure');
  }
  const signedInfo = onlyChild(signature, ns.signature, 'SignedInfo', 'signature-structure');
  demandAlgorithm(signedInfo, 'CanonicalizationMethod', algorithms.exclusiveCanonicalisation);
  demandAlgorithm(signedInfo, 'SignatureMethod', algorithms.rsaSha256);
  const reference = onlyChild(signedInfo, ns.signature, 'Reference', 'signature-structure');
  demandAlgorithm(reference, 'DigestMethod', algorithms.sha256);
  demandTransforms(reference);
  const id = attributeOf(root, 'ID');
  demand(id !== undefined && id !== '' && attributeOf(reference, 'URI') === `#${id}`, 'signature-structure');
  demand(elementsWithId(root, id).length === 1, 'signature-structure');
}

function demandAlgorithm(parent: Element, name: string, algorithm: string): void {
  const method = onlyChild(parent, ns.signature, name, 'signature-structure');
  demand(attributeOf(method, 'Algorithm') === algorithm, 'signature-algorithm');
}

function demandTransforms(reference: Element): void {
  const transforms = onlyChild(reference, ns.signature, 'Transforms', 'signature-structure');
  const used = childrenNamed(transforms, ns.signature, 'Transform').map((transform) =>
    attributeOf(transform, 'Algorithm'),
  );
  const wanted = [algorithms.envelopedSignature, algorithms.exclusiveCanonicalisation];
  demand(
    used.length === wanted.length && used.every((algorithm, index) => algorithm === wanted[index]),
    'signature-algorithm',
  );
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
 * Verifies the enveloped signature of a message whose signature the bindings ask for on the message itself: a
 * logout message by POST, or a Response that is signed although only its assertion has to be.
 * @param xml the text that `root` was parsed from
 * @returns the signed bytes, canonicalised: the only part that may be believed
 */
export function verifiedMessage(xml: string, root: Element, certificates: readonly string[]): string {
  demandSignatureOfRoot(root);
  const signature = onlyChild(root, ns.signature, 'Signature', 'signature-structure');
  for (const certificate of certificates) {
    const verifier = new SignedXml({ publicCert: certificate });
    verifier.loadSignature(signature.toString());
    const [signed] = isValid(verifier, xml) ? verifier.getSignedReferences() : [];
    if (signed !== undefined) return signed;
  }
  throw new SamlRejected('signature');
}

/** xml-crypto throws for some forgeries and answers false for others. */
function isValid(verifier: SignedXml, xml: string): boolean {
  try {
    return verifier.checkSignature(xml);
  } catch {
    return false;
  }
}
