import { describe, expect, it } from 'vitest';
import { da } from './log.da.ts';
import { nothingTyped, readFilter } from './log-form.ts';

const read = (typed: Partial<typeof nothingTyped>) => readFilter({ ...nothingTyped, ...typed }, da);

describe('what one wants to see of the log', () => {
  it('is everything when nothing is typed', () => {
    expect(read({})).toEqual({ errors: {}, filter: {} });
  });

  it('is read as it is typed in Denmark', () => {
    const typed = {
      citizen: ' 290569-0000 ',
      organisation: '55 13 30 18',
      from: '1/2 2026',
      to: '21-11-2026',
    };
    expect(read({ ...typed, names: true })).toEqual({
      errors: {},
      filter: {
        citizen: '290569-0000',
        organisation: '55133018',
        from: '2026-02-01',
        to: '2026-11-21',
        names: 'true',
      },
    });
  });

  it('is narrowed to an action, an employee, to changes or to refusals', () => {
    expect(read({ employee: ' Ib ', action: 'citizens-listed', kind: 'changes' }).filter).toEqual({
      employee: 'Ib',
      action: 'citizens-listed',
      changes: 'true',
    });
    expect(read({ kind: 'refused' }).filter).toEqual({ outcome: 'refused' });
  });

  it('says at each field what is wrong', () => {
    const { errors } = read({ citizen: '12', organisation: '1', from: '31-02-2026', to: 'x' });
    expect(Object.keys(errors)).toEqual(['citizen', 'organisation', 'from', 'to']);
    expect(errors.citizen).toBe(da.citizenWrong);
    expect(errors.from).not.toBe(errors.to);
  });
});
