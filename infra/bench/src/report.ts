import type { Driven, Load } from './drive.ts';
import type { Size } from './places.ts';
import type { MeasuredRoute } from './routes.ts';
import type { DrivenServer } from './server-load.ts';

/** A route's measurements, one of each round. */
export type Measured = {
  readonly route: MeasuredRoute;
  readonly api: DrivenServer[];
  /** For a route that tells other systems of what it does. */
  readonly telling?: Telling;
  readonly counting?: Counting;
  readonly bare: Driven[];
  /** pgbench, statements planned once. */
  readonly prepared: number[];
  /** pgbench, statements planned each time. */
  readonly planned: number[];
};

/** A route that tells other systems of what it does (R31), and the same while it tells nobody, in turn. */
export type Telling = { readonly told: Measured['api']; readonly untold: Measured['api'] };

/**
 * What counting costs a registration. `counted` and `uncounted`: the API while the figures (R37) are counted all the time,
 * and while they are not, in turn; `countMs`: how long each count took. `withChannel` and `withoutChannel`: pgbench with the
 * registration's statements as they are, and without the channel that receipts (R38) are told by, in turn.
 */
export type Counting = {
  readonly counted: Measured['api'];
  readonly uncounted: Measured['api'];
  readonly countMs: number[];
  readonly withChannel: number[];
  readonly withoutChannel: number[];
};

export type Circumstances = {
  readonly date: string;
  readonly machine: string;
  readonly load: Load;
  readonly size: Size;
  readonly readySeconds: number;
  readonly memoryMb: number;
};

const goals = { readySeconds: 3, memoryMb: 250, telling: 0.1, counting: 0.03 };

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** The table, as Markdown: medians of the rounds, and whether each goal was met. */
export function reportOf(measured: readonly Measured[], circumstances: Circumstances): string {
  const { date, machine, load, size, readySeconds, memoryMb } = circumstances;
  const count = (number: number) => number.toLocaleString('en-GB');
  return [
    `${date}, ${machine}; client, API and PostgreSQL on it. ${load.connections} connections, ${load.seconds} s each, ${measured[0]?.api.length ?? 0} rounds, medians. ${count(size.citizens)} citizens, ${count(size.employments)} employments, ${count(size.logRows)} rows of the log.`,
    '',
    '| | requests/s | p50 · p95 · p99 ms | CPU ms: Node · PostgreSQL | pgbench prepared · planned | bare Fastify | ÷ pgbench | ÷ bare |',
    '|---|---|---|---|---|---|---|---|',
    ...measured.map(rowOf),
    '',
    ...measured.flatMap(({ route, telling }) => (telling ? [tellingOf(route, telling), ''] : [])),
    ...measured.flatMap(({ route, counting }) => (counting ? [countingOf(route, counting), ''] : [])),
    `Ready in ${readySeconds.toFixed(1)} s (goal ${goals.readySeconds}: ${verdict(readySeconds <= goals.readySeconds)}); at most ${Math.round(memoryMb)} MB of memory (goal ${goals.memoryMb}: ${verdict(memoryMb <= goals.memoryMb)}).`,
  ].join('\n');
}

/** What telling others adds to a request: of the CPU of both, since that is what others on the machine disturb least. */
function tellingOf(route: MeasuredRoute, { told, untold }: Telling): string {
  const of = (runs: Measured['api'], pick: (driven: Measured['api'][number]) => number) =>
    median(runs.map(pick));
  const cpu = (runs: Measured['api']) => of(runs, ({ nodeMs, postgresMs }) => nodeMs + postgresMs);
  const each = (runs: Measured['api']) =>
    `${Math.round(of(runs, (it) => it.perSecond))} requests/s, ${of(runs, (it) => it.nodeMs).toFixed(2)} · ${of(runs, (it) => it.postgresMs).toFixed(2)} ms`;
  const added = cpu(told) / cpu(untold) - 1;
  return `Telling other systems adds ${Math.round(added * 100)} % of CPU to ${route.name} (at most ${goals.telling * 100} %: ${verdict(added <= goals.telling)}): Node · PostgreSQL ${each(told)} told, ${each(untold)} untold.`;
}

/** What counting costs: the channel of a receipt always, the figures while they are counted, once a day. */
function countingOf(route: MeasuredRoute, counting: Counting): string {
  const perSecond = (runs: Measured['api']) => median(runs.map((it) => it.perSecond));
  const nodeMs = (runs: Measured['api']) => median(runs.map((it) => it.nodeMs)).toFixed(2);
  const [told, untold] = [median(counting.withChannel), median(counting.withoutChannel)];
  const added = untold / told - 1;
  const [counted, uncounted] = [perSecond(counting.counted), perSecond(counting.uncounted)];
  return [
    `Telling the channel of a receipt adds ${(added * 100).toFixed(1)} % to the statements of ${route.name} (at most ${goals.counting * 100} %: ${verdict(added <= goals.counting)}): pgbench ${Math.round(told)} with it, ${Math.round(untold)} without.`,
    `While the figures are counted, ${(median(counting.countMs) / 1000).toFixed(1)} s once a day: ${Math.round(counted)} requests/s and ${nodeMs(counting.counted)} ms of Node, else ${Math.round(uncounted)} and ${nodeMs(counting.uncounted)} (${(counted / uncounted).toFixed(2)}).`,
  ].join(' ');
}

const verdict = (isMet: boolean) => (isMet ? 'met' : 'missed');

function rowOf({ route, api, bare, prepared, planned }: Measured): string {
  const of = (pick: (driven: Measured['api'][number]) => number) => median(api.map(pick));
  const perSecond = of((it) => it.perSecond);
  const ms = (value: number) => value.toFixed(1);
  const ratio = (other: number, goal: number | undefined) => {
    if (other === 0) return '';
    const reached = perSecond / other;
    return goal === undefined
      ? reached.toFixed(2)
      : `${reached.toFixed(2)} (${goal}: ${verdict(reached >= goal)})`;
  };
  const [once, each, bareRoute] = [median(prepared), median(planned), median(bare.map((it) => it.perSecond))];
  const cells = [
    route.name,
    Math.round(perSecond),
    [of((it) => it.p50), of((it) => it.p95), of((it) => it.p99)].map(ms).join(' · '),
    [of((it) => it.nodeMs), of((it) => it.postgresMs)].map((value) => value.toFixed(2)).join(' · '),
    once === 0 ? 'no statement' : `${Math.round(once)} · ${Math.round(each)}`,
    bareRoute === 0 ? '' : Math.round(bareRoute),
    ratio(once, route.goal.pgbench),
    ratio(bareRoute, route.goal.bare),
  ];
  return `| ${cells.join(' | ')} |`;
}
