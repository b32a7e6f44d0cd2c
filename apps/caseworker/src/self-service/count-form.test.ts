import { week } from '@frikort/domain/week';
import { describe, expect, it } from 'vitest';
import { emptied, isTypedLines, readLines, type TypedLine } from './count-form.ts';

const line: TypedLine = { flow: 'register', channel: 'phone', week: week('2026-W46'), count: '4' };

describe('R38: counts that are typed', () => {
  it('are read line by line', () => {
    const other: TypedLine = { ...line, channel: 'letter', count: ' 12 ' };
    expect(readLines([line, other])).toEqual({
      errors: [undefined, undefined],
      counts: [
        { ...line, count: 4 },
        { ...other, count: 12 },
      ],
    });
  });

  it.each(['', '0', '-1', '1,5', 'fire', '100001', '1e3'])('are whole numbers, and not %j', (count) => {
    expect(readLines([{ ...line, count }])).toEqual({ errors: ['count'] });
  });

  it('stand once for each task, channel and week', () => {
    expect(readLines([line, { ...line, count: '5' }]).errors).toEqual([undefined, 'double']);
  });

  it('leave their choices behind', () => {
    expect(emptied([line])).toEqual([{ ...line, count: '' }]);
    expect(isTypedLines(emptied([line]))).toBe(true);
    for (const draft of [[], null, [{ ...line, week: '2026-W99' }], [{ ...line, flow: 'x' }]])
      expect(isTypedLines(draft)).toBe(false);
  });
});
