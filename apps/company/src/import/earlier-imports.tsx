import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge, type BadgeKind } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownCount, shownInstant } from '@frikort/ui/format';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type EmploymentImport, importsQuery } from '../queries/employment-imports.ts';
import { useImportTexts } from './import-texts.ts';

const kinds: Readonly<Record<EmploymentImport['status'], BadgeKind>> = {
  queued: 'info',
  running: 'info',
  finished: 'success',
  rejected: 'error',
  cancelled: 'warning',
};

/** What the company's people and systems have sent at once, the newest first, for as long as it is kept (R33). */
export function EarlierImports() {
  const { earlier: texts } = useImportTexts();
  const query = useInfiniteQuery(importsQuery);
  if (query.data === undefined)
    return query.isError ? <ErrorState error={query.error} retry={query.refetch} /> : <Loading />;
  const imports = query.data.pages.flatMap(({ items }) => items).filter(({ dryRun }) => !dryRun);
  const columns: Column<EmploymentImport>[] = [
    {
      key: 'at',
      header: texts.at,
      rowHeader: true,
      cell: ({ createdAt }) => <span className="nowrap">{shownInstant(createdAt)}</span>,
    },
    { key: 'by', header: texts.by, cell: ({ sentBy }) => sentBy },
    {
      key: 'status',
      header: texts.status,
      cell: ({ status }) => <Badge kind={kinds[status]}>{texts.statuses[status]}</Badge>,
    },
    ...(['created', 'updated', 'refused'] as const).map((count) => ({
      key: count,
      header: texts[count],
      align: 'number' as const,
      cell: ({ rows }: EmploymentImport) => shownCount(rows[count]),
    })),
  ];
  return (
    <>
      {imports.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Table caption={texts.title} captionHidden columns={columns} rows={imports} rowKey={({ id }) => id} />
      )}
      <ShowMore query={query} />
    </>
  );
}
