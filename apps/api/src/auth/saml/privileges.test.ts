import { encodePrivileges } from '@frikort/test-nemlogin/assertion';
import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../test/support/saml.ts';
import { readPrivileges } from './privileges.ts';

const base64 = (xml: string) => Buffer.from(xml).toString('base64');
const list = (groups: string, namespace = 'http://digst.dk/oiosaml/basic_privilege_profile') =>
  `<bpp:PrivilegeList xmlns:bpp="${namespace}">${groups}</bpp:PrivilegeList>`;
const group = (scope: string, inner: string) => `<PrivilegeGroup Scope="${scope}">${inner}</PrivilegeGroup>`;
const one = group('urn:dk:gov:saml:cvrNumberIdentifier:55133018', '<Privilege>urn:a</Privilege>');
const granted = [{ scope: { kind: 'cvr', number: '55133018' }, privilege: 'urn:a' }];

describe('the privilege list (IT-PRIV-1 to 3)', () => {
  it('is read with every scope of the profile', () => {
    const privileges = (
      [
        ['cvr', '55133018'],
        ['se', '99100037'],
        ['production-unit', '1003345678'],
        ['cpr', '2905690000'],
      ] as const
    ).map(([kind, number]) => ({ scope: { kind, number }, privilege: `urn:${kind}` }));
    expect(readPrivileges(encodePrivileges(privileges))).toEqual(privileges);
  });

  it.each([
    ['the current namespace', base64(list(one))],
    ['the older namespace', base64(list(one, 'http://itst.dk/oiosaml/basic_privilege_profile'))],
    ['raw XML', list(one)],
    ['an XML declaration', base64(`<?xml version="1.0" encoding="UTF-8"?>\n${list(one)}`)],
    [
      'a constraint, which says nothing to us',
      base64(
        list(
          one.replace('</Privilege>', '</Privilege><Constraint Name="urn:dk:kombit:KLE">25.*</Constraint>'),
        ),
      ),
    ],
  ])('is read with %s', (_name, attribute) => {
    expect(readPrivileges(attribute)).toEqual(granted);
  });

  it('holds several groups and several privileges in one', () => {
    const two = group(
      'urn:dk:gov:saml:cvrNumberIdentifier:55133018',
      '<Privilege>urn:b</Privilege><Privilege>urn:c</Privilege>',
    );
    expect(readPrivileges(list(one + two)).map(({ privilege }) => privilege)).toEqual([
      'urn:a',
      'urn:b',
      'urn:c',
    ]);
  });

  it.each([
    'urn:dk:gov:saml:cvrNumberIdentifier:5513301',
    'urn:dk:gov:saml:cvrNumberIdentifier:551330180',
    'urn:dk:gov:saml:cvrNumberIdentifier:55133018 ',
    'urn:dk:gov:saml:unknownIdentifier:55133018',
    '',
  ])('grants nothing in the scope %j', (scope) => {
    expect(readPrivileges(list(group(scope, '<Privilege>urn:a</Privilege>')))).toEqual([]);
  });

  it.each([
    ['a DOCTYPE', 'doctype', `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>${list(one)}`],
    ['a comment in a privilege', 'markup', list(one.replace('urn:a', 'urn:a<!-- -->b'))],
    ['another root', 'privileges', '<PrivilegeList/>'],
    ['another namespace', 'privileges', list(one, 'http://example.com/other')],
    ['something else than groups', 'privileges', list('<Privilege>urn:a</Privilege>')],
    ['more than 64 kB', 'privileges', list(one.repeat(1000))],
    ['no XML at all', 'unreadable', 'x'],
  ])('with %s is refused', async (_name, check, xml) => {
    expect(await checkOf(() => readPrivileges(base64(xml)))).toBe(check);
  });
});
