import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkedMigrations, migrationFindings } from './migration-lint.ts';

const folder = mkdtempSync(join(tmpdir(), 'frikort-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

function migration(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a migration', () => {
  it('is looked at from the number on that was next when that began', () => {
    migration('0051_before.sql', 'select 1;');
    const after = migration('0052_after.sql', 'select 1;');
    expect(checkedMigrations(folder)).toEqual([after]);
  });

  it.each([
    [
      'an index that keeps writers out',
      'create index on employments (year);',
      'require-concurrent-index-creation',
    ],
    [
      'a CHECK that reads the whole table under a lock',
      'alter table employments add constraint positive check (amount_oere > 0);',
      'constraint-missing-not-valid',
    ],
    [
      'a column that is there at once and empty',
      'alter table employments add column note text not null;',
      'adding-required-field',
    ],
    [
      'a column that the former version still asks for',
      'alter table employments drop column year;',
      'ban-drop-column',
    ],
    [
      'another type of a column',
      'alter table employments alter column year type bigint;',
      'changing-column-type',
    ],
    ['another name', 'alter table employments rename column year to of;', 'renaming-column'],
  ])('is found to have %s', async (_, text, rule) => {
    expect(await migrationFindings([migration('0053_bad.sql', text)])).toContain(rule);
  });

  it('may make tables with what belongs to them, add an empty column, and make an index concurrently', async () => {
    const good = [
      migration(
        '0054_tables.sql',
        `create table made (id uuid primary key, year integer not null, of uuid not null);
         alter table made add constraint made_of foreign key (of) references employments (id);
         create index made_of on made (of);
         alter table employments add column note text;
         alter table employments add constraint short check (length(note) < 10) not valid;`,
      ),
      migration('0055_index.sql', 'create index concurrently if not exists of_note on employments (note);'),
    ];
    expect(await migrationFindings(good)).toBeUndefined();
  });
});
