import { present } from '@frikort/domain/present';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Select } from '../components/choice.tsx';
import { DownloadButton } from '../components/download-button.tsx';
import {
  HistoryActor,
  HistoryChanges,
  HistoryLetter,
  type LetterLink,
} from '../components/history-table.tsx';
import { PrintedChoices } from '../components/printed-choices.tsx';
import { EmptyState } from '../components/state.tsx';
import { shownAmount, shownInstant, shownPeriod } from '../format.ts';
import { inYears, kindsIn, type StoryEvent, type StoryFilter, yearsIn } from './story-parts.ts';
import { useStoryTexts } from './story-texts.ts';
import './story.scss';

/** The employment as it was then: with whom, when, for how much. */
function Employment({ employment }: { employment: NonNullable<StoryEvent['employment']> }) {
  const { cancelled } = useStoryTexts();
  const { company, startDate, endDate, amountOere } = employment;
  const amount = shownAmount(amountOere);
  return (
    <p>
      {company}, <span className="nowrap">{shownPeriod(startDate, endDate)}</span>,{' '}
      <span className="nowrap">{employment.cancelled ? <s>{amount}</s> : amount}</span>
      {employment.cancelled && ` (${cancelled})`}
    </p>
  );
}

function Balances({ balances }: { balances: NonNullable<StoryEvent['balances']> }) {
  const texts = useStoryTexts();
  return balances.map(({ year, allowanceOere, remainingOere }) => (
    <p key={year} className="story__balance">
      <strong>{texts.remaining({ year, amount: shownAmount(remainingOere) })}</strong>{' '}
      <span className="nowrap">{texts.of({ allowance: shownAmount(allowanceOere) })}</span>
    </p>
  ));
}

function Point({ event, letterLink }: { event: StoryEvent; letterLink: LetterLink }) {
  const { words } = useStoryTexts();
  const { actor, balances = [], changes = [], employment } = event;
  return (
    <li className={`story__point story__point--${event.kind}`}>
      <h3 className="story__event">{words.events[event.event]}</h3>
      <p className="story__when">
        <time dateTime={event.at} className="nowrap">
          {shownInstant(event.at)}
        </time>
        {actor !== undefined && (
          <>
            {' · '}
            <HistoryActor actor={actor} />
          </>
        )}
      </p>
      {employment !== undefined && <Employment employment={employment} />}
      <HistoryChanges changes={changes} />
      <HistoryLetter event={event} link={letterLink} />
      <Balances balances={balances} />
    </li>
  );
}

type StoryProps = {
  /** Oldest first, as the API tells it. */
  story: readonly StoryEvent[];
  download: (filter: StoryFilter) => Promise<void>;
  letterLink: LetterLink;
};

/** The story of a frikort over all years (R25): narrowed, printed, and as a file. */
export function Story({ story, download, letterLink }: StoryProps) {
  const texts = useStoryTexts();
  const [filter, setFilter] = useState<StoryFilter>({});
  const years = inYears(story, filter);
  const count = years.reduce((sum, { events }) => sum + events.length, 0);
  const { kinds } = texts.words;
  return (
    <>
      <search className="story__tools" aria-label={texts.filters}>
        <Select
          id="story-kind"
          label={texts.kind}
          value={filter.kind ?? ''}
          onChange={({ target }) => {
            const kind = kindsIn(story).find((one) => one === target.value);
            setFilter(present({ ...filter, kind }));
          }}
        >
          <option value="">{texts.all}</option>
          {kindsIn(story).map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Select>
        <Select
          id="story-year"
          label={texts.year}
          value={filter.year ?? ''}
          onChange={({ target }) => setFilter(present({ ...filter, year: target.value || undefined }))}
        >
          <option value="">{texts.all}</option>
          {yearsIn(story).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
        <Button icon="print" onClick={() => window.print()}>
          {texts.print}
        </Button>
        {count > 0 && (
          <DownloadButton download={() => download(filter)} done={texts.downloaded}>
            {texts.download}
          </DownloadButton>
        )}
      </search>
      <PrintedChoices
        choices={[
          { label: texts.kind, chosen: filter.kind && kinds[filter.kind] },
          { label: texts.year, chosen: filter.year },
        ]}
      />
      <p role="status" className="small-text">
        {count > 0 ? texts.shown({ count }) : ''}
      </p>
      {count === 0 && (
        <EmptyState heading={texts.nothing}>
          <Button icon="refresh" onClick={() => setFilter({})}>
            {texts.clear}
          </Button>
        </EmptyState>
      )}
      {years.map(({ year, events }) => (
        <section key={year} className="story__year">
          <h2>{year}</h2>
          <ol className="story__points">
            {events.map((event) => (
              <Point
                key={`${event.at} ${event.event} ${event.employment?.startDate ?? ''}${event.balances?.[0]?.usedOere ?? ''}`}
                event={event}
                letterLink={letterLink}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
