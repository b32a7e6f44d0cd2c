import { harmless } from '@frikort/domain/spreadsheet-text';

/** A value: `null` where it is hidden because it is small (R37), `undefined` where there is none to tell. */
export type ChartValue = number | null | undefined;

/** One figure: what it is of every row. */
export type ChartSeries = { readonly name: string; readonly values: readonly ChartValue[] };

/** What a picture shows, as a table: it is drawn from this, and read, saved and printed as it. */
export type ChartTable = {
  /** What a row is: "Måned", "Kommune". */
  readonly rowTitle: string;
  readonly rows: readonly string[];
  /** At most two, the year in question first: they are told apart by pattern, also on paper without colours. */
  readonly series: readonly ChartSeries[];
  /** How a value is written: `shownCount`, `shownAmount`. */
  readonly show: (value: number) => string;
  /** The same along an axis, where it has to be short. */
  readonly showShort?: (value: number) => string;
  /** The same as a number of a Danish spreadsheet; a plain whole number unless said. */
  readonly cell?: (value: number) => string;
};

/** Whether any figure is hidden. */
export function hasHidden({ series }: Pick<ChartTable, 'series'>): boolean {
  return series.some(({ values }) => values.includes(null));
}

/** The highest value that is shown; 1 when there is none, so that there is something to measure by. */
export function highest({ series }: Pick<ChartTable, 'series'>): number {
  return Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
}

const quoted = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A value in words: hidden where it is, empty where there is none. */
export function written(value: ChartValue, show: (value: number) => string, hidden: string): string {
  if (value === null) return hidden;
  return value === undefined ? '' : show(value);
}

/** The table as a file for a Danish spreadsheet: byte order mark, semicolons, CRLF, as the API writes its files. */
export function asCsvText(table: ChartTable, hidden: string): string {
  const cell = table.cell ?? String;
  const lines = [
    [table.rowTitle, ...table.series.map(({ name }) => name)],
    ...table.rows.map((row, at) => [
      row,
      ...table.series.map(({ values }) => written(values[at], cell, hidden)),
    ]),
  ];
  return `\uFEFF${lines.map((line) => line.map((text) => quoted(harmless(text))).join(';')).join('\r\n')}\r\n`;
}

/** A text in lines that fit, by how wide letters are on the average: an SVG does not break lines. */
export function inLines(text: string, width: number, letter = 7.4): string[] {
  const most = Math.max(8, Math.floor(width / letter));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
