import type { PrivilegeGrant, PrivilegeScope } from '@frikort/domain/access';
import type { XmlLimits } from '../../xml/limited-xml.ts';
import { demand, SamlRejected } from './rejected.ts';
import { attributeOf, childElements, isNamed, messageLimits, parseXml, textOf } from './xml.ts';

/** The current and the older namespace of the OIO Basic Privilege Profile (domain facts 2.3). */
const namespaces = [
  'http://digst.dk/oiosaml/basic_privilege_profile',
  'http://itst.dk/oiosaml/basic_privilege_profile',
];

/** More is refused; a real list is a few kB. */
const limits: XmlLimits = { ...messageLimits, characters: 64 * 1024, elements: 1_000 };

const scopes: readonly { kind: PrivilegeScope['kind']; form: RegExp }[] = [
  { kind: 'cvr', form: /^urn:dk:gov:saml:cvrNumberIdentifier:(\d{8})$/ },
  { kind: 'se', form: /^urn:dk:gov:saml:seNumberIdentifier:(\d{8})$/ },
  { kind: 'production-unit', form: /^urn:dk:gov:saml:productionUnitIdentifier:(\d{10})$/ },
  { kind: 'cpr', form: /^urn:dk:gov:saml:cprNumberIdentifier:(\d{10})$/ },
];

/**
 * Reads the attribute `privilegesIntermediate`: an OIO-BPP document, in base64 or as raw XML, as Digitaliserings-
 * styrelsen's own library accepts it. A group whose scope has no form that we know grants nothing. Constraints
 * (KLE subjects) are not read: no part of this system is divided by subject.
 * @throws SamlRejected with `privileges`, `doctype` or `markup`
 */
export function readPrivileges(attribute: string): PrivilegeGrant[] {
  demand(attribute.length <= limits.characters, 'privileges');
  const root = parseXml(attribute.startsWith('<') ? attribute : decode(attribute), limits);
  demand(
    namespaces.some((namespace) => isNamed(root, namespace, 'PrivilegeList')),
    'privileges',
  );
  return childElements(root).flatMap((group) => {
    demand(group.localName === 'PrivilegeGroup', 'privileges');
    const scope = readScope(attributeOf(group, 'Scope') ?? '');
    if (!scope) return [];
    return childElements(group)
      .filter((child) => child.localName === 'Privilege')
      .map((child) => ({ scope, privilege: textOf(child) }));
  });
}

function decode(base64: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    throw new SamlRejected('privileges');
  }
}

function readScope(text: string): PrivilegeScope | undefined {
  for (const { kind, form } of scopes) {
    const number = form.exec(text)?.[1];
    if (number !== undefined) return { kind, number };
  }
  return undefined;
}
