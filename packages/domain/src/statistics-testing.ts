import type { Sum } from './disclosure-control.ts';
import { attack, type Found } from './disclosure-control-testing.ts';
import type { Counted, PublishedYear, Told, ToldYear } from './statistics.ts';

/*
 * The attacker of published statistics (R37), for tests alone: takes everything that is told of a year, knows how it adds
 * up, and looks for what is hidden.
 */

const measures = ['granted', 'active', 'used', 'employments', 'amountOere'] as const;
type Measure = (typeof measures)[number];

/** A figure of a cell; `undefined` where none is told and none is hidden: used cards of a month. */
function cellsOf({ national, months, municipalities }: PublishedYear, measure: Measure): Map<string, Told> {
  const ofMonths = months.map((month, index): [string, Told | undefined] => [
    `month ${index + 1}`,
    measure === 'used' ? undefined : month[measure],
  ]);
  const all: [string, Told | undefined][] = [
    ['country', national[measure]],
    ...ofMonths,
    ...municipalities.map((told): [string, Told] => [`municipality ${told.code}`, told[measure]]),
  ];
  return new Map(all.flatMap(([cell, told]) => (told === undefined ? [] : [[cell, told]])));
}

function sumsOf(cells: ReadonlyMap<string, Told>, measure: Measure): Sum[] {
  const names = [...cells.keys()];
  const places = { total: 'country', parts: names.filter((name) => name.startsWith('municipality')) };
  const months = names.filter((name) => name.startsWith('month'));
  if (months.length === 0) return [places];
  // Of what is counted at an end, the year's is December's; of everything else the months add up.
  return [places, { total: 'country', parts: measure === 'active' ? months.slice(-1) : months }];
}

/** An average and a count tell a sum, and the other way about: where one of the three is told, all are reckoned with. */
function reckoned<Figures extends ToldYear>(told: Figures): Figures {
  const { used, averageOere, amountOere } = told;
  if (amountOere === null && used !== null && averageOere !== null)
    return { ...told, amountOere: used * averageOere };
  if (used === null && amountOere !== null && averageOere !== null && averageOere > 0)
    return { ...told, used: Math.round(amountOere / averageOere) };
  return told;
}

export type FoundOut = Found & { readonly measure: Measure };

/** What a reader knows besides: a municipality its own figures. */
export type Insider = { readonly code: string; readonly counted: Counted };

/** Every hidden figure of a published year that can only be one number; for an insider, those of other municipalities. */
export function attackYear(published: PublishedYear, insider?: Insider): FoundOut[] {
  const isOwn = (cell: string) => cell === `municipality ${insider?.code}`;
  const isOthers = (cell: string) => !insider || (cell.startsWith('municipality') && !isOwn(cell));
  const known = {
    ...published,
    national: reckoned(published.national),
    municipalities: published.municipalities.map((told) =>
      told.code === insider?.code ? { ...told, ...insider.counted } : reckoned(told),
    ),
  };
  return measures.flatMap((measure) => {
    const told = cellsOf(published, measure);
    const cells = cellsOf(known, measure);
    const shown = [...cells].flatMap(([cell, is]) => (is === null ? [] : [{ cell, is }]));
    const hidden = [...cells].flatMap(([cell, is]) => (is === null ? [cell] : []));
    const ofSums = attack({
      published: new Map(shown.map(({ cell, is }) => [cell, is])),
      hidden,
      sums: sumsOf(cells, measure),
    });
    const ofAverages = shown.filter(({ cell }) => told.get(cell) === null);
    return [...ofAverages, ...ofSums]
      .filter(({ cell }) => isOthers(cell) && !isOwn(cell))
      .map((found) => ({ ...found, measure }));
  });
}
