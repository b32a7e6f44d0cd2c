import { useState } from 'react';
import type { ChartTable } from '../charts/chart-table.ts';
import { RowBars } from '../charts/row-bars.tsx';
import { Select } from '../components/choice.tsx';
import { shownAmount, shownCount } from '../format.ts';
import { byMeasure, type Measure, type Municipality, measures } from './figures.ts';
import { useShownFigures } from './shown-figures.ts';
import { useStatisticsTexts } from './statistics-texts.ts';

/** So many municipalities are drawn; the table has all. */
const drawn = 15;

type PlacesProps = {
  readonly municipalities: readonly Municipality[];
  readonly before: readonly Municipality[] | undefined;
  readonly year: number;
};

/** The municipalities by one figure, beside the year before. */
export function Places({ municipalities, before, year }: PlacesProps) {
  const texts = useStatisticsTexts();
  const shown = useShownFigures();
  const [measure, setMeasure] = useState<Measure>('used');
  const sorted = byMeasure(municipalities, measure);
  const isAmount = shown.isAmount(measure);
  const formerly = (code: string): number | null => {
    const found = before?.find((one) => one.code === code);
    return found ? found[measure] : 0;
  };
  const table: ChartTable = {
    rowTitle: texts.municipality,
    rows: sorted.map(({ name }) => name),
    series: [
      { name: String(year), values: sorted.map((one) => one[measure]) },
      ...(before ? [{ name: String(year - 1), values: sorted.map(({ code }) => formerly(code)) }] : []),
    ],
    show: isAmount ? shownAmount : shownCount,
    ...(isAmount && { showShort: shown.shortAmount, cell: shown.amountCell }),
  };
  const [first] = sorted;
  const value = first?.[measure];
  const says =
    first && value
      ? texts.says.places({
          name: first.name,
          year,
          what: texts.measures[measure],
          value: isAmount ? shownAmount(value) : shownCount(value),
        })
      : texts.says.nothing({ year });
  return (
    <div className="statistics__places">
      <RowBars
        title={texts.questions.places}
        says={says}
        table={table}
        drawn={drawn}
        caption={texts.captions.places}
        fileName={`frikort-${measure}-${year}`}
        tools={
          <Select
            label={texts.figure}
            value={measure}
            onChange={({ target }) => setMeasure(measures.find((one) => one === target.value) ?? 'used')}
          >
            {measures.map((one) => (
              <option key={one} value={one}>
                {texts.measures[one]}
              </option>
            ))}
          </Select>
        }
      />
    </div>
  );
}
