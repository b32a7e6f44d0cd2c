// `npm run screenshots`: the README's pictures, from a system made for it. `npm run screenshots -- --all <folder>`:
// every page and dialog, in both languages and at 1280 and 320 px, to look at; the folder is not in the checkout.

import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findFreePort } from '@frikort/local/ports';
import { projectRoot } from '@frikort/local/project';
import { runTool, signalTools } from '@frikort/local/tools';
import { findChromium } from './chromium.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The folder for the pictures of every page; undefined for the README's. */
function wantedFolder(): string | undefined {
  const { all } = parseArgs({ options: { all: { type: 'string' } } }).values;
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
const chromium = findChromium(say);
const { code } = await runTool(
  '@playwright/test',
  'playwright',
  ['test', '--config', 'screenshots.config.ts', folder === undefined ? 'readme' : 'every-page'],
  {
    folder: 'e2e',
    env: {
      CHROMIUM_PATH: chromium.path,
      E2E_PORT: String(await findFreePort()),
      E2E_NEMLOGIN_PORT: String(await findFreePort()),
      ...(folder !== undefined && { FRIKORT_PICTURES: folder }),
    },
  },
);
say(folder === undefined ? 'The pictures are in e2e/screenshots.' : `The pictures are in ${folder}.`);
process.exitCode = code;
