import { describe, expect, it } from 'vitest';
import { mostAhead, oneFurther, onlyBack, type WayThroughList, wayFrom } from './way-through-list.ts';

describe('the way through a list', () => {
  it('leads from each citizen to the one after, and knows how far back the list is', () => {
    const first = wayFrom(['a', 'b', 'c'], 0, false);
    expect(first).toEqual({ next: ['b', 'c'], whole: true, steps: 1 });
    const second = oneFurther(first);
    expect(second).toEqual({ id: 'b', way: { next: ['c'], whole: true, steps: 2 } });
    const last: WayThroughList = { next: [], whole: true, steps: 3 };
    expect(second && oneFurther(second.way)).toEqual({ id: 'c', way: last });
    expect(oneFurther(last)).toBeUndefined();
  });

  it('says that the list ends only when it is shown to its end, and the way goes there', () => {
    const ids = Array.from({ length: mostAhead + 2 }, (_, index) => String(index));
    expect(wayFrom(ids, 0, false)).toMatchObject({ whole: false });
    expect(wayFrom(ids, 0, false).next).toHaveLength(mostAhead);
    expect(wayFrom(ids, 1, false)).toMatchObject({ whole: true });
    expect(wayFrom(ids, 1, true)).toMatchObject({ whole: false });
    expect(onlyBack).toMatchObject({ next: [], whole: false });
  });
});
