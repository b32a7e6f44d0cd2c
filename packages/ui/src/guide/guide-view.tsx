import { useEffect, useRef, useState } from 'react';
import { Button, FunctionButton } from '../components/button.tsx';
import { LiveStatus, typingPauseMs } from '../components/live-status.tsx';
import { Table } from '../components/table.tsx';
import { TextField } from '../components/text-field.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import { focusOnceDrawn } from '../focus.ts';
import { shownDate } from '../format.ts';
import { Page } from '../shell/page.tsx';
import type { Chapter, Edition, Guide } from './guide.ts';
import { useGuideTexts } from './guide-texts.ts';
import { stayAtChapter } from './stay-at-chapter.ts';
import { useGuideSearch } from './use-guide-search.ts';
import './guide.scss';
import type { Flow } from '@frikort/domain/self-service';
import { startFlow } from '../counting/flow-steps.ts';

const CONTENTS = 'indhold';
const CHANGES = 'aendringer';

/** Pictures further down are fetched when one comes near them; on paper one comes near all of them at once. */
async function printWithPictures(place: HTMLElement | null): Promise<void> {
  const pictures = [...(place?.querySelectorAll('img') ?? [])];
  for (const picture of pictures) picture.loading = 'eager';
  // One that cannot be fetched does not keep the rest from being printed.
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  window.print();
}

function VersionBox({ edition }: { edition: Edition }) {
  const texts = useGuideTexts();
  return (
    <section className="guide__version" aria-labelledby="guide-version">
      <p className="guide__edition">
        <Unbroken>{texts.version({ version: edition.version, date: shownDate(edition.date) })}</Unbroken>
      </p>
      <h2 id="guide-version">{texts.news}</h2>
      <ul>
        {edition.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p className="guide__all-changes">
        <a href={`#${CHANGES}`}>{texts.changes}</a>
      </p>
    </section>
  );
}

function Contents({ chapters }: { chapters: readonly Chapter[] }) {
  const texts = useGuideTexts();
  return (
    <nav aria-labelledby={CONTENTS} className="guide__contents">
      <h2 id={CONTENTS} tabIndex={-1}>
        {texts.contents}
      </h2>
      <ol>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ChapterSection({ chapter, shown }: { chapter: Chapter; shown: boolean }) {
  const texts = useGuideTexts();
  const { id, title, body } = chapter;
  return (
    <section id={id} data-chapter="" className="guide__chapter" aria-labelledby={`${id}-h`} hidden={!shown}>
      <h2 id={`${id}-h`} tabIndex={-1}>
        {title}
      </h2>
      {body}
      <p className="guide__to-contents">
        <a href={`#${CONTENTS}`}>{texts.toContents}</a>
      </p>
    </section>
  );
}

function Changes({ editions, shown }: { editions: readonly Edition[]; shown: boolean }) {
  const texts = useGuideTexts();
  return (
    <section id={CHANGES} className="guide__chapter" aria-labelledby={`${CHANGES}-h`} hidden={!shown}>
      <h2 id={`${CHANGES}-h`}>{texts.changes}</h2>
      <Table
        caption={texts.changes}
        captionHidden
        rows={editions}
        rowKey={({ version }) => version}
        columns={[
          { key: 'version', header: texts.edition, rowHeader: true, cell: ({ version }) => version },
          {
            key: 'date',
            header: texts.date,
            cell: ({ date }) => <span className="nowrap">{shownDate(date)}</span>,
          },
          {
            key: 'changes',
            header: texts.what,
            cell: ({ changes }) => (
              <ul className="guide__change-list">
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </section>
  );
}

type ToolsProps = {
  query: string;
  search: (query: string) => void;
  /** What the search has come to; undefined while there is none. */
  result: string | undefined;
  toFirst: () => void;
  print: () => void;
};

function Tools({ query, search, result, toFirst, print }: ToolsProps) {
  const texts = useGuideTexts();
  return (
    <div className="guide__tools">
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            toFirst();
          }}
        >
          <TextField
            id="guide-search"
            type="search"
            label={texts.search}
            value={query}
            autoComplete="off"
            onChange={(event) => search(event.currentTarget.value)}
          />
        </form>
        {/* Seen at every key, heard once one pauses. */}
        <p className="guide__result" aria-hidden="true">
          {result}
        </p>
        <LiveStatus text={result ?? ''} pauseMs={typingPauseMs} />
        {result !== undefined && (
          <FunctionButton
            icon="close"
            onClick={() => {
              search('');
              focusOnceDrawn(() => document.getElementById('guide-search'));
            }}
          >
            {texts.clear}
          </FunctionButton>
        )}
      </search>
      <Button icon="print" onClick={print}>
        {result === undefined ? texts.print : texts.printFound}
      </Button>
    </div>
  );
}

/** A guide: version, contents, chapters to search in, and the list of changes. Prints as a document of its own. */
export function GuideView({ guide, flow }: { guide: Guide; flow?: Flow | undefined }) {
  const [tell] = useState(() => (flow === undefined ? undefined : startFlow(flow)));
  useEffect(() => tell?.('introduction'), [tell]);
  useEffect(stayAtChapter, []);
  const texts = useGuideTexts();
  const place = useRef<HTMLDivElement>(null);
  const { query, setQuery, found } = useGuideSearch(guide, place);
  const isShown = ({ id }: Chapter): boolean => found === undefined || found.chapters.has(id);
  const shown = guide.chapters.filter(isShown);
  const result =
    found === undefined
      ? undefined
      : shown.length === 0
        ? texts.notFound
        : texts.found({ places: found.ranges.length, chapters: shown.length });
  return (
    <Page title={guide.title}>
      <div className="guide">
        <div className="guide__intro">
          <p className="font-lead">{guide.lead}</p>
          {found === undefined && <VersionBox edition={guide.editions[0]} />}
        </div>
        <div className="guide__side">
          <Tools
            query={query}
            search={setQuery}
            result={result}
            toFirst={() => place.current?.querySelector<HTMLElement>('section:not([hidden]) > h2')?.focus()}
            print={() => {
              tell?.('print-guide');
              void printWithPictures(place.current);
            }}
          />
          <Contents chapters={shown} />
        </div>
        <div className="guide__chapters" ref={place}>
          {guide.chapters.map((chapter) => (
            <ChapterSection key={chapter.id} chapter={chapter} shown={isShown(chapter)} />
          ))}
          <Changes editions={guide.editions} shown={found === undefined} />
        </div>
      </div>
    </Page>
  );
}
