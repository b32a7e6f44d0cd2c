import { placesOf } from './search-words.ts';

/** What a search has found: the chapters that hold every word, and each place where one of the words stands. */
export type Found = {
  readonly chapters: ReadonlySet<string>;
  readonly ranges: readonly Range[];
};

function textNodesIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

function rangesOf(word: string, nodes: readonly Text[]): Range[] {
  return nodes.flatMap((node) =>
    placesOf(node.data, word).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    }),
  );
}

/** Looks for the words in the chapters as they stand on the page, hidden ones too. */
export function findInChapters(chapters: Iterable<Element>, words: readonly string[]): Found {
  const found = new Set<string>();
  const ranges: Range[] = [];
  for (const chapter of chapters) {
    const nodes = textNodesIn(chapter);
    const ofWords = words.map((word) => rangesOf(word, nodes));
    if (ofWords.some((places) => places.length === 0)) continue;
    found.add(chapter.id);
    ranges.push(...ofWords.flat());
  }
  return { chapters: found, ranges };
}

const HIGHLIGHT = 'guide-search';

/** Marks the places without touching the page's elements; a browser that cannot still shows the right chapters. */
export function highlight(ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHT);
  else CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
