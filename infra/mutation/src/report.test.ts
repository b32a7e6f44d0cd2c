import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { describe, expect, it } from 'vitest';
import { type Mutant, rowOf, strictRules, survivors, tableOf } from './report.ts';
import { modulesOfRules } from './rule-modules.ts';

const mutant = (status: string, line = 1): Mutant => ({
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  status,
  location: { start: { line } },
});

const report = {
  files: {
    'src/card.ts': { mutants: [mutant('Killed'), mutant('Timeout'), mutant('Ignored')] },
    'src/money.ts': { mutants: [mutant('Killed'), mutant('Survived', 7), mutant('NoCoverage', 9)] },
  },
};

describe('the report of a run', () => {
  it('counts what was found of what was tried', () => {
    expect(rowOf(report.files['src/money.ts'].mutants)).toMatchObject({ found: 1, tried: 3, untried: 0 });
    expect(rowOf([])).toMatchObject({ tried: 0, score: 100 });
    expect(tableOf(report).slice(2)).toEqual([
      '| src/money.ts | 1 | 3 | 0 | 33.3 |',
      '| src/card.ts | 2 | 2 | 1 | 100.0 |',
      '| all | 3 | 5 | 1 | 60.0 |',
    ]);
  });

  it('names what survived', () => {
    expect(survivors(report)).toEqual([
      'src/money.ts:7 BooleanLiteral → false',
      'src/money.ts:9 BooleanLiteral → false',
    ]);
  });
});

describe('the modules of rules', () => {
  it('are those of the README', () => {
    const readme = readFileSync(join(projectRoot, 'packages/domain/README.md'), 'utf8');
    expect(modulesOfRules(readme, strictRules)).toEqual(['card', 'story', 'employment']);
  });

  it('are missed when it names none', () => {
    expect(() => modulesOfRules('| `card` | what remains | R2 |', ['R2', 'R3'])).toThrow('no module for R3');
  });
});
