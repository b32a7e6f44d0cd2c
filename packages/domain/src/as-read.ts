/*
 * What somebody who looks for numbers reads in a text: other digits, hyphens and what is invisible hide none. Apart
 * from `text`, which every page needs.
 */

/** A text as it is read by somebody who looks for numbers, and where each of its characters stands in the original. */
type Reading = { readonly text: string; readonly at: readonly number[] };

/** Puts something else where a pattern (with the flag g) finds something in the text as it is read. */
export function replaceAsRead(text: string, pattern: RegExp, replaced: (found: string) => string): string {
  // Stryker disable next-line ConditionalExpression: the same, sooner.
  if (plainAscii.test(text)) return text.replace(pattern, replaced);
  const reading = readingOf(text);
  let kept = 0;
  let result = '';
  for (const { 0: found, index } of reading.text.matchAll(pattern)) {
    const from = reading.at[index] ?? 0;
    const until = reading.at[index + found.length] ?? text.length;
    const by = replaced(found);
    if (by === found) continue;
    result += text.slice(kept, from) + by;
    kept = until;
  }
  return result + text.slice(kept);
}

/**
 * The text as it is read by somebody who looks for numbers: the digits of all scripts as 0-9, every hyphen as `-`,
 * without marks and what is invisible.
 */
export function asRead(text: string): string {
  return plainAscii.test(text) ? text : readingOf(text).text;
}

const plainAscii = /^[ -~]*$/;
const letterOfEurope = /^[\u00c0-\u02af]$/;
const notRead = /^[\p{M}\p{Cf}\p{DI}]$/u;
const hyphen = /^[\p{Pd}\u2212\u2043]$/u;
const foreignDigit = /(?![0-9])\p{Nd}/gu;

function readingOf(text: string): Reading {
  let read = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const shown = readCharacter(character);
    for (let unit = 0; unit < shown.length; unit += 1) at.push(place);
    read += shown;
    place += character.length;
  }
  return { text: read, at };
}

function readCharacter(character: string): string {
  // Stryker disable next-line ConditionalExpression,LogicalOperator,EqualityOperator,StringLiteral: the same, sooner.
  if (character < '\u0080' || letterOfEurope.test(character)) return character;
  if (notRead.test(character)) return '';
  if (hyphen.test(character)) return '-';
  return asciiDigits(character.normalize('NFKC'));
}

/** The decimal digits of all scripts as 0-9. */
export function asciiDigits(text: string): string {
  return text.replace(foreignDigit, asciiDigit);
}

/** The digits of a script follow one another from its zero on, and perhaps those of another after them. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return String(before % 10);
}
