/*
 * Text that people wrote, in a file that a spreadsheet opens.
 */

/** What a spreadsheet begins a formula with, also in the wide forms of East Asian keyboards and after blanks. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/** A phone number or an amount with its sign: nothing in it can be run. */
const signedDigits = /^\s*[+-][\s().-]*\d[\d\s()./-]*$/;

const isMadeHarmless = (part: string) => formula.test(part) && !signedDigits.test(part);

/** Where a spreadsheet that splits at another sign than ours begins a cell. */
const separators = /([,;\t]+)/;

/**
 * Text as it stands in the file: as it is, so that references, phone numbers and card numbers are found again by
 * whoever reads the file. Only what a spreadsheet would run as a formula gets an apostrophe before it, at the beginning
 * and wherever another sign than ours would split it.
 */
export function harmless(text: string): string {
  return text
    .split(separators)
    .map((part) => (isMadeHarmless(part) ? `'${part}` : part))
    .join('');
}

/** What {@link harmless} left as it was, and what it wrote an apostrophe before, as it was before: for a file that comes back. */
export function asWritten(text: string): string {
  return text
    .split(separators)
    .map((part) => (part.startsWith("'") && isMadeHarmless(part.slice(1)) ? part.slice(1) : part))
    .join('');
}
