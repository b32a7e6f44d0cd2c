import { describe, expect, it } from 'vitest';
import { courseOf, coursesOf, type Sample, slopePerHour } from './growth.ts';

describe('what must not grow', () => {
  it.each([
    ['stays', [50, 200, 200, 200, 200, 201, 199, 200, 200], 25, false],
    ['grows from third to third', [200, 200, 200, 230, 230, 230, 260, 260, 260], 25, true],
    ['grows only at the start', [50, 100, 150, 200, 200, 200, 200, 200, 200], 25, false],
    ['grows by little', [200, 200, 200, 200, 200, 200, 215, 215, 215], 5, false],
    ['grows by few units', [0, 0, 0, 0, 0, 0, 200, 200, 200], 250, false],
    ['is emptied', [0, 0, 0, 900, 900, 900, 0, 0, 0], 250, false],
  ])('%s', (_what, values, units, grows) => {
    expect(courseOf(values, units).grows).toBe(grows);
  });

  it('is looked at by itself', () => {
    const samples: Sample[] = Array.from({ length: 9 }, (_, at) => ({
      at,
      memoryMb: 200 + at * 20,
      connections: 20,
      queues: { log: 10, events: at * 1_000 },
    }));
    const courses = coursesOf(samples);
    expect(Object.keys(courses).filter((name) => courses[name]?.grows)).toEqual([
      'memory MB',
      'queue events',
    ]);
    expect(courses['memory MB']).toMatchObject({ second: 280, last: 340 });
  });

  it('cannot be told by too few samples', () => {
    expect(() => coursesOf([])).toThrow('too few');
  });

  it('has a slope', () => {
    expect(
      slopePerHour([
        [0, 100],
        [1_800, 110],
        [3_600, 120],
      ]),
    ).toBeCloseTo(20);
    expect(slopePerHour([[0, 100]])).toBe(0);
  });
});
