import { Checkbox } from '@frikort/ui/components/choice.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownAmount, shownInstant, shownPeriod } from '@frikort/ui/format';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { downloadHandOver, type HandOver, handOversQuery } from '../queries/hand-overs.ts';
import { useHandOverTexts } from './hand-over-texts.ts';

function Files({ id, withCpr }: { id: string; withCpr: boolean }) {
  const texts = useHandOverTexts();
  return (
    <div className="hand-over-files">
      {(['employments', 'totals'] as const).map((what) => (
        <DownloadButton
          key={what}
          download={() => downloadHandOver(id, what, withCpr)}
          done={texts.downloaded}
        >
          {texts[what]}
        </DownloadButton>
      ))}
    </div>
  );
}

/** The hand-overs that were made, each to be fetched again as it was. */
export function HandOverList() {
  const texts = useHandOverTexts();
  const [withCpr, setWithCpr] = useState(false);
  const made = useInfiniteQuery(handOversQuery);
  const columns: Column<HandOver>[] = [
    {
      key: 'at',
      header: texts.at,
      rowHeader: true,
      cell: ({ madeAt, madeBy, bySystem }) => (
        <div>
          <span className="nowrap">{shownInstant(madeAt)}</span>
          <p className="hand-over-more">{bySystem ? texts.system({ name: madeBy }) : madeBy}</p>
        </div>
      ),
    },
    {
      key: 'what',
      header: texts.what,
      cell: (handOver) => (
        <div>
          <Unbroken>{shownPeriod(handOver.from, handOver.to)}</Unbroken>
          <p className="hand-over-more">
            {texts.shortKinds[handOver.kind]}: {texts.count(handOver)}
          </p>
        </div>
      ),
    },
    {
      key: 'amount',
      header: texts.amount,
      align: 'number',
      cell: ({ amountOere }) => shownAmount(amountOere),
    },
    {
      key: 'files',
      header: texts.files,
      cell: ({ id, employments }) => (employments === 0 ? texts.empty : <Files id={id} withCpr={withCpr} />),
    },
  ];
  if (made.data === undefined)
    return made.error === null ? <Loading /> : <ErrorState error={made.error} retry={made.refetch} />;
  const rows = made.data.pages.flatMap(({ items }) => items);
  return (
    <section>
      <h2>{texts.listHeading}</h2>
      {rows.length === 0 ? (
        <EmptyState heading={texts.none} />
      ) : (
        <>
          <Checkbox
            label={texts.withCpr}
            checked={withCpr}
            onChange={({ target }) => setWithCpr(target.checked)}
          />
          <Table
            caption={texts.listHeading}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        </>
      )}
      <ShowMore query={made} />
    </section>
  );
}
