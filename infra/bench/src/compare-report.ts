import type { Contender } from './contender.ts';
import type { Driven, Load } from './drive.ts';
import { burst, type HotCard, isRight } from './hot-card.ts';
import { median } from './report.ts';
import type { DrivenServer } from './server-load.ts';

/** What came of a contender: a card of each round that everybody wanted, and many cards, one measurement a round. */
export type Compared = {
  readonly contender: Pick<Contender, 'name' | 'unit'>;
  readonly hotCards: HotCard[];
  readonly runs: DrivenServer[];
  /** The most memory its process had, in MB; nothing where there is no process. */
  readonly memoryMb?: number;
};

export type Comparison = {
  readonly date: string;
  readonly machine: string;
  /** What else the machine did: its load (of Linux, a minute's) before this began. */
  readonly loadBefore: number;
  readonly load: Load;
  readonly cards: number;
  readonly employments: number;
  /** The first is ours. */
  readonly compared: readonly Compared[];
  /** pgbench with our registration's statements, whole and without some of their parts; a second. */
  readonly parts: Readonly<Record<string, readonly number[]>>;
};

/** Of the throughput of the rival of that name that is meant to be outdone. */
const goal = { rival: 'Directus', times: 20 };

/** The tables, as Markdown, and whether each goal was met. */
export function comparisonOf(comparison: Comparison): string {
  const { date, machine, load, cards, employments, compared, parts } = comparison;
  const count = (number: number) => number.toLocaleString('en-GB');
  return [
    `${date}, ${machine}, load ${comparison.loadBefore.toFixed(1)} before; client, servers and one PostgreSQL on it, ${compared[0]?.hotCards.length ?? 0} rounds in turn. ${count(cards)} cards, ${count(employments)} employments for each.`,
    'The rivals were written by us, in good faith, as teams write them (`infra/bench/rivals`): whoever knows better can put them right.',
    '',
    `One card, ${burst.attempts} registrations at once, room for ${burst.room}:`,
    '',
    '| | accepted in each round | refused · put off (503) · failed | over the limit by | right |',
    '|---|---|---|---|---|',
    ...compared.map(hotRowOf),
    '',
    `Many cards, ${load.connections} connections, ${load.seconds} s each; medians:`,
    '',
    '| | requests/s | p50 · p95 · p99 ms | CPU ms: Node · PostgreSQL | memory MB | ours ÷ it |',
    '|---|---|---|---|---|---|',
    ...compared.flatMap((one) => (one.runs.length === 0 ? [] : [speedRowOf(one, compared[0])])),
    '',
    'Our registration’s statements in pgbench, planned once, medians:',
    '',
    '| | a second |',
    '|---|---|',
    ...Object.entries(parts).map(([name, each]) => `| ${name} | ${Math.round(median(each))} |`),
    '',
    ...verdictsOf(compared),
  ].join('\n');
}

function hotRowOf({ contender, hotCards }: Compared): string {
  const { name, each } = contender.unit;
  const sum = (pick: (card: HotCard) => number) => hotCards.reduce((all, card) => all + pick(card), 0);
  const most = Math.max(...hotCards.map(({ over }) => over)) / each;
  const cells = [
    contender.name,
    hotCards.map(({ counts }) => counts.accepted).join(', '),
    [
      sum(({ counts }) => counts.refused),
      sum(({ counts }) => counts['put off']),
      sum(({ counts }) => counts.failed),
    ].join(' · '),
    most === 0 ? '0' : `${Math.round(most).toLocaleString('en-GB')} ${name} at most`,
    hotCards.every(isRight) ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
}

const perSecond = ({ runs }: Pick<Compared, 'runs'>) => median(runs.map((run) => run.perSecond));

const cpu = ({ runs }: Pick<Compared, 'runs'>) => median(runs.map((run) => run.nodeMs + run.postgresMs));

function speedRowOf(one: Compared, own: Compared | undefined): string {
  const of = (pick: (driven: DrivenServer) => number) => median(one.runs.map(pick));
  const ms = (pick: (driven: Driven) => number) => of(pick).toFixed(1);
  const cells = [
    one.contender.name,
    Math.round(perSecond(one)),
    [ms((it) => it.p50), ms((it) => it.p95), ms((it) => it.p99)].join(' · '),
    [of((it) => it.nodeMs), of((it) => it.postgresMs)].map((value) => value.toFixed(2)).join(' · '),
    Math.round(one.memoryMb ?? 0),
    own && own !== one ? (perSecond(own) / perSecond(one)).toFixed(1) : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What the goals come to, in words. */
export function verdictsOf(compared: readonly Compared[]): string[] {
  const [own] = compared;
  const slow = compared.filter(
    ({ contender, runs }) => contender.name.startsWith(goal.rival) && runs.length > 0,
  );
  const isOursRight = own?.hotCards.every(isRight) ?? false;
  const times = slow.map((one) => perSecond(own ?? one) / perSecond(one));
  const byCpu = slow.map((one) => cpu(one) / cpu(own ?? one));
  const least = Math.min(...times);
  const told = (numbers: readonly number[]) => numbers.map((it) => it.toFixed(1)).join(' and ');
  return [
    `Ours is right: ${isOursRight ? 'met' : 'missed'}.`,
    times.length === 0
      ? `${goal.times} times the throughput of ${goal.rival}: not measured.`
      : `${goal.times} times the throughput of ${goal.rival}: ${least >= goal.times ? 'met' : 'missed'} (${told(times)} times; by CPU, which others on the machine disturb least, ${told(byCpu)}).`,
  ];
}
