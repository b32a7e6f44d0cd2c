/*
 * What the pictures have in common: colours, patterns, letters. Colours stand in the picture itself, and not in the
 * styles of the page, so that a picture that is saved looks the same; `charts.scss` overrules them where the browser
 * has its own (forced colours).
 */

const ink = '#14282c';
export const inkSoft = '#4a5d61';
export const line = '#d5e0dc';
export const font = '"IBM Plex Sans", system-ui, sans-serif';

/** Each 4.5:1 or more on white, and told apart without colours: the first is full, the second hatched. */
const seriesColours = ['#0b4b54', '#2f7d5b'] as const;

export const colourOf = (series: number): string => seriesColours[series] ?? seriesColours[1];

const patternId = (id: string) => `${id}-hatched`;

/** How a bar of a series is filled. */
const fillOf = (series: number, id: string): string =>
  series === 0 ? colourOf(0) : `url(#${patternId(id)})`;

/** The hatching of the second series. @param id of the picture, so that two on a page do not share one */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={patternId(id)}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="#fff" className="chart__paper" />
        <rect width="2.5" height="6" fill={colourOf(1)} className="chart__ink" />
      </pattern>
    </defs>
  );
}

type BarProps = { series: number; id: string; x: number; y: number; width: number; height: number };

/** A bar of a series; with its outline, it is seen however thin it is. */
export function SeriesBar({ series, id, x, y, width, height }: BarProps) {
  if (width <= 0 || height <= 0) return null;
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fillOf(series, id)}
      stroke={colourOf(series)}
      strokeWidth={1}
      className={`chart__bar chart__bar--${series}`}
    />
  );
}

type WordsProps = {
  x: number;
  y: number;
  children: string;
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  soft?: boolean;
  bold?: boolean;
};

export function Words({
  x,
  y,
  children,
  anchor = 'start',
  size = 14,
  soft = false,
  bold = false,
}: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontFamily={font}
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      fill={soft ? inkSoft : ink}
    >
      {children}
    </text>
  );
}

/** The height that {@link Legend} takes. */
export const legendHeight = (names: readonly string[]): number =>
  names.length > 1 ? names.length * 22 + 6 : 0;

type LegendProps = { names: readonly string[]; id: string; mark?: 'bar' | 'line' };

/** Which mark is which series, above the picture and a part of it. One series needs none. */
export function Legend({ names, id, mark = 'bar' }: LegendProps) {
  if (names.length < 2) return null;
  return (
    <g>
      {names.map((name, series) => (
        <g key={name} transform={`translate(0 ${series * 22})`}>
          {mark === 'bar' ? (
            <SeriesBar series={series} id={id} x={1} y={3} width={22} height={13} />
          ) : (
            <>
              <path
                d="M1 9.5H27"
                stroke={colourOf(series)}
                strokeWidth={2.5}
                strokeDasharray={dashOf(series)}
              />
              <Point series={series} x={14} y={9.5} />
            </>
          )}
          <Words x={34} y={15}>
            {name}
          </Words>
        </g>
      ))}
    </g>
  );
}

/** The line of the second series is broken. */
export const dashOf = (series: number): string | undefined => (series === 0 ? undefined : '5 4');

/** A point of a line: round of the first series, square of the second. */
export function Point({ series, x, y }: { series: number; x: number; y: number }) {
  const colour = colourOf(series);
  return series === 0 ? (
    <circle cx={x} cy={y} r={4} fill={colour} className="chart__ink" />
  ) : (
    <rect
      x={x - 4}
      y={y - 4}
      width={8}
      height={8}
      fill="#fff"
      stroke={colour}
      strokeWidth={2}
      className="chart__paper"
    />
  );
}
