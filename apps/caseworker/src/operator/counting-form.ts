import {
  type Flow,
  flows,
  mostCountingWeeks,
  type Obligation,
  obligations,
  type Season,
} from '@frikort/domain/self-service';
import { textLimits } from '@frikort/domain/text-limits';
import { isWeek, numberOf, week } from '@frikort/domain/week';
import type { ReadTasks } from '../queries/self-service.ts';

/** A task as it is typed: whether it counts, and its names. */
type TypedTask = { obligation: Obligation | ''; da: string; en: string };

/** The list as it is typed. */
export type TypedTasks = {
  season: Season;
  year: string;
  weeks: string;
  tasks: Record<Flow, TypedTask>;
};

/** What is sent. */
export type TaskPackage = {
  season: Season;
  year: number;
  weeks: string[];
  tasks: { flow: Flow; obligation: Obligation; name: { da: string; en: string } }[];
};

/** Fields that something is wrong with: the year, the weeks, or a flow's names. */
export type WrongField = 'year' | 'weeks' | Flow;

/** Fills the form from what is stored; a first list is of this year's autumn. */
export function typedOf({ value }: ReadTasks, thisYear: number): TypedTasks {
  const { season = 'autumn', year = thisYear, weeks, tasks } = value;
  const taskOf = (flow: Flow): TypedTask => {
    const stored = tasks.find((one) => one.flow === flow);
    return { obligation: stored?.obligation ?? '', da: stored?.name.da ?? '', en: stored?.name.en ?? '' };
  };
  return {
    season,
    year: String(year),
    weeks: weeks.map((one) => numberOf(week(one))).join(', '),
    tasks: Object.fromEntries(flows.map((flow) => [flow, taskOf(flow)])) as TypedTasks['tasks'],
  };
}

/** Reads what is typed; either the list, or what is wrong. */
export function readTasks(typed: TypedTasks): { list?: TaskPackage; wrong: WrongField[] } {
  const year = /^\d{4}$/.test(typed.year.trim()) ? Number(typed.year) : 0;
  const weeks = readWeeks(typed.weeks, year);
  const chosen = flows.flatMap((flow) => {
    const { obligation, da, en } = typed.tasks[flow];
    return obligation === '' ? [] : [{ flow, obligation, name: { da: da.trim(), en: en.trim() } }];
  });
  const unnamed = chosen
    .filter(({ name }) => [name.da, name.en].some((text) => text === '' || text.length > textLimits.title))
    .map(({ flow }) => flow);
  const wrong: WrongField[] = [
    ...(year < 2016 || year > 2999 ? (['year'] as const) : []),
    ...(weeks === undefined ? (['weeks'] as const) : []),
    ...unnamed,
  ];
  if (weeks === undefined || wrong.length > 0) return { wrong };
  return { wrong, list: { season: typed.season, year, weeks, tasks: chosen } };
}

/** `45, 46` of 2026 → `2026-W45`, `2026-W46`; nothing when one is no week of the year, or stands there twice. */
function readWeeks(text: string, year: number): string[] | undefined {
  const named = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((number) => `${year}-W${number.padStart(2, '0')}`);
  if (named.length > mostCountingWeeks || new Set(named).size < named.length) return undefined;
  return named.every(isWeek) ? named : undefined;
}

/** The choice that a select gives. */
export const obligationOf = (value: string): Obligation | '' =>
  obligations.find((obligation) => obligation === value) ?? '';
