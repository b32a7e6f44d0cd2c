import { Select } from '@frikort/ui/components/choice.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import {
  downloadTransfers,
  type Transfer,
  type TransferFilter,
  transfersQuery,
} from '../queries/transfers.ts';
import { BackToWork } from '../worklist/back-to-work.tsx';
import type { DecisionKind } from './decision-dialog.tsx';
import { TransferFigures } from './transfer-figures.tsx';
import { type TransferSearch, transferSearch } from './transfer-search.ts';
import { TransferTable } from './transfer-table.tsx';
import { useTransferTexts } from './transfer-texts.ts';
import './transfers.scss';

const DecisionDialog = lazyDialog(() =>
  import('./decision-dialog.tsx').then((module) => module.DecisionDialog),
);

const route = getRouteApi('/logged-in/overfoersler');

type Done = { readonly kind: DecisionKind; readonly transfer: Transfer };

/** What became of a decision; a citizen who came is one press away. */
function Decided({ kind, transfer }: Done) {
  const texts = useTransferTexts();
  const { citizen, otherAuthority } = transfer;
  if (kind !== 'accept') return <Outcome heading={texts[kind].done} of={transfer.id} />;
  if (citizen?.id === undefined)
    return (
      <Outcome heading={texts.accept.doneAway({ authority: otherAuthority?.name ?? '' })} of={transfer.id} />
    );
  return (
    <Outcome heading={texts.accept.done({ name: citizen.name })} of={transfer.id}>
      <p>
        <TextLink to="/borger/$citizenId" params={{ citizenId: citizen.id }}>
          {texts.accept.seeCitizen}
        </TextLink>
      </p>
    </Outcome>
  );
}

/** What of the list is asked for: incoming and open unless the address says otherwise. */
function useFilter(): TransferFilter {
  const { direction = 'incoming', all } = route.useSearch();
  return { direction, ...(all === true ? {} : { status: 'pending' as const }) };
}

function Tools() {
  const texts = useTransferTexts();
  const { direction, all } = route.useSearch();
  const filter = useFilter();
  const navigate = route.useNavigate();
  const show = (search: TransferSearch) => void navigate({ to: '.', search, replace: true });
  return (
    <div className="transfer-tools">
      <Select
        label={texts.which}
        value={direction ?? 'incoming'}
        onChange={({ target }) => show(transferSearch({ direction: target.value, all }))}
      >
        <option value="incoming">{texts.incoming}</option>
        <option value="outgoing">{texts.outgoing}</option>
      </Select>
      <Select
        label={texts.state}
        value={all === true ? 'all' : 'open'}
        onChange={({ target }) => show(transferSearch({ direction, all: target.value === 'all' }))}
      >
        <option value="open">{texts.open}</option>
        <option value="all">{texts.all}</option>
      </Select>
      <DownloadButton download={() => downloadTransfers(filter)} done={texts.downloaded}>
        {texts.download}
      </DownloadButton>
    </div>
  );
}

type ListProps = { onAsk: (kind: DecisionKind, transfer: Transfer) => void };

function TransferList({ onAsk }: ListProps) {
  const texts = useTransferTexts();
  const { direction = 'incoming', all } = route.useSearch();
  const query = useInfiniteQuery(transfersQuery(useFilter()));
  if (query.data === undefined)
    return query.error === null ? <Loading /> : <ErrorState error={query.error} retry={query.refetch} />;
  const transfers = query.data.pages.flatMap(({ items }) => items);
  return (
    <>
      {transfers.length === 0 ? (
        <EmptyState heading={texts.none[direction][all === true ? 'all' : 'pending']}>
          <p>{texts.noneText[direction]}</p>
        </EmptyState>
      ) : (
        <TransferTable caption={texts.list[direction]} transfers={transfers} onAsk={onAsk} />
      )}
      <ShowMore query={query} />
    </>
  );
}

/** Citizens on their way to or from another municipality, and what can be done about each (R19). */
export function TransfersPage() {
  const texts = useTransferTexts();
  const [asking, setAsking] = useState<Done>();
  const [done, setDone] = useState<Done>();
  const { direction = 'incoming' } = route.useSearch();
  return (
    <Page title={texts.title} before={<BackToWork always />}>
      <p className="font-lead">{texts.lead}</p>
      <p>{texts.how}</p>
      {done !== undefined && <Decided key={`${done.kind} ${done.transfer.id}`} {...done} />}
      <Tools />
      <section aria-label={texts.list[direction]}>
        <TransferList onAsk={(kind, transfer) => setAsking({ kind, transfer })} />
      </section>
      <TransferFigures />
      {asking !== undefined && (
        <DecisionDialog
          {...asking}
          onClose={() => setAsking(undefined)}
          onDone={(transfer) => {
            setDone({ kind: asking.kind, transfer });
            setAsking(undefined);
          }}
        />
      )}
    </Page>
  );
}
