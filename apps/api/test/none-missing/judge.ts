import { readFileSync } from 'node:fs';
import { fileOf, type ToldEvent, toldEvent } from './settings.ts';

/** An event that the histories say must be told in a stream. */
export type Told = { readonly id: string; readonly citizen: string };

/** What one side of one stream got. */
export type Got = {
  /** Each event that was got, by its id. */
  readonly events: ReadonlyMap<string, ToldEvent>;
  /** How many came more than once. */
  readonly repeats: number;
  /** What should never be, in words. */
  readonly faults: readonly string[];
};

/**
 * Holds what one side of one stream wrote down against what the histories say was told.
 * @param side `feed` must come in order, but for what is repeated after a kill
 */
export function judge(folder: string, side: 'feed' | 'webhook', stream: string, told: readonly Told[]): Got {
  const events = new Map<string, ToldEvent>();
  const faults: string[] = [];
  let repeats = 0;
  let last = 0;
  let highest = 0;
  for (const line of readFileSync(fileOf(folder, side, stream), 'utf8').split('\n')) {
    const found = readLine(line);
    if (found === 'forged') faults.push('a signature that proves nothing');
    if (found === 'begins') last = highest;
    if (typeof found !== 'object') continue;
    const known = events.get(found.id);
    if (known) repeats += 1;
    if (known && JSON.stringify(known) !== JSON.stringify(found))
      faults.push(`${found.id} was told in two ways`);
    events.set(found.id, found);
    // Behind a new beginning the first may be any that has been there; whatever follows it is the next.
    const isNext = found.position === last + 1 || (last === highest && found.position <= highest);
    if (side === 'feed' && !isNext) faults.push(`position ${found.position} came behind ${last}`);
    last = found.position;
    highest = Math.max(highest, last);
  }
  return { events, repeats, faults: [...faults, ...whatIsMissing(events, told)] };
}

function whatIsMissing(events: ReadonlyMap<string, ToldEvent>, told: readonly Told[]): string[] {
  const expected = new Map(told.map((one) => [one.id, one]));
  const inOrder = [...events.values()].toSorted((a, b) => a.position - b.position);
  const latest = new Map<string, string>();
  const faults = told.filter(({ id }) => !events.has(id)).map(({ id }) => `${id} is missing`);
  for (const [place, { id, position, timestamp }] of inOrder.entries()) {
    const citizen = expected.get(id)?.citizen;
    if (citizen === undefined) faults.push(`${id} never happened`);
    if (position !== place + 1) faults.push(`position ${place + 1} is ${position}`);
    if (citizen !== undefined && timestamp < (latest.get(citizen) ?? ''))
      faults.push(`${id} is behind what happened to the same citizen later`);
    if (citizen !== undefined) latest.set(citizen, timestamp);
  }
  return faults;
}

/** An event; or what stands between them; nothing for a line that a kill cut off. */
function readLine(line: string): ToldEvent | 'begins' | 'forged' | undefined {
  if (line === '"begins"') return 'begins';
  if (line === '"forged"') return 'forged';
  try {
    return toldEvent.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
