import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { beginning, fileOf, type ToldEvent } from './settings.ts';

/* What the storm is judged by sees what must never be. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'frikort-judge-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const told = ['a', 'b', 'c'].map((id) => ({ id, citizen: 'one' }));
const event = (id: string, position: number, special: Partial<ToldEvent> = {}) => ({
  id,
  type: 'citizen.flagged',
  timestamp: `2026-11-21T12:00:0${position}.000Z`,
  position,
  data: {},
  ...special,
});
const [a, b, c] = [event('a', 1), event('b', 2), event('c', 3)];

function faultsOf(side: 'feed' | 'webhook', ...lines: (object | string)[]): readonly string[] {
  const text = lines.map((line) => (typeof line === 'string' ? line : `${JSON.stringify(line)}\n`)).join('');
  writeFileSync(fileOf(folder, side, 'company:1'), text);
  return judge(folder, side, 'company:1', told).faults;
}

describe('what a side got', () => {
  it('is right when it is whole, also with repeats and a line that a kill cut off', () => {
    expect(faultsOf('feed', beginning, a, b, c)).toEqual([]);
    expect(faultsOf('feed', beginning, a, b, '{"id":"c","ty', beginning, b, c)).toEqual([]);
    expect(faultsOf('webhook', beginning, b, c, beginning, a, c)).toEqual([]);
  });

  it.each([
    ['one is missing', 'feed', [beginning, a, b], 'c is missing'],
    ['one never happened', 'webhook', [beginning, a, b, c, event('x', 4)], 'x never happened'],
    [
      'an id means two events',
      'webhook',
      [beginning, a, b, c, event('c', 3, { data: { x: 'y' } })],
      'two ways',
    ],
    ['a position has two events', 'webhook', [beginning, a, b, event('c', 2)], 'position 3 is 2'],
    ['a position is left out', 'webhook', [beginning, a, b, event('c', 4)], 'position 3 is 4'],
    ['the feed is out of order', 'feed', [beginning, a, c, b], 'position 3 came behind 1'],
    ['the feed goes on behind a hole', 'feed', [beginning, a, beginning, c, b], 'position 3 came behind 1'],
    ['a signature proves nothing', 'webhook', [beginning, a, b, c, '"forged"\n'], 'proves nothing'],
    [
      'what happened to one citizen is told in another order',
      'webhook',
      [beginning, a, event('b', 2, { timestamp: '2026-11-21T11:00:00.000Z' }), c],
      'behind what happened to the same citizen later',
    ],
  ] as const)('is wrong when %s', (_what, side, lines, fault) => {
    expect(faultsOf(side, ...lines).join()).toContain(fault);
  });
});
