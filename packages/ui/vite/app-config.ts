import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { drawnPages, type StartPage } from './drawn-pages.ts';
import { frame } from './frame.ts';
import { lazyImports } from './lazy-imports.ts';
import { type ServiceWorker, serviceWorker } from './service-worker.ts';

export type AppOptions = {
  /** Where the app is served, with slashes at both ends: `/`, `/sagsbehandler/`. */
  readonly base: string;
  /** The name in the browser's tab before the first page has set its own. */
  readonly title: string;
  /** What the app is for, for those who find it by a search. */
  readonly description: string;
  /** The pages that are drawn beforehand, so that a first visit sees them before the script has come. */
  readonly startPages: readonly StartPage[];
  readonly worker?: ServiceWorker;
};

// dkfds exports only its script; styles and icons lie beside it.
const designSystem = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '..');

const compress = {
  '.br': (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

async function compressIn(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const texts = files
    .filter((file) => /\.(html|js|css|svg)$/.test(file))
    .map((file) => path.join(folder, file));
  await Promise.all(
    texts.flatMap((file) =>
      Object.entries(compress).map(async ([ending, pack]) =>
        writeFile(file + ending, await pack(await readFile(file))),
      ),
    ),
  );
}

/** Writes every text file compressed beside itself: compressing on each request costs more than it saves. */
function precompressed(): Plugin {
  return {
    name: 'frikort-precompressed',
    apply: 'build',
    writeBundle: {
      // After the start pages have been drawn.

      order: 'post',
      sequential: true,
      handler: async ({ dir }) => {
        if (dir !== undefined) await compressIn(dir);
      },
    },
  };
}

/** Whether a module comes with one of `beginnings`: it is imported, however far away, and not by a dynamic import. */
function comesWith(
  beginnings: (module: Rolldown.ModuleInfo) => boolean,
  module: string,
  context: Rolldown.ChunkingContext,
): boolean {
  const seen = new Set<string>();
  const waiting = [module];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const info = context.getModuleInfo(id);
    if (info === null || seen.has(id)) continue;
    if (beginnings(info)) return true;
    seen.add(id);
    waiting.push(...info.importers);
  }
  return false;
}

/**
 * In few files instead of twenty the script compresses by 5 kB better, and is asked for at once: the app itself with
 * what every page needs, and what each start page needs besides.
 */
function filesOfScript(startPages: readonly StartPage[]): Rolldown.CodeSplittingGroup[] {
  const lazyPages = startPages.flatMap(({ module }) => module ?? []);
  return [
    {
      name: (module, context) => {
        if (comesWith(({ isEntry }) => isEntry, module, context)) return 'base';
        const [page, another] = lazyPages.filter((one) =>
          comesWith(({ id }) => id.endsWith(one), module, context),
        );
        if (page === undefined) return null;
        return another === undefined ? `start-page-${lazyPages.indexOf(page)}` : 'base';
      },
    },
  ];
}

/**
 * The Vite configuration that the three apps share. Everything is a file of the own origin, which is what the content
 * security policy allows, but for what a start page has in itself (drawn-pages.ts).
 */
export function appConfig(options: AppOptions): UserConfig {
  return {
    base: options.base,
    plugins: [
      react(),
      frame(options),
      lazyImports(),
      drawnPages(options.base, options.startPages),
      ...(options.worker === undefined ? [] : [serviceWorker(options.worker)]),
      precompressed(),
    ],
    resolve: {
      alias: { dkfds: designSystem },
      dedupe: ['react', 'react-dom', '@tanstack/react-query', '@tanstack/react-router'],
    },
    css: { preprocessorOptions: { scss: { loadPaths: [path.join(designSystem, 'scss')], quietDeps: true } } },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // One file: a style that were lost would leave a part of the page without form, and nobody would ask for it again.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: true,
      target: 'es2023',
      rolldownOptions: {
        output: {
          codeSplitting: { groups: filesOfScript(options.startPages) },
        },
      },
    },
  };
}
