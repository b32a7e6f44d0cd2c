import type { components } from '@frikort/api-client/schema';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';

export type StoryEvent = components['schemas']['StoryEvent'];
export type StoryKind = StoryEvent['kind'];

/** What is shown of a story, and what its file holds. */
export type StoryFilter = { readonly kind?: StoryKind; readonly year?: string };

const yearHappened = ({ at }: StoryEvent) => yearOf(todayInCopenhagen(new Date(at)));

/** The years that an event concerns: of its cards, or the one in which it happened. */
const yearsOf = (event: StoryEvent): readonly number[] =>
  event.balances?.map(({ year }) => year) ?? [yearHappened(event)];

/** The years that there is something of, newest first. */
export const yearsIn = (story: readonly StoryEvent[]): number[] =>
  [...new Set(story.flatMap(yearsOf))].toSorted((one, other) => other - one);

/** The kinds that there is something of, as they first come. */
export const kindsIn = (story: readonly StoryEvent[]): StoryKind[] => [
  ...new Set(story.map(({ kind }) => kind)),
];

/** What is asked for, as the API narrows its file too; newest first, under the year in which it happened. */
export function inYears(
  story: readonly StoryEvent[],
  { kind, year }: StoryFilter,
): { year: number; events: StoryEvent[] }[] {
  const asked = story.filter(
    (event) =>
      (kind === undefined || event.kind === kind) &&
      (year === undefined || yearsOf(event).includes(Number(year))),
  );
  const years = new Map<number, StoryEvent[]>();
  for (const event of asked.toReversed()) {
    const happened = yearHappened(event);
    years.set(happened, [...(years.get(happened) ?? []), event]);
  }
  return [...years].map(([of, events]) => ({ year: of, events }));
}
