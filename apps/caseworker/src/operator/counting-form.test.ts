import { describe, expect, it } from 'vitest';
import { obligationOf, readTasks, typedOf } from './counting-form.ts';

const none = typedOf({ value: { version: 0, weeks: [], tasks: [] }, etag: '"0"' }, 2026);

describe('R38: the operator’s list', () => {
  it('begins with no task and no week of this autumn', () => {
    expect(readTasks(none)).toEqual({
      wrong: [],
      list: { season: 'autumn', year: 2026, weeks: [], tasks: [] },
    });
  });

  it('comes back as it was saved', () => {
    const task = {
      flow: 'grant',
      obligation: 'voluntary',
      name: { da: 'Bevilling', en: 'Granting' },
    } as const;
    const list = { season: 'spring', year: 2026, weeks: ['2026-W09', '2026-W53'], tasks: [task] } as const;
    const typed = typedOf(
      { value: { version: 1, ...list, weeks: [...list.weeks], tasks: [task] }, etag: '"1"' },
      2027,
    );
    expect(typed.weeks).toBe('9, 53');
    expect(readTasks(typed).list).toEqual(list);
  });

  it.each([
    [{ year: '2015' }, 'year'],
    [{ year: 'i år' }, 'year'],
    [{ weeks: '45, 45' }, 'weeks'],
    [{ weeks: '54' }, 'weeks'],
    [{ weeks: 'alle' }, 'weeks'],
    [{ weeks: '1 2 3 4 5 6 7 8 9 10 11 12 13' }, 'weeks'],
  ])('is refused with %j', (change, field) => {
    expect(readTasks({ ...none, ...change }).wrong).toContain(field);
  });

  it('has a name of each task in both languages', () => {
    const tasks = {
      ...none.tasks,
      edit: { obligation: obligationOf('obligatory'), da: 'Rettelse', en: ' ' },
    };
    expect(readTasks({ ...none, tasks }).wrong).toEqual(['edit']);
  });
});
