import { expect, test } from 'vitest';
import { judgeGrantUndo, undoGrantMinutes } from './grant-undo.ts';

const grantedAt = new Date('2026-11-28T10:00:00Z');
const after = (ms: number) => new Date(grantedAt.getTime() + ms);
const limit = undoGrantMinutes * 60_000;

test('R13: a grant of the last ten minutes that nothing has been used of may be undone', () => {
  expect(judgeGrantUndo({ grantedAt, at: after(limit - 1), inUse: false }).ok).toBe(true);
});

test('R13: not later, and not once something was registered', () => {
  const late = { ok: false, refusal: { code: 'undo-too-late' } };
  expect(judgeGrantUndo({ grantedAt, at: after(limit), inUse: false })).toEqual(late);
  expect(judgeGrantUndo({ grantedAt, at: after(limit), inUse: true })).toEqual(late);
  const inUse = { ok: false, refusal: { code: 'grant-in-use' } };
  expect(judgeGrantUndo({ grantedAt, at: after(1), inUse: true })).toEqual(inUse);
});
