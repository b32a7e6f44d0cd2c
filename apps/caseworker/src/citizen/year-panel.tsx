import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { cardStanding } from '@frikort/domain/card';
import { BalanceBar } from '@frikort/ui/components/balance-bar.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { EmploymentPanels } from '@frikort/ui/components/employment-panel.tsx';
import { HistoryTable } from '@frikort/ui/components/history-table.tsx';
import type { IconName } from '@frikort/ui/components/icon.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { StatusBadge } from '@frikort/ui/components/status.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import { LetterLink } from '../letters/letter-links.tsx';
import { cardEmploymentsQuery, downloadCardEmployments } from '../queries/card-employments.ts';
import { cardHistoryQuery } from '../queries/card-history.ts';
import type { Card } from '../queries/citizen.ts';
import { employmentHistoryQuery } from '../queries/employment-history.ts';

type OfYear = { citizenId: string; year: number };

function CardHistory({ citizenId, year }: OfYear) {
  const query = useQuery(cardHistoryQuery(citizenId, year));
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorState error={query.error} retry={query.refetch} />;
  return (
    <HistoryTable
      items={query.data.items}
      letterLink={(letterId, name) => (
        <LetterLink citizenId={citizenId} letterId={letterId}>
          {name}
        </LetterLink>
      )}
    />
  );
}

function EmploymentHistory({ id }: { id: string }) {
  const query = useQuery(employmentHistoryQuery(id));
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorState error={query.error} retry={query.refetch} />;
  return <HistoryTable items={query.data.items} />;
}

function Employments({ citizenId, year }: OfYear) {
  const { year: texts, exportList: exportTexts } = useCitizenMessages();
  const query = useQuery(cardEmploymentsQuery(citizenId, year));
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorState error={query.error} retry={query.refetch} />;
  const { items } = query.data;
  if (items.length === 0) {
    return (
      <EmptyState heading={texts.noEmployments({ year })}>
        <p>{texts.noEmploymentsText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <EmploymentPanels
        employments={items}
        hintOf={({ status, editable }) => (status === 'registered' && !editable ? texts.locked : undefined)}
        historyOf={(id) => <EmploymentHistory id={id} />}
      />
      <DownloadButton download={() => downloadCardEmployments(citizenId, year)} done={exportTexts.done}>
        {exportTexts.action}
        <span className="sr-only"> {texts.of({ year })}</span>
      </DownloadButton>
    </>
  );
}

type ToggleProps = { icon: IconName; label: string; of: string; controls: string; open: boolean };

/** Opens and closes a part of the panel; what is inside is fetched, and logged, only when it is opened. */
function Toggle({ icon, label, of, controls, open, onPress }: ToggleProps & { onPress: () => void }) {
  return (
    <Button
      icon={icon}
      className={`year-panel__toggle ${open ? 'is-open' : ''}`}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onPress}
    >
      {label}
      <span className="sr-only"> {of}</span>
    </Button>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} className="year-panel__part" aria-label={heading}>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

/** A card: what is left as figure and bar, the status, and two buttons, history and employments. */
export function YearPanel({ citizenId, card }: { citizenId: string; card: Card }) {
  const { year: texts } = useCitizenMessages();
  const [historyOpen, setHistoryOpen] = useState(false);
  const [employmentsOpen, setEmploymentsOpen] = useState(false);
  const { year } = card;
  const standing = cardStanding(year, card.status, yearOf(todayInCopenhagen(currentTime())));
  const id = (part: string) => `${part}-${year}`;
  return (
    <section className="section-card year-panel" aria-labelledby={id('year')}>
      <div className="year-panel__heading">
        <h2 id={id('year')}>{texts.heading({ year })}</h2>
        <p>
          <span className="sr-only">{texts.status}: </span>
          <StatusBadge status={standing} />
        </p>
      </div>
      <div className="year-panel__body">
        <BalanceBar
          allowanceOere={card.allowanceOere}
          remainingOere={card.remainingOere}
          usable={standing === 'active' || standing === 'coming'}
        />
        <div className="year-panel__buttons">
          <Toggle
            icon="time"
            label={texts.history}
            of={texts.of({ year })}
            controls={id('history')}
            open={historyOpen}
            onPress={() => setHistoryOpen(!historyOpen)}
          />
          <Toggle
            icon="business"
            label={texts.employments}
            of={texts.of({ year })}
            controls={id('employments')}
            open={employmentsOpen}
            onPress={() => setEmploymentsOpen(!employmentsOpen)}
          />
        </div>
      </div>
      {historyOpen && (
        <Part id={id('history')} heading={texts.historyOf({ year })}>
          <CardHistory citizenId={citizenId} year={year} />
        </Part>
      )}
      {employmentsOpen && (
        <Part id={id('employments')} heading={texts.employmentsOf({ year })}>
          <Employments citizenId={citizenId} year={year} />
        </Part>
      )}
    </section>
  );
}
