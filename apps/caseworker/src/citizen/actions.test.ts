import { describe, expect, test } from 'vitest';
import { actionsFor } from './actions.ts';

const own = { id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05', name: 'Ib Iversen', isCaller: true } as const;
const other = { id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04', name: 'Troels Madsen' };

describe('R15, R17: what can be done with a frikort', () => {
  test('active, nobody assigned', () => {
    expect(actionsFor({ status: 'active' })).toEqual([
      'show-card',
      'assign',
      'assign-colleague',
      'control',
      'transfer',
      'deactivate',
    ]);
  });

  test("a colleague's citizen can be taken over or released", () => {
    expect(actionsFor({ status: 'active', assignedCaseworker: other })).toEqual([
      'show-card',
      'assign',
      'assign-colleague',
      'release',
      'control',
      'transfer',
      'deactivate',
    ]);
  });

  test("one's own citizen can be released, not assigned again", () => {
    expect(actionsFor({ status: 'active', assignedCaseworker: own })).not.toContain('assign');
  });

  test('an inactive frikort is not shown, and can be reactivated', () => {
    expect(actionsFor({ status: 'inactive', assignedCaseworker: own })).toEqual([
      'reactivate',
      'assign-colleague',
      'release',
      'transfer',
    ]);
  });

  test('R19: another municipality is offered nobody while a transfer is open', () => {
    const openTransfer = {
      id: own.id,
      kind: 'offer' as const,
      otherAuthority: { code: '0461', name: 'Odense Kommune' },
      openUntil: '2026-12-21',
    };
    expect(actionsFor({ status: 'active', openTransfer })).not.toContain('transfer');
  });
});
