import { type Flow, flows, hasStep } from '@frikort/domain/self-service';
import type { ChartTable } from '@frikort/ui/charts/chart-table';
import { FunnelChart } from '@frikort/ui/charts/funnel-chart.tsx';
import { RowBars } from '@frikort/ui/charts/row-bars.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { shownCount } from '@frikort/ui/format';
import { shownWeek } from '@frikort/ui/shown-week';
import { useNavigate } from '@tanstack/react-router';
import type { FlowFigures, SelfServiceWeek } from '../queries/self-service.ts';
import type { SelfServiceTexts } from './self-service.da.ts';
import { useSelfServiceTexts } from './self-service-texts.ts';

type FlowFunnelProps = { flow: Flow; shown: SelfServiceWeek; compared: SelfServiceWeek | undefined };

/** How far users get in one flow, step by step; two weeks stand side by side. */
export function FlowFunnel({ flow, shown, compared }: FlowFunnelProps) {
  const texts = useSelfServiceTexts();
  const navigate = useNavigate({ from: '/selvbetjening' });
  const figures = shown.flows.find((one) => one.flow === flow);
  const others = compared?.flows.find((one) => one.flow === flow);
  if (figures === undefined) return null;
  return (
    <section className="flow-choice">
      <Select
        id="flow"
        label={texts.chosenFlow}
        value={flow}
        onChange={({ target }) =>
          void navigate({
            search: (before) => ({ ...before, opgave: flows.find((one) => one === target.value) ?? flow }),
            replace: true,
            resetScroll: false,
          })
        }
      >
        {flows.map((one) => (
          <option key={one} value={one}>
            {texts.flows[one]}
          </option>
        ))}
      </Select>
      <Picture figures={figures} others={others} weeks={[shown.week, compared?.week]} />
    </section>
  );
}

type PictureProps = {
  figures: FlowFigures;
  others: FlowFigures | undefined;
  weeks: [string, string | undefined];
};

function Picture({ figures, others, weeks: [week, otherWeek] }: PictureProps) {
  const texts = useSelfServiceTexts();
  const began = stepOf(figures, 'started');
  const props = {
    title: `${texts.funnel} ${texts.flows[figures.flow]}`,
    says: says(figures, began, texts),
    caption: texts.funnelCaption,
    fileName: `${figures.flow}-${week}`,
  };
  const table: ChartTable = {
    rowTitle: texts.step,
    rows: figures.steps.map(({ step, own, country }) =>
      country > 0 && own === 0
        ? texts.country({ step: texts.steps[step], count: country })
        : texts.steps[step],
    ),
    series: [
      { name: shownWeek(week), values: figures.steps.map(({ own }) => own) },
      ...(others === undefined || otherWeek === undefined
        ? []
        : [{ name: shownWeek(otherWeek), values: others.steps.map(({ own }) => own) }]),
    ],
    show: shownCount,
  };
  const kept = figures.steps.flatMap(({ step, own, country }, row) =>
    hasStep(figures.flow, step) || own + country > 0 || step === 'signing' ? [row] : [],
  );
  const only = <Item,>(items: readonly Item[]) => items.filter((_, row) => kept.includes(row));
  const shownTable = {
    ...table,
    rows: only(table.rows),
    series: table.series.map(({ name, values }) => ({ name, values: only(values) })),
  };
  if (others !== undefined) return <RowBars {...props} table={shownTable} />;
  const share = (row: number) => {
    const value = shownTable.series[0]?.values[row] ?? 0;
    return texts.ofStarted({ value: texts.percent({ value: Math.round((value / began) * 1000) / 10 }) });
  };
  const hasShare = began > 0 && figures.flow !== 'own-look';
  return <FunnelChart {...props} table={shownTable} {...(hasShare ? { share } : {})} />;
}

function stepOf({ steps }: FlowFigures, step: string): number {
  return steps.find((one) => one.step === step)?.own ?? 0;
}

/** What one sees in the picture, in words. */
function says(figures: FlowFigures, started: number, texts: SelfServiceTexts): string {
  const { completion, receipts, flow } = figures;
  if (flow === 'own-look') return texts.funnelSaysLook({ receipts: receipts.web });
  if (completion === undefined) return texts.funnelSaysNone({ receipts: receipts.web });
  const said = texts.funnelSays({
    started,
    receipts: receipts.web,
    completion: texts.percent({ value: completion }),
  });
  return completion > 100 ? `${said} ${texts.more}` : said;
}
