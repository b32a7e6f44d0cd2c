import { describe, expect, it } from 'vitest';
import { roles } from './access.ts';
import { actingRole, auditActions, isAuditAction, purposeOf, purposes } from './audit.ts';
import { actorFor, changesFor, eventTypes } from './history.ts';

const aarhus = { cvr: '55133018', name: 'Aarhus Kommune' };
const ib = { role: 'caseworker', organisation: aarhus, name: 'Ib Iversen' } as const;

describe('who did it, as history shows it (R25)', () => {
  it('names the person only inside the own organisation', () => {
    expect(actorFor({ organisationCvr: aarhus.cvr }, ib)).toEqual({
      role: 'caseworker',
      organisation: 'Aarhus Kommune',
      name: 'Ib Iversen',
    });
    for (const organisationCvr of ['35209115', null]) {
      expect(actorFor({ organisationCvr }, ib)).toEqual({
        role: 'caseworker',
        organisation: 'Aarhus Kommune',
      });
    }
  });

  it('never takes two without an organisation for the same one', () => {
    const citizen = { role: 'citizen', organisation: null, name: 'Lone Hansentest' } as const;
    expect(actorFor({ organisationCvr: null }, citizen)).toEqual({ role: 'citizen', organisation: null });
  });
});

describe('an outside system in history (R25, R32)', () => {
  const cafe = { cvr: '99100002', name: 'Café Solsikken ApS' };
  const vendor = { cvr: '99100010', name: 'Lønhuset A/S' };
  const acted = { role: 'employee', organisation: cafe, name: 'Lønkørsel' } as const;
  const shown = { role: 'employee', organisation: cafe.name };
  const viewers = [{ organisationCvr: cafe.cvr }, { organisationCvr: vendor.cvr }];

  it('of a vendor is shown by both names, whoever sees it', () => {
    for (const viewer of viewers)
      expect(actorFor(viewer, { ...acted, systemOf: vendor })).toEqual({
        ...shown,
        system: { name: 'Lønkørsel', vendor: vendor.name },
      });
  });

  it('of an organisation is shown by its name inside it alone', () => {
    const [inside, outside] = viewers.map((viewer) => actorFor(viewer, { ...acted, systemOf: cafe }));
    expect(inside).toEqual({ ...shown, system: { name: 'Lønkørsel' } });
    expect(outside).toEqual({ ...shown, system: {} });
    const ofNobody = { ...acted, organisation: null, systemOf: vendor };
    expect(actorFor({ organisationCvr: null }, ofNobody)).toMatchObject({ system: { vendor: vendor.name } });
  });

  it('has no name where a person has none', () => {
    expect(actorFor({ organisationCvr: cafe.cvr }, { ...acted, name: null })).toEqual(shown);
  });
});

describe('what history tells (R8, R25)', () => {
  it('is a closed list without doubles', () => {
    expect(new Set(eventTypes).size).toBe(eventTypes.length);
  });

  it('keeps the reference inside the company', () => {
    const changes = [
      { field: 'amountOere', from: 1, to: 2 },
      { field: 'reference', from: null, to: 'A-1' },
    ] as const;
    const ownOrganisation = false;
    expect(changesFor({ ownCompany: true, ownOrganisation }, changes)).toEqual(changes);
    expect(changesFor({ ownCompany: false, ownOrganisation }, changes)).toEqual([changes[0]]);
  });

  it('names a caseworker inside the municipality alone', () => {
    const changes = [{ field: 'assignedCaseworker', from: null, to: 'Ib Iversen' }] as const;
    const ownCompany = false;
    expect(changesFor({ ownCompany, ownOrganisation: true }, changes)).toEqual(changes);
    expect(changesFor({ ownCompany, ownOrganisation: false }, changes)).toEqual([]);
  });
});

describe('the purpose of an action (R26)', () => {
  it('is there for every action and role', () => {
    for (const action of Object.keys(auditActions).filter(isAuditAction)) {
      for (const role of roles) expect(purposes).toContain(purposeOf(action, role));
    }
  });

  it('follows the role where three roles read the same', () => {
    expect(purposeOf('employment-viewed', 'employee')).toBe('employment-registration');
    expect(purposeOf('employment-viewed', 'caseworker')).toBe('case-handling');
    expect(purposeOf('employment-viewed', 'citizen')).toBe('own-insight');
    expect(purposeOf('login-refused', 'citizen')).toBe('login');
  });
});

describe('the role of an act (R28)', () => {
  it('is the administrator’s where the log is read, and the caseworker’s in everything else they do', () => {
    expect(actingRole('log-viewed', 'administrator')).toBe('administrator');
    expect(actingRole('log-extracted', 'administrator')).toBe('administrator');
    expect(actingRole('citizen-viewed', 'administrator')).toBe('caseworker');
    expect(actingRole('log-viewed', 'operator')).toBe('operator');
    expect(actingRole('access-refused', 'caseworker')).toBe('caseworker');
  });
});
