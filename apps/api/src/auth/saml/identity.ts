import { assuranceLevels, type LoginIdentity } from '@frikort/domain/access';
import { isCpr } from '@frikort/domain/cpr';
import { salvagedName } from '@frikort/domain/name';
import type { Assertion } from './assertion-checks.ts';
import { attributeNames, nameIdPrefixes, specVersion } from './names.ts';
import { readPrivileges } from './privileges.ts';
import { demand, SamlRejected } from './rejected.ts';

/** Who an assertion says has logged in. */
export type AssertedIdentity = {
  /** The persistent NameID, whole: a URI with a UUID. */
  readonly subject: string;
  readonly name: string;
  readonly identity: LoginIdentity;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the identity out of an assertion's attributes; whether it may come in is the domain's to judge.
 * The NameID's prefix decides which of the two profiles the attributes must follow.
 * @throws SamlRejected; with `assurance-too-low` when no NSIS level is asserted at all
 */
export function readIdentity(assertion: Assertion): AssertedIdentity {
  const { nameId, attributes } = assertion;
  demand(single(attributes, attributeNames.specVersion) === specVersion, 'spec-version');
  const level = single(attributes, attributeNames.levelOfAssurance);
  const assurance = assuranceLevels.find((known) => known === level);
  if (!assurance) throw new SamlRejected('assurance', 'assurance-too-low');
  const name = nameOf(attributes);
  const cvr = single(attributes, attributeNames.cvr);

  const personUuid = afterPrefix(nameId, nameIdPrefixes.person);
  if (personUuid !== undefined) {
    demand(uuid.test(personUuid) && cvr === undefined, 'profile');
    const cpr = single(attributes, attributeNames.cprNumber);
    demand(cpr !== undefined && isCpr(cpr), 'attributes');
    return { subject: nameId, name, identity: { kind: 'person', cpr, assurance } };
  }

  const professionalUuid = afterPrefix(nameId, nameIdPrefixes.professional);
  demand(professionalUuid !== undefined && uuid.test(professionalUuid), 'profile');
  const attributeUuid = single(attributes, attributeNames.professionalUuid) ?? professionalUuid;
  demand(attributeUuid.toLowerCase() === professionalUuid.toLowerCase(), 'profile');
  const organisationName = nameIn(attributes, attributeNames.organisationName);
  demand(cvr === undefined || organisationName !== '', 'attributes');
  const privileges = single(attributes, attributeNames.privileges);
  return {
    subject: nameId,
    name,
    identity: {
      kind: 'professional',
      cvr,
      organisationName,
      privileges: privileges === undefined ? [] : readPrivileges(privileges),
      assurance,
    },
  };
}

type Attributes = Assertion['attributes'];

/** The one value of an attribute; nothing when it is absent or empty. */
function single(attributes: Attributes, name: string): string | undefined {
  const values = attributes.get(name) ?? [];
  demand(values.length <= 1, 'attributes');
  return values[0] || undefined;
}

function nameOf(attributes: Attributes): string {
  const whole = nameIn(attributes, attributeNames.fullName);
  const [first, last] = [
    single(attributes, attributeNames.firstName),
    single(attributes, attributeNames.lastName),
  ];
  const name = whole || salvagedName([first, last].join(' '));
  demand(name !== '', 'attributes');
  return name;
}

/** A name as it is stored, shown and logged; empty when it is absent or nothing of it can be read. */
function nameIn(attributes: Attributes, name: string): string {
  return salvagedName(single(attributes, name) ?? '');
}

function afterPrefix(text: string, prefix: string): string | undefined {
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}
