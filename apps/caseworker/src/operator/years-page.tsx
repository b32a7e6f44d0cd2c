import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useOperatorTexts } from './operator-texts.ts';
import { type EnteredYear, yearsQuery } from './queries/years.ts';
import { YearStatus } from './year-status.tsx';

/** Every programme year, newest first (R1). */
export function YearsPage() {
  const { years: texts } = useOperatorTexts();
  const { data, error, refetch } = useQuery(yearsQuery);
  const columns: Column<EnteredYear>[] = [
    {
      key: 'year',
      header: texts.year,
      rowHeader: true,
      cell: ({ year }) => (
        <TextLink to="/drift/ordningsaar/$year" params={{ year: String(year) }}>
          {year}
        </TextLink>
      ),
    },
    {
      key: 'allowance',
      header: texts.allowance,
      align: 'number',
      cell: ({ allowanceOere }) => shownAmount(allowanceOere),
    },
    {
      key: 'status',
      header: texts.status,
      cell: ({ example, ...entered }) => (
        <span className="badges">
          <YearStatus entered={entered} />
          {example === true && <Badge>{texts.example}</Badge>}
        </span>
      ),
    },
    {
      key: 'coming',
      header: texts.coming,
      cell: ({ steps: [, next] }) =>
        next === undefined
          ? texts.none
          : texts.step({ amount: shownAmount(next.allowanceOere), from: shownInstant(next.from) }),
    },
  ];
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <ButtonLink look="primary" icon="plus" to="/drift/ordningsaar/nyt">
        {texts.enter}
      </ButtonLink>
      {data !== undefined && (
        <Table
          caption={texts.title}
          captionHidden
          columns={columns}
          rows={data.items}
          rowKey={({ year }) => String(year)}
        />
      )}
      {data?.items.some(({ example }) => example === true) && (
        <p className="small-text">{texts.exampleText}</p>
      )}
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
    </Page>
  );
}
