import { refused } from '@frikort/domain/result';
import { readText } from './read-text.ts';
import { type ReadSheet, sheetLimits } from './sheet.ts';

/** The beginnings of files that are no text, by what they are. */
const signatures = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** The container of Excel before 2007, and of a workbook with a password. */
  compound: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, place) => bytes[place] === byte);

/** Reads a file that was dropped or chosen by what is in it, whatever it is called: CSV in either encoding, or .xlsx. */
export async function readFile(file: Blob): Promise<ReadSheet> {
  if (file.size > sheetLimits.bytes) return refused({ code: 'size' });
  if (file.size === 0) return refused({ code: 'empty' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (beginsWith(bytes, signatures.compound)) return refused({ code: compoundKind(bytes) });
  if (beginsWith(bytes, signatures.zip)) {
    const { readWorkbook } = await import('./read-workbook.ts');
    return await readWorkbook(bytes);
  }
  return readCsv(bytes);
}

/** A workbook with a password has a part of that name, in UTF-16. */
function compoundKind(bytes: Uint8Array): 'encrypted' | 'other-workbook' {
  const name = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';
  return new TextDecoder('latin1').decode(bytes).includes(name) ? 'encrypted' : 'other-workbook';
}

/** The text of a file in UTF-8, or else in the Windows-1252 that Danish Excel saves as “CSV (semikolonsepareret)”. */
function readCsv(bytes: Uint8Array): ReadSheet {
  if (isUtf16(bytes)) return refused({ code: 'encoding' });
  if (bytes.includes(0)) return refused({ code: 'kind' });
  const text = decoded(bytes);
  if (text === undefined) return refused({ code: 'encoding' });
  return controls.test(text) ? refused({ code: 'kind' }) : readText(text);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return undefinedBytes.test(text) ? undefined : text;
  }
}

const isUtf16 = (bytes: Uint8Array) => beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]);

/** What Windows-1252 has no sign for, and what stands in no text. */
const undefinedBytes = /[\u0080-\u009f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const controls = /[\u0001-\u0008\u000e-\u001f]/;
