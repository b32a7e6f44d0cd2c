import { goalPercent } from '@frikort/domain/self-service';
import { numberOf, type Week, week } from '@frikort/domain/week';
import { LineChart } from '@frikort/ui/charts/line-chart.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useQuery } from '@tanstack/react-query';
import { shareQuery } from '../queries/self-service.ts';
import { useSelfServiceTexts } from './self-service-texts.ts';

/** The share of self-service in the weeks up to the one that is shown, with the goal drawn beside it. */
export function ShareOfWeeks({ last }: { last: Week }) {
  const texts = useSelfServiceTexts();
  const { data, error, refetch } = useQuery(shareQuery(last));
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  const counted = data.weeks.filter(({ share }) => share !== undefined);
  const latest = counted.at(-1)?.share;
  const shown = counted.length === 0 ? [] : data.weeks;
  return (
    <LineChart
      title={texts.shareHeading}
      says={
        latest === undefined
          ? texts.shareSaysNone
          : texts.shareSays({ share: texts.percent({ value: latest }), weeks: counted.length })
      }
      caption={texts.shareCaption}
      fileName={`self-service-share-${last}`}
      table={{
        rowTitle: texts.weekTitle,
        // Each week has its place, also one of which there is nothing to tell.
        rows: shown.map((one) => String(numberOf(week(one.week)))),
        series: [
          { name: texts.shareOf, values: shown.map(({ share }) => share) },
          { name: texts.goal, values: shown.map(() => goalPercent) },
        ],
        show: (value) => texts.percent({ value }),
        showShort: (value) => `${value}`,
        cell: (value) => String(value).replace('.', ','),
      }}
    />
  );
}
