import { scaleLinear } from '@visx/scale';
import { ChartFigure, type ChartProps } from './chart-figure.tsx';
import { highest, inLines, written } from './chart-table.ts';
import { inkSoft, line, SeriesBar, Words } from './drawing.tsx';

const bar = 28;
const between = 26;
const lineHeight = 18;

type FunnelProps = ChartProps & {
  /** What stands behind the value of a step: `42 %` of those who began. */
  share?: (row: number) => string;
};

/** How many are left after each step, from the first to the last. One series; two weeks side by side are `RowBars`. */
export function FunnelChart({ share, ...props }: FunnelProps) {
  const { table } = props;
  const values = table.series[0]?.values ?? [];
  const named = (width: number) => table.rows.map((row) => inLines(row, width - 110));
  const layOut = (width: number) => {
    let top = 0;
    const steps = named(width).map((name) => {
      const own = { name, bar: top + name.length * lineHeight };
      top = own.bar + bar + between;
      return own;
    });
    return { steps, height: top - between + 4 };
  };
  return (
    <ChartFigure
      {...props}
      heightAt={(width) => layOut(width).height}
      draw={({ width, id }) => {
        const { steps } = layOut(width);
        const x = scaleLinear({ domain: [0, highest(table)], range: [0, width - 2] });
        const widthOf = (row: number) => x(values[row] ?? 0);
        return steps.map(({ name, bar: top }, row) => {
          const next = steps[row + 1];
          const value = values[row];
          const words = written(value, table.show, '*');
          const isShown = value !== null && value !== undefined;
          const own = widthOf(row);
          const following = widthOf(row + 1);
          return (
            <g key={table.rows[row]}>
              {next && isShown && (
                <path
                  d={`M1 ${top + bar}H${1 + own}L${1 + following} ${next.bar}H1Z`}
                  fill={line}
                  fillOpacity={0.5}
                  className="chart__shade"
                />
              )}
              {name.map((part, at) => (
                <Words key={part} x={1} y={top - 6 - (name.length - 1 - at) * lineHeight}>
                  {part}
                </Words>
              ))}
              <Words x={width - 1} y={top - 6} anchor="end" bold>
                {share && isShown ? `${words} · ${share(row)}` : words}
              </Words>
              <path d={`M1 ${top}V${top + bar}`} stroke={inkSoft} className="chart__line" />
              <SeriesBar series={0} id={id} x={1} y={top} width={own} height={bar} />
            </g>
          );
        });
      }}
    />
  );
}
