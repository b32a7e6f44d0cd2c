import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditActions } from '@frikort/domain/audit';
import { describe, expect, it } from 'vitest';

/* SECURITY.md says nothing that is not there: its catalogue is the log's, its table is whole. */

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');

/** How many requirements of level 1 and 2 each section of ASVS 5.0.0 has; in each they stand before those of level 3. */
const sections = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2
  2.1:3 2.2:3 2.3:4 2.4:1
  3.2:2 3.3:4 3.4:6 3.5:5 3.7:2
  4.1:3 4.2:1 4.3:2 4.4:4
  5.1:1 5.2:3 5.3:2 5.4:3
  6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4
  7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2
  8.1:2 8.2:3 8.3:1 8.4:1
  9.1:3 9.2:4
  10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3
  11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1
  12.1:3 12.2:2 12.3:4
  13.1:1 13.2:5 13.3:2 13.4:5
  14.1:2 14.2:4 14.3:3
  15.1:3 15.2:3 15.3:7
  16.1:1 16.2:5 16.3:4 16.4:3 16.5:3
`
  .trim()
  .split(/\s+/)
  .map((entry) => entry.split(':'));

/** `1.3.4-1.3.5` → both. Chapters that do not apply stand as their number alone. */
function numbersOf(cell: string): string[] {
  const [first = '', last = first] = cell.split('-');
  const [chapter, section, from] = first.split('.');
  const to = last.split('.')[2];
  if (from === undefined) return [first];
  const count = Number(to) - Number(from) + 1;
  return Array.from({ length: count }, (_, place) => `${chapter}.${section}.${Number(from) + place}`);
}

const rows = [...text.matchAll(/^\| (\d+(?:\.\d+)*(?:-\d+\.\d+\.\d+)?) \| (.+) \| (.+) \|$/gm)];

describe('SECURITY.md', () => {
  it('lists every action of the log with its purpose, and no other', () => {
    const listed = [...text.matchAll(/^\| `([a-z-]+)` \| ([a-z-]+) \|$/gm)].map(([, action, purpose]) => [
      action,
      purpose,
    ]);
    expect(listed).toEqual(Object.entries(auditActions).map(([action, { purpose }]) => [action, purpose]));
  });

  it('answers each requirement of ASVS 5.0.0, level 1 and 2, once', () => {
    const wanted = sections.flatMap(([section, count]) =>
      Array.from({ length: Number(count) }, (_, place) => `${section}.${place + 1}`),
    );
    const answered = rows.flatMap(([, cell = '']) => numbersOf(cell));
    expect(new Set(answered).size).toBe(answered.length);
    expect(answered.toSorted()).toEqual([...wanted, '17'].toSorted());
  });

  it('says of each how it is met, what is missing, or why it does not apply', () => {
    for (const [row, , asks = '', here = ''] of rows) {
      expect(asks.length, row).toBeGreaterThan(2);
      expect(here.length, row).toBeGreaterThan(3);
    }
    expect(rows.some(([, , , here = '']) => here.startsWith('not met'))).toBe(true);
  });

  it('is where the README leads to', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(SECURITY.md)');
  });
});
