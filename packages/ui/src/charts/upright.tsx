import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import { type ChartTable, highest } from './chart-table.ts';
import { font, inkSoft, Legend, legendHeight, line } from './drawing.tsx';

const pictureHeight = 240;
const below = 28;
const letters = { fontFamily: font, fontSize: 13, fill: inkSoft };

/** The height of a picture whose values stand upright, with its legend. */
export const uprightHeight = ({ series }: ChartTable): number =>
  legendHeight(series.map(({ name }) => name)) + 8 + pictureHeight + below;

type UprightProps = {
  table: ChartTable;
  width: number;
  id: string;
  mark: 'bar' | 'line';
  /** Draws a series; `x` is the left of a row, `wide` its width, `y` the height of a value. */
  children: (scales: { x: (row: number) => number; wide: number; y: (value: number) => number }) => ReactNode;
};

/** Axes for values that stand upright: rows along the bottom, values at the left. */
export function Upright({ table, width, id, mark, children }: UprightProps) {
  const names = table.series.map(({ name }) => name);
  const short = table.showShort ?? table.show;
  const y = scaleLinear({ domain: [0, highest(table)], range: [pictureHeight, 0], nice: 4 });
  const ticks = y.ticks(4).filter((tick) => Number.isInteger(tick));
  const left = Math.max(...ticks.map((tick) => short(tick).length)) * 7.2 + 14;
  const x = scaleBand({
    domain: table.rows.map((_, at) => at),
    range: [left, width],
    paddingInner: 0.3,
    paddingOuter: 0.15,
  });
  const longest = Math.max(...table.rows.map((row) => row.length)) * 7.4 + 8;
  const every = Math.max(1, Math.ceil(longest / Math.max(1, x.step())));
  const shown = table.rows.map((_, at) => at).filter((at) => at % every === 0);
  return (
    <>
      <Legend names={names} id={id} mark={mark} />
      <g transform={`translate(0 ${legendHeight(names) + 8})`}>
        {ticks.map((tick) => (
          <path key={tick} d={`M${left} ${y(tick)}H${width}`} stroke={line} className="chart__line" />
        ))}
        <AxisLeft
          left={left}
          scale={y}
          tickValues={ticks}
          tickFormat={(value) => short(Number(value))}
          hideAxisLine
          hideTicks
          tickLabelProps={{ ...letters, textAnchor: 'end', dx: -2, dy: 4 }}
        />
        {children({ x: (row) => x(row) ?? 0, wide: x.bandwidth(), y: (value) => y(value) })}
        <AxisBottom
          top={pictureHeight}
          scale={x}
          tickValues={shown}
          tickFormat={(at) => table.rows[Number(at)] ?? ''}
          stroke={inkSoft}
          hideTicks
          tickLabelProps={{ ...letters, textAnchor: 'middle', dy: 4 }}
        />
      </g>
    </>
  );
}
