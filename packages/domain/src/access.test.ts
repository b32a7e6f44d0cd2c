import { describe, expect, it } from 'vitest';
import {
  cardsShownToCompany,
  entrances,
  type InRole,
  judgeCitizenLogin,
  judgeLogin,
  type LoginConfiguration,
  lookupTellsName,
  mayReachCitizen,
  mayReachEmployment,
  type PrivilegeScope,
  type ProfessionalIdentity,
} from './access.ts';
import { calendarDate } from './calendar.ts';

const configuration: LoginConfiguration = {
  caseworkerPrivilege: 'urn:privilege:caseworker',
  administratorPrivilege: 'urn:privilege:administrator',
  operatorPrivilege: 'urn:privilege:operator',
  effortPrivileges: {
    'effort-administrator': 'urn:privilege:effort-administrator',
    'participant-manager': 'urn:privilege:participant-manager',
  },
  operatorCvr: '30303030',
  extraMunicipalityCvrs: { '44444444': '0751' },
};
const aarhus = '55133018';
const company = '12345678';

const own = (privilege: string, number: string, kind: PrivilegeScope['kind'] = 'cvr') => ({
  scope: { kind, number },
  privilege,
});

function professional(
  cvr: string | undefined,
  privileges: ProfessionalIdentity['privileges'] = [],
): ProfessionalIdentity {
  return {
    kind: 'professional',
    cvr,
    organisationName: 'Organisationen',
    privileges,
    assurance: 'Substantial',
  };
}
const person = { kind: 'person', cpr: '2905690000', assurance: 'Substantial' } as const;
const asCaseworker = (identity: ProfessionalIdentity) => judgeLogin('caseworker', identity, configuration);
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('the caseworker entrance (R22)', () => {
  const caseworker = own(configuration.caseworkerPrivilege, aarhus);

  it('takes the privilege scoped to the own CVR number of a municipality', () => {
    expect(asCaseworker(professional(aarhus, [caseworker]))).toEqual({
      ok: true,
      value: {
        role: 'caseworker',
        organisation: { cvr: aarhus, name: 'Organisationen' },
        authority: { code: '0751', name: 'Aarhus Kommune' },
      },
    });
  });

  it('takes a configured further CVR number of a municipality', () => {
    const identity = professional('44444444', [own(configuration.caseworkerPrivilege, '44444444')]);
    expect(asCaseworker(identity)).toMatchObject({ ok: true, value: { authority: { code: '0751' } } });
  });

  it.each([
    ['se', aarhus],
    ['se', '87654321'],
    ['production-unit', '1003388394'],
    ['cpr', '2905690000'],
  ] as const)('explains a privilege that is only scoped to %s %s', (kind, number) => {
    const identity = professional(aarhus, [own(configuration.caseworkerPrivilege, number, kind)]);
    expect(asCaseworker(identity)).toEqual(refused('privilege-scope-too-narrow'));
  });

  it('takes a narrower privilege beside the right one', () => {
    const narrow = own(configuration.caseworkerPrivilege, aarhus, 'se');
    expect(asCaseworker(professional(aarhus, [narrow, caseworker])).ok).toBe(true);
  });

  it.each([
    ['none', []],
    ['another privilege', [own('urn:privilege:other', aarhus)]],
    ['the privilege for another CVR number', [own(configuration.caseworkerPrivilege, '35209115')]],
    ['only the administrator privilege', [own(configuration.administratorPrivilege, aarhus)]],
    ['almost its name', [own(`${configuration.caseworkerPrivilege}/1`, aarhus)]],
  ])('explains a missing privilege: %s', (_what, privileges) => {
    expect(asCaseworker(professional(aarhus, privileges))).toEqual(refused('privilege-missing'));
  });

  it('explains an organisation that is no municipality, whatever privilege it has', () => {
    const identity = professional(company, [own(configuration.caseworkerPrivilege, company)]);
    expect(asCaseworker(identity)).toEqual(refused('not-a-municipality'));
    expect(asCaseworker(professional('constructor'))).toEqual(refused('cvr-missing'));
  });

  it('makes an administrator of a caseworker with the second privilege (R28)', () => {
    const administrator = own(configuration.administratorPrivilege, aarhus);
    expect(asCaseworker(professional(aarhus, [caseworker, administrator]))).toMatchObject({
      value: { role: 'administrator', authority: { code: '0751' } },
    });
    const narrow = own(configuration.administratorPrivilege, aarhus, 'se');
    expect(asCaseworker(professional(aarhus, [caseworker, narrow]))).toMatchObject({
      value: { role: 'caseworker' },
    });
  });
});

