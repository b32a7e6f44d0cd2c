import { assertionFacts, encodePrivileges } from '@frikort/test-nemlogin/assertion';
import { identityById, localPrivileges } from '@frikort/test-nemlogin/people';
import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../test/support/saml.ts';
import type { Assertion } from './assertion-checks.ts';
import { readIdentity } from './identity.ts';
import { attributeNames } from './names.ts';

/** An assertion of one of the local people, with some attributes changed; `undefined` leaves one out. */
function assertionOf(
  id: string,
  changes: Readonly<Record<string, string | string[] | undefined>> = {},
  nameId?: string,
): Assertion {
  const request = { id: '_r', issuer: 'https://sp.example', acsUrl: 'https://sp.example/acs' };
  const facts = assertionFacts(identityById(id), 'https://idp.example', request, '_s', new Date());
  const attributes = new Map<string, string[]>(facts.attributes.map(([name, value]) => [name, [value]]));
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, [value].flat());
  }
  return {
    id: facts.id,
    nameId: nameId ?? facts.nameId,
    sessionIndex: '_s',
    sessionEndsAt: undefined,
    issuedAt: facts.issuedAt,
    attributes,
    unusableFrom: facts.notOnOrAfter,
  };
}

describe('an identity', () => {
  it('of a professional has CVR, organisation and scoped privileges', () => {
    expect(readIdentity(assertionOf('ib-iversen'))).toEqual({
      subject: `https://data.gov.dk/model/core/eid/professional/uuid/${identityById('ib-iversen').uuid}`,
      name: 'Ib Iversen',
      identity: {
        kind: 'professional',
        cvr: '55133018',
        organisationName: 'Aarhus Kommune',
        privileges: [{ scope: { kind: 'cvr', number: '55133018' }, privilege: localPrivileges.caseworker }],
        assurance: 'Substantial',
      },
    });
  });

  it('of a person has the CPR number, and a subject without it', () => {
    const { subject, identity } = readIdentity(assertionOf('lone-hansentest'));
    expect(identity).toEqual({ kind: 'person', cpr: '2905690000', assurance: 'Substantial' });
    expect(subject).not.toContain('290569');
  });

  it('without a full name is named by first and last name', () => {
    const assertion = assertionOf('jens-testesen', { [attributeNames.fullName]: undefined });
    expect(readIdentity(assertion).name).toBe('Jens Åberg Testesen');
  });

  it('without CVR is left to the domain to judge (cvr-missing)', () => {
    const { identity } = readIdentity(assertionOf('bjarne-jepsen', { [attributeNames.cvr]: undefined }));
    expect(identity).toMatchObject({ kind: 'professional', cvr: undefined });
  });

  it.each([
    ['x'.repeat(5000), 'x'.repeat(200)],
    ['Ib\r\n  Iversen', 'Ib Iversen'],
    ['Ib\u202e Iver\u200bsen\u0085', 'Ib Iversen'],
    ['A\u030age Iversen', 'Åge Iversen'],
    ['Ib 290569-0000 Iversen', 'Ib xxxxxx-xxxx Iversen'],
  ])('named %j, or in an organisation of that name, comes in as %j', (given, name) => {
    const { fullName, organisationName } = attributeNames;
    const read = readIdentity(assertionOf('ib-iversen', { [fullName]: given, [organisationName]: given }));
    expect(read).toMatchObject({ name, identity: { organisationName: name } });
  });

  it('whose whole name cannot be read goes by first and last name, made fit too', () => {
    const { fullName, firstName, lastName } = attributeNames;
    const names = { [fullName]: '\u3164\u200b', [firstName]: 'Ib\n290569-0000', [lastName]: 'Iversen' };
    expect(readIdentity(assertionOf('ib-iversen', names)).name).toBe('Ib xxxxxx-xxxx Iversen');
  });

  it('without any level of assurance is too low (IT-LOA-1)', () => {
    const read = () =>
      readIdentity(assertionOf('ib-iversen', { [attributeNames.levelOfAssurance]: undefined }));
    expect(read).toThrow(expect.objectContaining({ check: 'assurance', refusal: 'assurance-too-low' }));
  });

  const professional = identityById('ib-iversen').uuid;
  it.each<[string, string, Assertion]>([
    [
      'another specVersion',
      'spec-version',
      assertionOf('ib-iversen', { [attributeNames.specVersion]: 'DK-SAML-2.0' }),
    ],
    [
      'no specVersion',
      'spec-version',
      assertionOf('ib-iversen', { [attributeNames.specVersion]: undefined }),
    ],
    [
      'a level of assurance in two values',
      'attributes',
      assertionOf('ib-iversen', { [attributeNames.levelOfAssurance]: ['Low', 'High'] }),
    ],
    [
      'a CPR number in two values',
      'attributes',
      assertionOf('lone-hansentest', { [attributeNames.cprNumber]: ['2905690000', '1008610000'] }),
    ],
    [
      'a person without CPR number',
      'attributes',
      assertionOf('lone-hansentest', { [attributeNames.cprNumber]: undefined }),
    ],
    [
      'a CPR number of another form',
      'attributes',
      assertionOf('lone-hansentest', { [attributeNames.cprNumber]: '290569-0000' }),
    ],
    [
      'a professional without organisation name',
      'attributes',
      assertionOf('ib-iversen', { [attributeNames.organisationName]: undefined }),
    ],
    [
      'an organisation name of which nothing can be read',
      'attributes',
      assertionOf('ib-iversen', { [attributeNames.organisationName]: '\u3164' }),
    ],
    [
      'no name',
      'attributes',
      assertionOf('ib-iversen', {
        [attributeNames.fullName]: undefined,
        [attributeNames.firstName]: undefined,
        [attributeNames.lastName]: undefined,
      }),
    ],
    [
      'a person’s NameID and a professional’s CVR',
      'profile',
      assertionOf('lone-hansentest', { [attributeNames.cvr]: '55133018' }),
    ],
    [
      'a professional’s attributes and a person’s NameID',
      'profile',
      assertionOf('ib-iversen', {}, `https://data.gov.dk/model/core/eid/person/uuid/${professional}`),
    ],
    ['a NameID of no profile', 'profile', assertionOf('ib-iversen', {}, `urn:uuid:${professional}`)],
    [
      'a NameID that is not a UUID',
      'profile',
      assertionOf('ib-iversen', {}, 'https://data.gov.dk/model/core/eid/professional/uuid/ib'),
    ],
    [
      'another UUID in the attribute than in the NameID',
      'profile',
      assertionOf('ib-iversen', { [attributeNames.professionalUuid]: identityById('karen-holm').uuid }),
    ],
    [
      'privileges that cannot be read',
      'unreadable',
      assertionOf('ib-iversen', { [attributeNames.privileges]: encodePrivileges([]).slice(0, 40) }),
    ],
  ])('with %s is refused', async (_name, check, assertion) => {
    expect(await checkOf(() => readIdentity(assertion))).toBe(check);
  });
});
