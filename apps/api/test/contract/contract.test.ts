import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemStatus } from '@frikort/domain/refusal';
import { describe, expect, it } from 'vitest';
import { rateEnvironment } from '../../src/http/config.ts';
import { defaultLimit } from '../../src/http/paging.ts';
import { problemBody } from '../../src/http/problem.ts';

const contract = readFileSync(join(import.meta.dirname, '../../CONTRACT.md'), 'utf8');

describe('CONTRACT.md', () => {
  it('has every code of the closed list, each in one row of its table, and no other', () => {
    const rows = contract.match(/^\| `.*$/gm) ?? [];
    const codes = rows.flatMap((row) => row.match(/(?<=`)[a-z][a-z-]+(?=`)/g) ?? []);
    expect(codes.toSorted()).toEqual(Object.keys(problemStatus).toSorted());
  });

  it('shows a refusal as it is answered', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(contract) ?? [];
    const facts = { remainingOere: 120_000, maxAmountOere: 120_000 };
    expect(JSON.parse(example)).toEqual(problemBody('amount-exceeds-remaining', facts));
  });

  it('names the numbers that are', () => {
    expect(contract).toContain(`${defaultLimit} when left out`);
    for (const name of ['REQUESTS_PER_MINUTE', 'LOGINS_PER_MINUTE'] as const) {
      const limit = rateEnvironment[name];
      expect(contract).toContain(`\`${name}\` (${limit.parse(undefined)})`);
    }
  });
});
