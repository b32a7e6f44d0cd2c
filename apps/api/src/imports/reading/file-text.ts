import { FileFault } from './prepared-row.ts';

/** The character sets that a file may say it has; those of Windows in western Europe are one. */
export const charsets = ['utf-8', 'utf8', 'windows-1252', 'iso-8859-1', 'us-ascii'] as const;
export type Charset = (typeof charsets)[number];

/** Controls that no text has, and what Windows-1252 leaves undefined. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
const noText = /[\0-\x08\x0e-\x1a\x1c-\x1f\x80-\x9f]/;

/** How files begin that are no text: a ZIP, which a workbook is one of, a former workbook, a PDF. */
const notText = ['504b0304', 'd0cf11e0', '25504446'];
const utf16 = ['fffe', 'feff'];

const wrongEncoding = { reason: 'encoding', charsets: ['utf-8', 'windows-1252'] } as const;

const decoders = {
  utf8: new TextDecoder('utf-8', { fatal: true }),
  windows: new TextDecoder('windows-1252', { fatal: true }),
};

/**
 * The text of a file. Where its character set is not named it is UTF-8 if it can be, with or without a byte order mark,
 * and else what a Danish spreadsheet saves as CSV: Windows-1252.
 * @throws FileFault `not-a-table` for a file of another kind, `encoding` when the characters are not those
 */
export function fileText(bytes: Uint8Array, charset: Charset | undefined): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (notText.includes(start)) throw new FileFault({ reason: 'not-a-table' });
  if (utf16.includes(start.slice(0, 4))) throw new FileFault(wrongEncoding);
  const text = decoded(bytes, charset);
  if (text === undefined || noText.test(text)) throw new FileFault(wrongEncoding);
  return text;
}

function decoded(bytes: Uint8Array, charset: Charset | undefined): string | undefined {
  switch (charset) {
    case undefined:
      return decodedAs('utf8', bytes) ?? decodedAs('windows', bytes);
    case 'utf-8':
    case 'utf8':
      return decodedAs('utf8', bytes);
    default:
      return decodedAs('windows', bytes);
  }
}

function decodedAs(name: keyof typeof decoders, bytes: Uint8Array): string | undefined {
  try {
    return decoders[name].decode(bytes);
  } catch {
    return undefined;
  }
}
