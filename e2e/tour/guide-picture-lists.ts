import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guidePictures, picturesFolder } from './guide-pictures.ts';

/** Pixels of the screen for one of the page; as guides.shots.ts takes the pictures. */
const SCALE = 1.5;

/** Width and height stand in the first chunk of a PNG (W3C, Portable Network Graphics, 11.2.1). */
function sizeOf(png: Buffer): { width: number; height: number } {
  const inPage = (pixels: number): number => Math.round(pixels / SCALE);
  return { width: inPage(png.readUInt32BE(16)), height: inPage(png.readUInt32BE(20)) };
}

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Lists the pictures of every guide in `pictures/<language>.gen.ts`, from where the guides take them: one that is
 * not there is a type error, and a test fails when the two languages differ.
 */
export async function writePictureLists(): Promise<void> {
  for (const guide of new Set(guidePictures.flatMap(({ guides }) => guides))) {
    for (const language of ['da', 'en'] as const) {
      const folder = picturesFolder(guide);
      const files = (await readdir(join(folder, language))).filter((file) => file.endsWith('.png')).sort();
      const pictures = await Promise.all(
        files.map(async (file) => {
          const { width, height } = sizeOf(await readFile(join(folder, language, file)));
          return { file, name: camelCase(file.replace('.png', '')), width, height };
        }),
      );
      const imports = pictures.map(({ name, file }) => `import ${name} from './${language}/${file}';`);
      const entries = pictures.map(
        ({ name, width, height }) => `  ${name}: { src: ${name}, width: ${width}, height: ${height} },`,
      );
      await writeFile(
        join(folder, `${language}.gen.ts`),
        [
          '// Written by `npm run screenshots`: the pictures of this guide and their size.',
          ...imports,
          '',
          'export const pictures = {',
          ...entries,
          '};',
          '',
        ].join('\n'),
      );
    }
  }
}
