import { inflateSync } from 'node:zlib';

/** All that is packed in a PDF, unpacked: what is drawn on its pages, and its fonts' tables. */
function streamsIn(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
}

/** What is drawn on each page of a PDF, in its own language, first page first. */
export function contentsOf(pdf: Buffer): string[] {
  return streamsIn(pdf).filter((stream) => stream.includes(' BDC'));
}

/** What the fonts of a PDF say their glyphs mean: every character that stands on the page. */
export function charactersIn(pdf: Buffer): Set<string> {
  const maps = streamsIn(pdf).filter((stream) => stream.includes('beginbfrange'));
  const meanings = maps.flatMap((map) => [...map.matchAll(/\[([^\]]*)\]/g)].map(([, list = '']) => list));
  const codes = meanings.flatMap((list) =>
    [...list.matchAll(/<([0-9a-f]{4})>/g)].map(([, code = '']) => code),
  );
  return new Set(codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))));
}
