import { median } from '../report.ts';

/** What was seen at a time, in seconds from the beginning. */
export type Sample = {
  readonly at: number;
  readonly memoryMb: number;
  readonly connections: number;
  /** How many wait in each queue. */
  readonly queues: Readonly<Record<string, number>>;
};

/**
 * How something went over time: its medians in the second and in the last third, and whether that is growth. The first
 * third is left out, in which a process warms up and fills its caches.
 */
export type Course = { readonly second: number; readonly last: number; readonly grows: boolean };

/** More than so much of what it was is growth, when it is also more than so many units. */
const slack = { share: 0.1, memoryMb: 25, connections: 2, queue: 250 };

export function courseOf(values: readonly number[], units: number): Course {
  const third = Math.ceil(values.length / 3);
  const second = median(values.slice(third, -third));
  const last = median(values.slice(-third));
  return { second, last, grows: last - second > Math.max(units, second * slack.share) };
}

/** Each of what must not grow. @throws Error when there are too few samples to tell */
export function coursesOf(samples: readonly Sample[]): Readonly<Record<string, Course>> {
  if (samples.length < 6) throw new Error(`${samples.length} samples are too few to tell growth by.`);
  const queues = Object.keys(samples[0]?.queues ?? {});
  return {
    'memory MB': courseOf(
      samples.map(({ memoryMb }) => memoryMb),
      slack.memoryMb,
    ),
    connections: courseOf(
      samples.map(({ connections }) => connections),
      slack.connections,
    ),
    ...Object.fromEntries(
      queues.map((queue) => [
        `queue ${queue}`,
        courseOf(
          samples.map((sample) => sample.queues[queue] ?? 0),
          slack.queue,
        ),
      ]),
    ),
  };
}

/** How much something rises an hour, by least squares. @param points of a time in seconds and a value */
export function slopePerHour(points: readonly (readonly [seconds: number, value: number])[]): number {
  const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const below = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return below === 0 ? 0 : (above / below) * 3600;
}
