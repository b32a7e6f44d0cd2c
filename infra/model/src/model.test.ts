import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { describe, expect, it } from 'vitest';
import { modelFile } from './spin.ts';
import { variants } from './variants.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const model = readFileSync(modelFile, 'utf8');
const rows = [...read('infra/model/README.md').matchAll(/^\| `(\w+)` \| (.*) \| (\S+) \|$/gm)];

describe('the page that says which line of the model is which statement', () => {
  it.each(rows.map(([, label, words, file]) => ({ label, words, file })))(
    '$label stands in the model, and its statement in $file',
    ({ label, words = '', file = '' }) => {
      const [, fragment = ''] = /`([^`]+)`/.exec(words) ?? [];
      expect(model).toMatch(new RegExp(`^${label}:`, 'm'));
      expect(fragment).not.toBe('');
      expect(read(file)).toContain(fragment);
    },
  );

  it('tells of every step', () => {
    const labels = [...model.matchAll(/^(\w+):/gm)].map(([, label]) => label);
    const ends = ['lost', 'done', 'over'];
    expect(new Set(rows.map(([, label]) => label))).toEqual(
      new Set(labels.filter((label) => !ends.includes(label ?? ''))),
    );
  });
});

it('takes out what the model knows', () => {
  const known = [...model.matchAll(/^#ifn?def (\w+)$/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'CLIENTS');
  expect(new Set(variants.flatMap(({ without }) => without))).toEqual(new Set(known));
});
