import { LinePath } from '@visx/shape';
import { ChartFigure, type ChartProps } from './chart-figure.tsx';
import type { ChartValue } from './chart-table.ts';
import { colourOf, dashOf, Point, Words } from './drawing.tsx';
import { Upright, uprightHeight } from './upright.tsx';

type At = { row: number; value: ChartValue };

/** A line for each series, with a point for each row: how something goes from month to month. */
export function LineChart(props: ChartProps) {
  const { table } = props;
  return (
    <ChartFigure
      {...props}
      heightAt={() => uprightHeight(table)}
      draw={({ width, id }) => (
        <Upright table={table} width={width} id={id} mark="line">
          {({ x, wide, y }) =>
            table.series.map(({ name, values }, series) => {
              const points = values.map((value, row): At => ({ row, value }));
              const middle = (row: number) => x(row) + wide / 2;
              return (
                <g key={name}>
                  <LinePath
                    data={points}
                    defined={({ value }) => value !== null && value !== undefined}
                    x={({ row }) => middle(row)}
                    y={({ value }) => y(value ?? 0)}
                    stroke={colourOf(series)}
                    strokeWidth={2.5}
                    strokeDasharray={dashOf(series)}
                    className="chart__stroke"
                  />
                  {points.map(({ row, value }) =>
                    value === undefined ? null : value === null ? (
                      <Words key={row} x={middle(row)} y={y(0) - 2 - series * 12} anchor="middle">
                        *
                      </Words>
                    ) : (
                      <Point key={row} series={series} x={middle(row)} y={y(value)} />
                    ),
                  )}
                </g>
              );
            })
          }
        </Upright>
      )}
    />
  );
}
