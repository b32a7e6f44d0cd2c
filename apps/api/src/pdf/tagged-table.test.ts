import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../test/support/pdf.ts';
import { createPdf, finishPdf } from './pdf-document.ts';
import { type TaggedPages, writeTaggedPages } from './tagged-pages.ts';

const setup = {
  size: 'A4',
  margins: { top: 56, bottom: 64, left: 56, right: 56 },
  bufferPages: true,
} as const;

async function drawnFile(write: (pages: TaggedPages) => void): Promise<Buffer> {
  const document = await createPdf('Prøve', 'da', new Date('2026-11-28T12:00:00Z'), setup);
  const pages = writeTaggedPages(document);
  write(pages);
  pages.finish({ page: (page, pages) => `Side ${page} af ${pages}`, lacking: (mark) => mark });
  return await finishPdf(document);
}

async function drawn(write: (pages: TaggedPages) => void): Promise<string> {
  return (await drawnFile(write)).toString('latin1');
}

const rowsOf = (count: number) =>
  Array.from({ length: count }, () => [
    '21-11-2026 14:36',
    'Aarhus Kommune, sagsbehandler',
    'Så dig',
    'Sagsbehandling',
  ]);
const table = (rows: readonly string[][]) => ({
  headers: ['Tid', 'Hvem', 'Hvad', 'Formål'],
  shares: [5, 7, 8, 6],
  rows,
});

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

describe('a list', () => {
  it('has its bullets apart from what they stand before', async () => {
    const text = await drawn((pages) => pages.list('Historik', ['Registreret', 'Rettet']));
    expect(count(text, /\/S \/LI\b/g)).toBe(2);
    expect(count(text, /\/S \/Lbl\b/g)).toBe(2);
    expect(count(text, /\/S \/LBody\b/g)).toBe(2);
  });
});

describe('a table', () => {
  it('has rows, and cells under headings that say so', async () => {
    const text = await drawn((pages) => pages.table(table(rowsOf(100))));
    expect(count(text, /\/S \/Table\b/g)).toBe(1);
    expect(count(text, /\/S \/TR\b/g)).toBe(101);
    expect(count(text, /\/S \/THead\b/g)).toBe(1);
    expect(count(text, /\/S \/TBody\b/g)).toBe(1);
    expect(count(text, /\/O \/Table\n\/Scope \/Column/g)).toBe(4);
    expect(count(text, /\/O \/Table\n\/Scope \/Row/g)).toBe(100);
    expect(count(text, /\/S \/TH\b/g)).toBe(104);
    expect(count(text, /\/S \/TD\b/g)).toBe(300);
  });

  it('has its headings on each page, and in the structure once', async () => {
    const pdf = await drawnFile((pages) => pages.table(table(rowsOf(100))));
    const heads = contentsOf(pdf).map((content) =>
      count(content, /\/Artifact <<\n\/Type \/Pagination\n>> BDC/g),
    );
    // The page number is one too.
    expect(heads).toEqual([1, 2, 2, 2, 2]);
  });

  it('goes on over as many pages as it takes, no row split', async () => {
    const pagesOf = (text: string) => count(text, /\/Type \/Page\n/g);
    expect(pagesOf(await drawn((pages) => pages.table(table(rowsOf(3)))))).toBe(1);
    expect(pagesOf(await drawn((pages) => pages.table(table(rowsOf(100)))))).toBe(5);
  });

  it('costs no more than twice what its texts cost as paragraphs', async () => {
    const rows = rowsOf(300);
    const cpuMs = async (write: (pages: TaggedPages) => void) => {
      const before = process.threadCpuUsage();
      await drawn(write);
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    };
    const asTable = () => cpuMs((pages) => pages.table(table(rows)));
    const asText = () =>
      cpuMs((pages) => {
        for (const text of rows.flat()) pages.paragraph(text);
      });
    // The least of several: what else the machine does only adds.
    const text: number[] = [];
    const tables: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      text.push(await asText());
      tables.push(await asTable());
    }
    expect(Math.min(...tables)).toBeLessThan(2 * Math.min(...text));
  });
});
