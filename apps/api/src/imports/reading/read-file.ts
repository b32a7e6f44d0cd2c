import { type Charset, fileText } from './file-text.ts';
import { FileFault, type ReadOutcome } from './prepared-row.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

/** The file of an import as it was sent. */
export type SentFile = {
  readonly bytes: Uint8Array;
  readonly kind: 'json' | 'csv';
  /** As the request names it. */
  readonly charset: Charset | undefined;
};

/** Reads a file: each row fit to be judged, or refused by itself; or why it cannot be read at all. */
export function readFile({ bytes, kind, charset }: SentFile): ReadOutcome {
  try {
    const value = kind === 'json' ? readJson(fileText(bytes, 'utf-8')) : readCsv(fileText(bytes, charset));
    return { ok: true, value };
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
