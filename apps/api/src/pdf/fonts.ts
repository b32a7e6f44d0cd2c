import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create } from 'fontkit';

/** The bytes of both weights, and the code points that both can draw. */
export type PdfFonts = {
  readonly regular: Buffer;
  readonly bold: Buffer;
  readonly covered: ReadonlySet<number>;
};

let fonts: Promise<PdfFonts> | undefined;

/**
 * IBM Plex Sans of the design system (SIL Open Font License 1.1), the whole font: Latin letters of any European
 * spelling, Vietnamese, Greek and Cyrillic. Read once in each thread.
 */
export function loadFonts(): Promise<PdfFonts> {
  fonts ??= readFonts();
  return fonts;
}

async function readFonts(): Promise<PdfFonts> {
  const designSystem = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '../..');
  const read = (weight: string) =>
    readFile(path.join(designSystem, 'src/fonts/IBMPlexSans/complete/ttf', `IBMPlexSans-${weight}.ttf`));
  const [regular, bold] = await Promise.all([read('Regular'), read('SemiBold')]);
  const inBold = codePointsOf(bold);
  const covered = new Set([...codePointsOf(regular)].filter((point) => inBold.has(point)));
  return { regular, bold, covered };
}

function codePointsOf(bytes: Buffer): Set<number> {
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error('A collection of fonts is not one font');
  return new Set(font.characterSet);
}
