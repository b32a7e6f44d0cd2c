/** Stands for each character that the fonts lack: the lozenge, the one shape of theirs that no text of ours uses. */
export const lackingMark = '◊';

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });
/** What cannot be seen anyway: joiners, direction marks, variation selectors. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** Text as it is drawn, and whether a mark had to stand in for something. */
export type DrawableText = { readonly text: string; readonly lacking: boolean };

/**
 * Text as fonts can draw it. pdfkit draws nothing for what a font lacks, and a name in another script would be gone
 * without a trace: a mark stands for each such character, as a reader counts characters.
 * @param covered the code points that the fonts have
 */
export function drawableText(given: string, covered: ReadonlySet<number>): DrawableText {
  const isDrawn = (text: string) =>
    [...text].every((character) => character === '\n' || covered.has(character.codePointAt(0) ?? 0));
  const asBlank = (blank: string) => (isDrawn(blank) ? blank : ' ');
  const plain = given
    .normalize('NFC')
    .replace(/\r\n?|[\u{2028}\u{2029}]/gu, '\n')
    .replace(/[\p{Zs}\p{Cc}]/gu, asBlank);
  const text = plain.replace(unseen, '');
  if (isDrawn(text)) return { text, lacking: false };
  const parts = [...graphemes.segment(plain)].map(({ segment }) => {
    const seen = segment.replace(unseen, '');
    return isDrawn(seen) ? seen : lackingMark;
  });
  return { text: parts.join(''), lacking: true };
}
