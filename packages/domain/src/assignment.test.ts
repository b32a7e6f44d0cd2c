import { describe, expect, it } from 'vitest';
import { colleagueDays, judgeAssignmentUndo, judgeColleague, undoAssignmentSeconds } from './assignment.ts';

const at = new Date('2026-11-28T10:00:00Z');
const before = (seconds: number) => new Date(at.getTime() - seconds * 1000);
const aarhus = '0751';

describe('R17: a colleague', () => {
  const judge = (authorityCode: string, seenAt: Date) =>
    judgeColleague({ seen: { authorityCode, at: seenAt }, callerAuthority: aarhus, at });

  it('has been here as a caseworker of the same municipality', () => {
    expect(judge(aarhus, before(1)).ok).toBe(true);
    expect(judge(aarhus, before(colleagueDays * 24 * 3600)).ok).toBe(true);
  });

  it('is not who has never been here, who has been here elsewhere, or long ago', () => {
    const unknown = { ok: false, refusal: { code: 'colleague-unknown' } };
    expect(judgeColleague({ seen: undefined, callerAuthority: aarhus, at })).toEqual(unknown);
    expect(judge('0461', before(1))).toEqual(unknown);
    expect(judge(aarhus, before(colleagueDays * 24 * 3600 + 1))).toEqual(unknown);
  });
});

describe('R17: a change of who is assigned is undone', () => {
  const ib = { id: 'a', name: 'Ib Iversen' };
  const latest = { byCaller: true, at: before(undoAssignmentSeconds - 1), toId: ib.id };

  it('by whoever made it, for a minute, while it stands', () => {
    expect(judgeAssignmentUndo({ latest, assigned: ib, at }).ok).toBe(true);
    const released = { ...latest, toId: null };
    expect(judgeAssignmentUndo({ latest: released, assigned: undefined, at }).ok).toBe(true);
  });

  it('not later, and not when there is nothing to undo', () => {
    const late = { ok: false, refusal: { code: 'undo-too-late' } };
    const old = { ...latest, at: before(undoAssignmentSeconds) };
    expect(judgeAssignmentUndo({ latest: old, assigned: ib, at })).toEqual(late);
    expect(judgeAssignmentUndo({ latest: undefined, assigned: ib, at })).toEqual(late);
  });

  it('not once somebody else has changed it, who is told of', () => {
    const refusal = { code: 'assignment-changed', assignedCaseworker: ib };
    const others = { ...latest, byCaller: false };
    expect(judgeAssignmentUndo({ latest: others, assigned: ib, at })).toEqual({ ok: false, refusal });
    const gone = { ...latest, toId: 'b' };
    expect(judgeAssignmentUndo({ latest: gone, assigned: ib, at })).toEqual({ ok: false, refusal });
    expect(judgeAssignmentUndo({ latest, assigned: undefined, at })).toEqual({
      ok: false,
      refusal: { code: 'assignment-changed' },
    });
  });
});