describe('the operator (R28)', () => {
  it('comes through the caseworker entrance with the privilege for its own CVR number', () => {
    const identity = professional('30303030', [own(configuration.operatorPrivilege, '30303030')]);
    expect(asCaseworker(identity)).toMatchObject({
      ok: true,
      value: { role: 'operator', organisation: { cvr: '30303030' } },
    });
  });

  it('is nobody without the privilege, with a narrower one, or from another organisation', () => {
    expect(asCaseworker(professional('30303030'))).toEqual(refused('privilege-missing'));
    const narrow = professional('30303030', [own(configuration.operatorPrivilege, '30303030', 'se')]);
    expect(asCaseworker(narrow)).toEqual(refused('privilege-scope-too-narrow'));
    const stranger = professional(company, [own(configuration.operatorPrivilege, company)]);
    expect(asCaseworker(stranger)).toEqual(refused('not-a-municipality'));
    const caseworkerOnly = professional('30303030', [own(configuration.caseworkerPrivilege, '30303030')]);
    expect(asCaseworker(caseworkerOnly)).toEqual(refused('privilege-missing'));
  });
});

describe('the company and citizen entrances (R23)', () => {
  it('take any professional with a CVR number, also a municipality', () => {
    for (const cvr of [company, aarhus]) {
      expect(judgeLogin('company', professional(cvr), configuration)).toMatchObject({
        ok: true,
        value: { role: 'employee', organisation: { cvr } },
      });
    }
  });

  it.each([undefined, '', '1234567', 'DK12345678'])('explain a missing CVR number (%s)', (cvr) => {
    expect(judgeLogin('company', professional(cvr), configuration)).toEqual(refused('cvr-missing'));
    expect(asCaseworker(professional(cvr))).toEqual(refused('cvr-missing'));
  });

  it('take a person as citizen', () => {
    expect(judgeLogin('citizen', person, configuration)).toEqual({
      ok: true,
      value: { role: 'citizen', cpr: '2905690000' },
    });
  });

  it('explain that there is no frikort', () => {
    expect(judgeCitizenLogin(true).ok).toBe(true);
    expect(judgeCitizenLogin(false)).toEqual(refused('no-enrolment'));
  });

  it('each accept only their own kind', () => {
    expect(judgeLogin('citizen', professional(company), configuration)).toEqual(refused('wrong-entrance'));
    expect(judgeLogin('company', person, configuration)).toEqual(refused('wrong-entrance'));
    expect(judgeLogin('caseworker', person, configuration)).toEqual(refused('wrong-entrance'));
  });

  it('all refuse assurance Low first, and take High', () => {
    for (const entrance of entrances) {
      const identity = entrance === 'citizen' ? person : professional(company);
      expect(judgeLogin(entrance, { ...identity, assurance: 'Low' }, configuration)).toEqual(
        refused('assurance-too-low'),
      );
    }
    expect(judgeLogin('citizen', { ...person, assurance: 'High' }, configuration).ok).toBe(true);
  });
});

