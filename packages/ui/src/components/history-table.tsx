import { isDateField, isWordField } from '@frikort/domain/history';
import type { ReactNode } from 'react';
import { createCatalogue } from '../catalogue.ts';
import { shownAmount, shownDate, shownInstant } from '../format.ts';
import { da, type HistoryTexts } from '../history-texts.da.ts';
import { useUiMessages } from '../messages.ts';
import { EmptyState } from './state.tsx';
import { type Column, Table } from './table.tsx';
import { Typed } from './typed.tsx';
import { Unbroken } from './unbroken.tsx';

const { useMessages } = createCatalogue(da, () =>
  import('../history-texts.en.ts').then((module) => module.en),
);

/** Fetches the words of a history, for a page that shows one at once. */

type Value = string | number | null;

/** An event as the API tells it (R25). */
export type HistoryEvent = {
  readonly event: string;
  readonly at: string;
  readonly actor: {
    readonly role: string;
    readonly organisation: string | null;
    readonly name?: string | undefined;
    /** The outside system that acted in place of a person (R32). */
    readonly system?:
      | { readonly name?: string | undefined; readonly vendor?: string | undefined }
      | undefined;
  };
  readonly changes?:
    | readonly { readonly field: string; readonly from: Value; readonly to: Value }[]
    | undefined;
  /** Of a grant or a deactivation: its letter (R36). */
  readonly letterId?: string | undefined;
};

/** A link to a letter, in the app that shows the history. */
export type LetterLink = (letterId: string, name: ReactNode) => ReactNode;

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

/** A value of a change in the viewer's words: amounts in kroner, dates the Danish way, a status by name. */
function useShownValue(texts: HistoryTexts): (field: string, value: Value) => string {
  const { status } = useUiMessages();
  return (field, value) => {
    if (value === null || value === '') return texts.none;
    if (typeof value === 'number') return field === 'amountOere' ? shownAmount(value) : String(value);
    if (isDateField(field)) return shownDate(value);
    return isWordField(field) ? wordOf({ ...status, ...texts.objections }, value) : value;
  };
}

/** What changed, in the viewer's words; nothing when nothing did. */
export function HistoryChanges({ changes }: { changes: NonNullable<HistoryEvent['changes']> }) {
  const texts = useMessages();
  const shown = useShownValue(texts);
  if (changes.length === 0) return null;
  return (
    <ul className="history-changes">
      {changes.map(({ field, from, to }) => {
        const name = wordOf(texts.fields, field);
        return (
          <li key={field}>
            {field === 'reason' && from === null && typeof to === 'string' ? (
              <>
                {name}: <Typed>{to}</Typed>
              </>
            ) : from === null ? (
              <Unbroken>{texts.set({ field: name, to: shown(field, to) })}</Unbroken>
            ) : (
              <Unbroken>
                {texts.change({ field: name, from: shown(field, from), to: shown(field, to) })}
              </Unbroken>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type OfLetter = { event: Pick<HistoryEvent, 'letterId' | 'at'>; link: LetterLink | undefined };

/** The way to the letter that was made with a decision (R36); nothing where there is none. */
export function HistoryLetter({ event: { letterId, at }, link }: OfLetter) {
  const { letter } = useMessages();
  if (letterId === undefined || link === undefined) return null;
  return (
    <p className="history-letter">
      {link(
        letterId,
        <>
          {letter}
          <span className="sr-only">, {shownInstant(at)}</span>
        </>,
      )}
    </p>
  );
}

type EventCellProps = { event: HistoryEvent; texts: HistoryTexts; letterLink: LetterLink | undefined };

function EventCell({ event, texts, letterLink }: EventCellProps) {
  return (
    <div>
      {wordOf(texts.events, event.event)}
      <HistoryChanges changes={event.changes ?? []} />
      <HistoryLetter event={event} link={letterLink} />
    </div>
  );
}

function whoText({ role, name, system }: HistoryEvent['actor'], texts: HistoryTexts): string {
  if (system !== undefined) return texts.system(system);
  const word = wordOf(texts.roles, role);
  return name === undefined ? word : `${name} (${word.toLowerCase()})`;
}

function actorText(actor: HistoryEvent['actor'], texts: HistoryTexts): string {
  const who = whoText(actor, texts);
  return actor.organisation === null ? who : `${who}, ${actor.organisation}`;
}

/** Who did it, in words. */
export function HistoryActor({ actor }: Pick<HistoryEvent, 'actor'>) {
  return actorText(actor, useMessages());
}

type HistoryTableProps = {
  items: readonly HistoryEvent[];
  caption?: string;
  letterLink?: LetterLink | undefined;
};

/** What happened, when, and who (R25): role and organisation always, a name only inside the viewer's own. */
export function HistoryTable({ items, caption, letterLink }: HistoryTableProps) {
  const texts = useMessages();
  if (items.length === 0) return <EmptyState heading={texts.nothing} />;
  const columns: readonly Column<HistoryEvent>[] = [
    {
      key: 'event',
      header: texts.event,
      rowHeader: true,
      cell: (event) => <EventCell event={event} texts={texts} letterLink={letterLink} />,
    },
    {
      key: 'at',
      header: texts.time,
      cell: (event) => <span className="nowrap">{shownInstant(event.at)}</span>,
    },
    { key: 'actor', header: texts.actor, cell: ({ actor }) => actorText(actor, texts) },
  ];
  return (
    <Table
      caption={caption ?? texts.caption}
      captionHidden={caption === undefined}
      columns={columns}
      rows={items}
      rowKey={(event) => `${event.at} ${event.event}`}
    />
  );
}
