import { mostImportRows } from '@frikort/domain/employment-import';
import { jsonOf } from '../../http/json-text.ts';
import { FileFault, inParts, type PreparedRows, prepareRow } from './prepared-row.ts';
import { tooManyRows } from './read-csv.ts';

/** Names, texts and brackets of one row: three times what it has. */
const tokensOfRow = 60;

/**
 * Reads an array of rows as JSON.
 * @throws FileFault
 */
export function readJson(text: string): PreparedRows {
  const { value } = jsonOf(text, tokensOfRow * mostImportRows) ?? {};
  if (!Array.isArray(value)) throw new FileFault({ reason: 'not-a-table' });
  if (value.length > mostImportRows) throw tooManyRows();
  return inParts(value.map((row, place) => prepareRow(place + 1, row)));
}