describe('who reaches what (R10, R14, R24, R28, R29)', () => {
  const employment = { citizenId: 'lone', authorityCode: '0751', companyCvr: company, anonymised: false };
  const of = (cvr: string) => ({ organisation: { cvr, name: 'Organisationen' } });
  const municipal = (code: string, cvr: string) => ({ authority: { code, name: 'Kommunen' }, ...of(cvr) });
  const viewers: Record<string, InRole> = {
    'own caseworker': { role: 'caseworker', ...municipal('0751', aarhus) },
    'own administrator': { role: 'administrator', ...municipal('0751', aarhus) },
    'other caseworker': { role: 'caseworker', ...municipal('0461', company) },
    'other administrator': { role: 'administrator', ...municipal('0461', company) },
    'own employee': { role: 'employee', ...of(company) },
    'other employee': { role: 'employee', ...of(aarhus) },
    'the citizen': { role: 'citizen', citizenId: 'lone' },
    'another citizen': { role: 'citizen', citizenId: 'frederik' },
    operator: { role: 'operator', ...of(company) },
  };
  const reaching = (may: (viewer: InRole, facts: typeof employment) => boolean, facts: typeof employment) =>
    Object.entries(viewers)
      .filter(([, viewer]) => may(viewer, facts))
      .map(([name]) => name);

  it('is the citizen for the responsible authority and the citizen, an employment for its company too', () => {
    expect(reaching(mayReachCitizen, employment)).toEqual([
      ...['own caseworker', 'own administrator', 'the citizen'],
    ]);
    expect(reaching(mayReachEmployment, employment)).toEqual([
      ...['own caseworker', 'own administrator', 'own employee', 'the citizen'],
    ]);
  });

  it('is nobody once the citizen is anonymised, but the company its employments', () => {
    const anonymised = { ...employment, anonymised: true };
    expect(reaching(mayReachCitizen, anonymised)).toEqual([]);
    expect(reaching(mayReachEmployment, anonymised)).toEqual(['own employee']);
  });
});

describe('what a company sees of a card number (R10)', () => {
  const today = calendarDate('2026-11-21');

  it('is this year, last year and later years', () => {
    expect(cardsShownToCompany([2023, 2024, 2025, 2026, 2027, 2028], today)).toEqual([
      2025, 2026, 2027, 2028,
    ]);
  });

  it('is an older year once dates in it are entered, if it has a card', () => {
    const entered = [calendarDate('2023-05-01'), calendarDate('2022-01-01')];
    expect(cardsShownToCompany([2023, 2024, 2025], today, entered)).toEqual([2023, 2025]);
  });

  it('is the name only while active, or with an own employment on it', () => {
    expect(lookupTellsName('active', false)).toBe(true);
    expect(lookupTellsName('inactive', true)).toBe(true);
    expect(lookupTellsName('inactive', false)).toBe(false);
  });
});

describe('R39: the permissions of efforts', () => {
  const caseworker = own(configuration.caseworkerPrivilege, aarhus);
  const effort = own('urn:privilege:participant-manager', aarhus);
  const judged = (privileges: ProfessionalIdentity['privileges']) =>
    judgeLogin('caseworker', professional(aarhus, privileges), configuration);

  it('let somebody in who is no caseworker, for efforts alone', () => {
    expect(judged([effort])).toMatchObject({
      value: { role: 'effort-worker', authority: { code: '0751' }, effortRights: ['participant-manager'] },
    });
  });

  it('come beside the caseworker’s', () => {
    expect(judged([caseworker, effort])).toMatchObject({
      value: { role: 'caseworker', effortRights: ['participant-manager'] },
    });
    expect(judged([caseworker])).not.toHaveProperty('value.effortRights');
  });

  it('count for the municipality’s own number alone, and only where one is configured', () => {
    const narrow = own('urn:privilege:participant-manager', '99100037', 'se');
    expect(judged([narrow])).toMatchObject({ refusal: { code: 'privilege-missing' } });
    expect(judged([own('urn:privilege:effort-manager', aarhus)])).toMatchObject({
      refusal: { code: 'privilege-missing' },
    });
  });

  it('reach no citizen', () => {
    const viewer: InRole = {
      role: 'effort-worker',
      organisation: { cvr: aarhus, name: 'Aarhus Kommune' },
      authority: { code: '0751', name: 'Aarhus Kommune' },
      effortRights: ['participant-manager'],
    };
    expect(mayReachCitizen(viewer, { citizenId: 'x', authorityCode: '0751', anonymised: false })).toBe(false);
  });
});
