// `npm run screenshots`: the pictures of the README and of the users' guides, from a system made for it; with
// `--only readme` or `--only guides` those. `npm run screenshots -- --all <folder>`: every page and dialog, in both
// languages and at 1280 and 320 px, to look at; the folder is not in the checkout. With it `--language en`, `--size
// 320x256` (what is seen without scrolling, at 400 % zoom) and `--forced-colours` (Windows' high contrast) choose.

import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { present } from '@frikort/domain/present';
import { findFreePort } from '@frikort/local/ports';
import { projectRoot } from '@frikort/local/project';
import { runTool, signalTools } from '@frikort/local/tools';
import { findChromium } from './chromium.ts';
import { writePictureLists } from './tour/guide-picture-lists.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const text = { type: 'string' } as const;
const { values: wanted } = parseArgs({
  options: { all: text, only: text, language: text, size: text, 'forced-colours': { type: 'boolean' } },
});
const { all, only } = wanted;

/** What of the tour is chosen, for tour/every-page.shots.ts. */
function choice(): Record<string, string> {
  const { language, size, 'forced-colours': forced } = wanted;
  if (language !== undefined && !['da', 'en'].includes(language)) throw new Error('--language is da or en.');
  if (size !== undefined && !/^\d{3,4}x\d{3,4}$/.test(size)) throw new Error('--size is like 320x256.');
  return present({
    FRIKORT_PICTURES_LANGUAGE: language,
    FRIKORT_PICTURES_SIZE: size,
    FRIKORT_PICTURES_COLOURS: forced === true ? 'forced' : undefined,
  });
}

/** The folder for the pictures of every page; undefined for those that belong to the project. */
function wantedFolder(): string | undefined {
  if (all === undefined) return undefined;
  const folder = resolve(all);
  const fromProject = relative(projectRoot, folder);
  if (!fromProject.startsWith('..') && !isAbsolute(fromProject)) {
    throw new Error(`${folder} is in the checkout; name a folder outside of it.`);
  }
  return folder;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => signalTools(signal));

const folder = wantedFolder();
const kinds = folder !== undefined ? ['every-page'] : only === undefined ? ['readme', 'guides'] : [only];
const chromium = await findChromium(say);
const { code } = await runTool(
  '@playwright/test',
  'playwright',
  ['test', '--config', 'screenshots.config.ts', ...kinds],
  {
    folder: 'e2e',
    env: {
      CHROMIUM_PATH: chromium.path,
      E2E_PORT: String(await findFreePort()),
      E2E_NEMLOGIN_PORT: String(await findFreePort()),
      ...(folder !== undefined && { FRIKORT_PICTURES: folder, ...choice() }),
    },
  },
);
if (code === 0 && kinds.includes('guides')) await writePictureLists();
say(
  folder === undefined
    ? 'The pictures are in e2e/screenshots and in the guide folders of the apps.'
    : `The pictures are in ${folder}.`,
);
process.exitCode = code;
