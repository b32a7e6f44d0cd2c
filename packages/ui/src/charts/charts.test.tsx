import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarChart } from './bar-chart.tsx';
import type { ChartTable } from './chart-table.ts';
import { FunnelChart } from './funnel-chart.tsx';
import { LineChart } from './line-chart.tsx';
import { RowBars } from './row-bars.tsx';

const table: ChartTable = {
  rowTitle: 'Måned',
  rows: ['jan', 'feb', 'mar'],
  series: [
    { name: '2026', values: [5, null, 20] },
    { name: '2025', values: [0, 10, 15] },
  ],
  show: String,
};
const said = { title: 'Hvor mange?', says: 'Flest i marts.', fileName: 'frikort', table };

const draw = (chart: ReactNode) =>
  renderToStaticMarkup(<QueryClientProvider client={new QueryClient()}>{chart}</QueryClientProvider>);

const barHeights = (drawn: string) =>
  [...drawn.matchAll(/height="([\d.]+)"[^>]*chart__bar--0/g)].map(([, height]) => Number(height));

describe('a picture', () => {
  it('is one image with what it says, for whoever does not see it', () => {
    for (const Chart of [BarChart, LineChart, RowBars]) {
      const drawn = draw(<Chart {...said} />);
      expect(drawn).toContain('role="img" aria-label="Hvor mange? Flest i marts."');
      expect(drawn).toContain('* Skjult.');
      expect(drawn).not.toContain('NaN');
    }
  });

  it('has bars as high as their values, and none where a value is hidden', () => {
    const [, january, march, ...others] = barHeights(draw(<BarChart {...said} />));
    expect(others).toEqual([]);
    expect((march ?? 0) / (january ?? 1)).toBeCloseTo(4);
  });

  it('keeps the place of what there is nothing to tell of, and draws nothing there', () => {
    const drawn = draw(
      <LineChart {...said} table={{ ...table, series: [{ name: '2026', values: [5, undefined, 20] }] }} />,
    );
    const [picture = ''] = drawn.split('<figcaption');
    for (const month of table.rows) expect(picture).toContain(`>${month}<`);
    expect(picture.match(/<circle/g)).toHaveLength(2);
    expect(drawn).not.toContain('NaN');
  });

  it('draws the first rows only when there are many, and says so', () => {
    const drawn = draw(<RowBars {...said} drawn={2} />);
    expect(drawn).toContain('Billedet viser de 2 største af 3.');
    const [picture = '', behind] = drawn.split('<figcaption');
    expect(picture).not.toContain('>mar<');
    expect(behind).toContain('mar');
  });

  it('shows what is left after each step', () => {
    const steps = { ...table, series: [{ name: '2026', values: [40, 20, 10] }] };
    const drawn = draw(<FunnelChart {...said} table={steps} share={(row) => `${100 / 2 ** row} %`} />);
    expect(drawn).toContain('10 · 25 %');
  });

  it('says that there is nothing to show', () => {
    const none = { ...table, rows: [], series: [] };
    expect(draw(<LineChart {...said} table={none} />)).toContain('ingen tal at vise');
  });
});
