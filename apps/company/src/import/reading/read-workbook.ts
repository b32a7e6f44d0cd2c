import { refused } from '@frikort/domain/result';
import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { sheetOf } from './read-text.ts';
import type { ReadSheet } from './sheet.ts';

/** A workbook of 10,000 rows is a few MB unpacked; one of many more bytes than that was made to be. */
const mostUnpackedBytes = 100_000_000;

/** Reads the first sheet of a workbook (.xlsx). Fetched only when one comes. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet> {
  const parts = unpack(bytes);
  if (parts === 'size') return refused({ code: 'size' });
  if (parts === undefined) return refused({ code: 'kind' });
  if (!('xl/workbook.xml' in parts)) return refused({ code: 'other-workbook' });
  try {
    // Packed anew without compression: the reader would unpack in a worker of its own making, which no page of ours allows.
    const stored = zipSync(parts, { level: 0 });
    const rows = await readSheet(stored.buffer, { parseNumber: Number });
    return sheetOf(rows.map((row) => row.map(textOfCell)));
  } catch {
    return refused({ code: 'kind' });
  }
}

/** Its parts of XML; undefined for what is no archive. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | 'size' | undefined {
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        return unpacked <= mostUnpackedBytes;
      },
    });
    return unpacked > mostUnpackedBytes ? 'size' : parts;
  } catch {
    return undefined;
  }
}

/** A cell as Danish Excel would show it: 15-11-2026, 1500,5. Its reader says what there is, its types do not. */
function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : danishDate(cell);
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15))).replace('.', ',');
  return typeof cell === 'string' ? cell : '';
}

function danishDate(date: Date): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
}
