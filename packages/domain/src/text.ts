/*
 * What may stand in a text that somebody typed or pasted. Invisible characters and odd blanks come along when text is
 * copied from Word, a web page or an address book: they are taken away, because nobody knows they are there. What
 * would make the text another than it looks, or cannot be stored or shown, is refused.
 */

/** ASCII and Latin letters that are in normal form C and of which nothing is taken away: nearly every text. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff]*$/;

/** Everything that looks like a blank: no-break and typographic spaces, the tab, an empty Braille cell. */
const oddBlanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/g;

/** The line breaks of all systems; Word pastes the vertical tab. */
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Nothing to be seen: soft hyphen, joiners of words, byte order mark, direction marks and embeddings that address
 * books put around numbers, fillers, variation selectors, tags, place holders of objects. Not the two direction
 * overrides, which turn what is seen around, nor the joiners of scripts.
 */
const invisible = /(?!\u200c|\u200d|\u202d|\u202e)[\p{DI}\ufff9-\ufffc\u{13430}-\u{13442}\u{1d159}]/gu;

/**
 * A zero-width joiner or non-joiner, but for a single one between two characters of a script that is written with
 * them: Arabic (Persian), Syriac, the scripts of India and its neighbours, Mongolian.
 */
const strayJoiners =
  /[\u200c\u200d](?![\u0600-\u109f\u1780-\u18af])|(?<![\u0600-\u109f\u1780-\u18af])[\u200c\u200d]/g;

/** Controls, halves of characters, private use, what Unicode has not given a meaning, and direction overrides. */
const unwanted = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u202d\u202e]/gu;

/** More marks on one character than any language writes; a thousand cover the lines around. */
const tooManyMarks = /\p{M}{10}/u;

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * One line as it is stored and compared: blanks are blanks, invisible characters are gone, normal form C (so that
 * an å is one character, however it was typed), trimmed. What is refused stays, for {@link hasUnwantedCharacter}.
 */
export function cleanLine(text: string): string {
  if (plain.test(text)) return text.trim();
  return withoutStrayJoiners(composed(text.replace(oddBlanks, ' ').replace(invisible, ''))).trim();
}

/** Where one is gone, marks may come to stand beside another: then none is left. */
function withoutStrayJoiners(text: string): string {
  if (text.search(strayJoiners) < 0) return text;
  const without = composed(text.replace(strayJoiners, ''));
  return without.search(strayJoiners) < 0 ? without : composed(without.replace(/[\u200c\u200d]/g, ''));
}

/** As {@link cleanLine} for several lines, which end with `\n`. */
export function cleanLines(text: string): string {
  return text.replace(lineBreaks, '\n').split('\n').map(cleanLine).join('\n').trim();
}

/** Normal form C. A text with too many marks is refused anyway, and ordering them costs the square of their number. */
function composed(text: string): string {
  return tooManyMarks.test(text) ? text : text.normalize('NFC');
}

/** True when one line holds what no text may, a line break included. Expects it clean. */
export function hasUnwantedCharacter(line: string): boolean {
  return !plain.test(line) && (line.search(unwanted) >= 0 || tooManyMarks.test(line));
}

/** As {@link hasUnwantedCharacter}, where line breaks are welcome. */
export function hasUnwantedInLines(lines: string): boolean {
  return hasUnwantedCharacter(lines.replaceAll('\n', ' '));
}

/** True when there is something to read: a letter, a digit, a sign. Expects the text clean. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/**
 * What another system calls somebody, as one clean line of at most `longest` characters: nothing is refused, what
 * may not stand is left out. Empty when nothing is left.
 */
export function salvagedLine(text: string, longest: number): string {
  const oneLine = text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ').replace(unwanted, '');
  const clean = withFewMarks(cleanLine(withFewMarks(oneLine))).replace(/ {2,}/g, ' ');
  const cut = cleanLine(Array.from(clean).slice(0, longest).join(''));
  return isVisible(cut) ? cut : '';
}

/** Leaves out the marks that are too many. */
function withFewMarks(text: string): string {
  return text.replace(/(\p{M}{9})\p{M}+/gu, '$1');
}
