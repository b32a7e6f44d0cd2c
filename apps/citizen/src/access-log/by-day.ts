import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';

/** What an entry of the access log is grouped by; an entry of the API has more. */
export type Grouped = {
  readonly at: string;
  readonly role: string;
  readonly organisation?: { readonly cvr: string; readonly name: string } | undefined;
  readonly outcome: 'done' | 'refused';
  readonly foreign?: true | undefined;
  readonly own?: true | undefined;
};

/** What one organisation did on one day, latest first. */
export type Group<Entry extends Grouped> = {
  readonly key: string;
  readonly entries: readonly [Entry, ...Entry[]];
  readonly refused: number;
  readonly foreign: boolean;
};

export type Day<Entry extends Grouped> = {
  readonly date: CalendarDate;
  readonly groups: readonly Group<Entry>[];
};

const whoOf = ({ own, organisation, role }: Grouped) => (own === true ? 'own' : (organisation?.cvr ?? role));

/** What deserves a look comes first: what was refused, then another municipality. */
const weight = ({ refused, foreign }: Group<Grouped>) => (refused > 0 ? 2 : 0) + (foreign ? 1 : 0);

/**
 * Entries by day in Copenhagen, the latest first, and within it by organisation: refused and foreign ones first.
 * @param entries latest first
 */
export function byDay<Entry extends Grouped>(entries: readonly Entry[]): Day<Entry>[] {
  const days = new Map<CalendarDate, Map<string, [Entry, ...Entry[]]>>();
  for (const entry of entries) {
    const date = todayInCopenhagen(new Date(entry.at));
    const ofDay = days.get(date) ?? new Map<string, [Entry, ...Entry[]]>();
    days.set(date, ofDay);
    const group = ofDay.get(whoOf(entry));
    if (group) group.push(entry);
    else ofDay.set(whoOf(entry), [entry]);
  }
  return [...days].map(([date, ofDay]) => ({
    date,
    groups: [...ofDay]
      .map(([key, own]) => ({
        key,
        entries: own,
        refused: own.filter(({ outcome }) => outcome === 'refused').length,
        foreign: own.some(({ foreign }) => foreign === true),
      }))
      .toSorted((one, other) => weight(other) - weight(one)),
  }));
}
