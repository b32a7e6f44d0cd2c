import { ChartFigure, type ChartProps } from './chart-figure.tsx';
import { SeriesBar, Words } from './drawing.tsx';
import { Upright, uprightHeight } from './upright.tsx';

/** From this width of a bar on its value stands above it. */
const roomForValue = 44;

/** A bar is no wider, however few there are. */
const widest = 72;

/** Upright bars, those of two series side by side: a year beside the year before. */
export function BarChart(props: ChartProps) {
  const { table } = props;
  return (
    <ChartFigure
      {...props}
      heightAt={() => uprightHeight(table)}
      draw={({ width, id }) => (
        <Upright table={table} width={width} id={id} mark="bar">
          {({ x, wide, y }) =>
            table.series.map(({ name, values }, series) => {
              const each = Math.min(widest, wide / table.series.length);
              return values.map((value, row) => {
                const left = x(row) + (wide - each * table.series.length) / 2 + series * each;
                const key = `${name} ${table.rows[row]}`;
                if (value === undefined) return null;
                if (value === null) {
                  return (
                    <Words key={key} x={left + each / 2} y={y(0) - 2} anchor="middle">
                      *
                    </Words>
                  );
                }
                return (
                  <g key={key}>
                    <SeriesBar
                      series={series}
                      id={id}
                      x={left + 1}
                      y={y(value)}
                      width={each - 2}
                      height={y(0) - y(value)}
                    />
                    {each >= roomForValue && value > 0 && (
                      <Words x={left + each / 2} y={y(value) - 4} anchor="middle" size={13} soft>
                        {(table.showShort ?? table.show)(value)}
                      </Words>
                    )}
                  </g>
                );
              });
            })
          }
        </Upright>
      )}
    />
  );
}
