import type { Size } from '../places.ts';
import { coursesOf, type Sample, slopePerHour } from './growth.ts';

/** How requests of a kind fared; milliseconds from when each was to begin. */
export type Fared = {
  readonly kind: string;
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
};

export type Steady = {
  readonly date: string;
  readonly machine: string;
  /** What else the machine did: its load (of Linux, a minute's) before this began. */
  readonly loadBefore: number;
  readonly size: Size;
  readonly perSecond: number;
  readonly seconds: number;
  readonly all: Fared;
  readonly kinds: readonly Fared[];
  /** Answers that were no success, and requests that had none, by what they said. */
  readonly errors: Readonly<Record<string, number>>;
  /** What each job did meanwhile. */
  readonly done: Readonly<Record<string, number>>;
  readonly samples: readonly Sample[];
  /** Whether it is to be told what grows. */
  readonly isSoak: boolean;
};

/** What 99 of a hundred may take, in milliseconds. */
const goalMs = 100;

const count = (number: number) => number.toLocaleString('en-GB');
const met = (isMet: boolean) => (isMet ? 'met' : 'missed');

/** The tables, as Markdown. */
export function steadyReport(steady: Steady): string {
  const { date, machine, size, perSecond, seconds, all, kinds, errors, done, samples, isSoak } = steady;
  const failed = Object.values(errors).reduce((sum, each) => sum + each, 0);
  return [
    `${date}, ${machine}, load ${steady.loadBefore.toFixed(1)} before; client, API and PostgreSQL on it. ${count(size.citizens)} citizens, ${count(size.employments)} employments, ${count(size.logRows)} rows of the log. ${perSecond} requests a second for ${seconds} s, begun whether others were done or not.`,
    '',
    '| | requests | p50 · p99 · longest ms |',
    '|---|---|---|',
    ...[...kinds, all].map(
      (one) =>
        `| ${one.kind} | ${count(one.requests)} | ${[one.p50, one.p99, one.longest].map((ms) => ms.toFixed(1)).join(' · ')} |`,
    ),
    '',
    `Meanwhile: ${Object.entries(done)
      .map(([name, times]) => `${count(times)} ${name}`)
      .join(', ')}.`,
    ...(failed === 0
      ? []
      : [
          `Errors: ${Object.entries(errors)
            .map(([what, times]) => `${times} × ${what}`)
            .join(', ')}.`,
        ]),
    '',
    ...(isSoak ? [...courseLines(samples), ''] : []),
    ...verdicts(steady).map(({ text }) => text),
  ].join('\n');
}

function courseLines(samples: readonly Sample[]): string[] {
  const queues = Object.keys(samples[0]?.queues ?? {});
  const slope = slopePerHour(
    samples.slice(Math.ceil(samples.length / 3)).map(({ at, memoryMb }) => [at, memoryMb] as const),
  );
  const shown = samples.filter((_, place) => place % Math.ceil(samples.length / 12) === 0);
  return [
    `| seconds | memory MB | connections | ${queues.map((queue) => `queue ${queue}`).join(' | ')} |`,
    `|---|---|---|${'---|'.repeat(queues.length)}`,
    ...shown.map(
      (sample) =>
        `| ${[Math.round(sample.at), Math.round(sample.memoryMb), sample.connections, ...queues.map((queue) => sample.queues[queue])].join(' | ')} |`,
    ),
    '',
    `After the first third memory rises by ${slope.toFixed(1)} MB an hour (least squares).`,
  ];
}

/** Each goal, and whether it was met. */
export function verdicts(steady: Steady): { readonly text: string; readonly isMet: boolean }[] {
  const { all, errors, done, samples, isSoak } = steady;
  const isQuick = all.p99 < goalMs;
  const isWhole = Object.keys(errors).length === 0;
  const idle = Object.keys(done).filter((name) => done[name] === 0);
  const told = [
    { text: `p99 under ${goalMs} ms: ${met(isQuick)} (${all.p99.toFixed(1)}).`, isMet: isQuick },
    { text: `No error: ${met(isWhole)}.`, isMet: isWhole },
    {
      text: `Every job at work: ${met(idle.length === 0)}${idle.length === 0 ? '' : ` (none: ${idle.join(', ')})`}.`,
      isMet: idle.length === 0,
    },
  ];
  if (!isSoak) return told;
  const grown = Object.entries(coursesOf(samples)).filter(([, { grows }]) => grows);
  const named = grown.map(([name, { second, last }]) => `${name} from ${second} to ${last}`).join(', ');
  return [
    ...told,
    {
      text: `Nothing grows from the second third to the last: ${met(grown.length === 0)}${named && ` (${named})`}.`,
      isMet: grown.length === 0,
    },
  ];
}
