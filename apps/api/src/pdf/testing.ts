import { inflateSync } from 'node:zlib';

/** What the fonts of a PDF say their glyphs mean: every character that stands on the page. */
export function charactersIn(pdf: Buffer): Set<string> {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const maps = streams.filter((stream) => stream.includes('beginbfrange'));
  const meanings = maps.flatMap((map) => [...map.matchAll(/\[([^\]]*)\]/g)].map(([, list = '']) => list));
  const codes = meanings.flatMap((list) =>
    [...list.matchAll(/<([0-9a-f]{4})>/g)].map(([, code = '']) => code),
  );
  return new Set(codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))));
}
