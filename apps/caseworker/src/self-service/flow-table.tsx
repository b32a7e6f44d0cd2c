import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownCount } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import { useQuery } from '@tanstack/react-query';
import { type FlowFigures, type SelfServiceWeek, tasksQuery } from '../queries/self-service.ts';
import { useSelfServiceTexts } from './self-service-texts.ts';

const sumOf = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A week's figures, a flow a row: what is reported, and whether the log agrees. */
export function FlowTable({ shown }: { shown: SelfServiceWeek }) {
  const texts = useSelfServiceTexts();
  const language = useLanguage();
  const { tasks = [], season, year } = useQuery(tasksQuery).data?.value ?? {};
  const columns: Column<FlowFigures>[] = [
    {
      key: 'flow',
      header: texts.flow,
      rowHeader: true,
      cell: ({ flow }) => {
        const task = tasks.find((one) => one.flow === flow);
        return (
          <div>
            {texts.flows[flow]}
            {task !== undefined && (
              <p className="flow-more">
                {task.name[language]}{' '}
                <Badge kind={task.obligation === 'obligatory' ? 'warning' : 'info'}>
                  {texts.obligation[task.obligation]}
                </Badge>
              </p>
            )}
          </div>
        );
      },
    },
    {
      key: 'receipts',
      header: texts.receipts,
      align: 'number',
      cell: ({ receipts }) => (
        <div>
          {shownCount(receipts.web + receipts.import)}
          {receipts.import > 0 && <p className="flow-more">{texts.imported({ count: receipts.import })}</p>}
        </div>
      ),
    },
    {
      key: 'hand',
      header: texts.byHand,
      align: 'number',
      cell: ({ byHand }) => shownCount(sumOf(byHand)),
    },
    {
      key: 'share',
      header: texts.share,
      align: 'number',
      cell: ({ share }) => (share === undefined ? texts.none : texts.percent({ value: share })),
    },
    {
      key: 'systems',
      header: texts.integration,
      align: 'number',
      cell: ({ receipts }) => shownCount(receipts.integration),
    },
    { key: 'recount', header: texts.recount, cell: (figures) => <Recount figures={figures} /> },
  ];
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading">{texts.figures}</h2>
      <p>{texts.figuresText}</p>
      {season !== undefined && year !== undefined && (
        <p>
          {texts.season[season]} {year}
        </p>
      )}
      <Table
        caption={texts.figures}
        captionHidden
        columns={columns}
        rows={shown.flows}
        rowKey={({ flow }) => flow}
      />
    </section>
  );
}

/** Whether the log has as many receipts as the history. */
function Recount({ figures: { receipts, recount } }: { figures: FlowFigures }) {
  const texts = useSelfServiceTexts();
  if (recount === undefined) return texts.onlyLog;
  if (recount === sumOf(receipts)) return texts.agrees;
  return <Badge kind="error">{texts.differs({ recount })}</Badge>;
}
