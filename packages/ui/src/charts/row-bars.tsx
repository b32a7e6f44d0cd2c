import { scaleLinear } from '@visx/scale';
import { ChartFigure, type ChartProps } from './chart-figure.tsx';
import { type ChartTable, highest, inLines, written } from './chart-table.ts';
import { Legend, legendHeight, SeriesBar, Words } from './drawing.tsx';

/** From this width on the name of a row stands beside its bars, else above them. */
const wideFrom = 560;
const bar = 16;
const lineHeight = 18;
/** Behind a bar, for its value. */
const roomForValue = 96;

type RowBarsProps = ChartProps & {
  /** Only the first so many rows are drawn; all are in the table and the file. */
  drawn?: number;
};

/** The table with its first rows alone. */
function firstRows(table: ChartTable, drawn: number): ChartTable {
  return {
    ...table,
    rows: table.rows.slice(0, drawn),
    series: table.series.map(({ name, values }) => ({ name, values: values.slice(0, drawn) })),
  };
}

type Layout = {
  readonly left: number;
  readonly rows: readonly { name: readonly string[]; top: number; bars: number }[];
  readonly height: number;
};

/** Where each row stands at a width, below the legend. */
function layOut(table: ChartTable, width: number): Layout {
  const isWide = width >= wideFrom;
  const left = isWide ? Math.min(260, Math.max(...table.rows.map((row) => row.length)) * 7.6 + 16) : 0;
  let top = legendHeight(table.series.map(({ name }) => name));
  const rows = table.rows.map((row) => {
    const name = inLines(row, isWide ? left - 8 : width);
    const bars = table.series.length * bar;
    const own = { name, top, bars: isWide ? 0 : name.length * lineHeight + 2 };
    top += (isWide ? Math.max(bars, name.length * lineHeight) : own.bars + bars) + 10;
    return own;
  });
  return { left, rows, height: top };
}

/** Bars that lie, a row for each: municipalities, categories, steps. */
export function RowBars({ drawn, ...props }: RowBarsProps) {
  const { table } = props;
  const shown = drawn === undefined ? table : firstRows(table, drawn);
  return (
    <ChartFigure
      {...props}
      {...(drawn !== undefined && { drawn })}
      heightAt={(width) => layOut(shown, width).height}
      draw={({ width, id }) => {
        const { left, rows } = layOut(shown, width);
        const x = scaleLinear({ domain: [0, highest(shown)], range: [0, width - left - roomForValue] });
        return (
          <>
            <Legend names={shown.series.map(({ name }) => name)} id={id} />
            {rows.map(({ name, top, bars }, row) => (
              <g key={shown.rows[row]} transform={`translate(0 ${top})`}>
                {name.map((words, at) => (
                  <Words key={words} x={0} y={13 + at * lineHeight}>
                    {words}
                  </Words>
                ))}
                {shown.series.map(({ name: of, values }, series) => {
                  const value = values[row];
                  const y = bars + series * bar;
                  return (
                    <g key={of}>
                      <SeriesBar
                        series={series}
                        id={id}
                        x={left}
                        y={y + 1}
                        width={x(value ?? 0)}
                        height={bar - 4}
                      />
                      <Words x={left + x(value ?? 0) + 8} y={y + 12} size={13}>
                        {written(value, shown.showShort ?? shown.show, '*')}
                      </Words>
                    </g>
                  );
                })}
              </g>
            ))}
          </>
        );
      }}
    />
  );
}
