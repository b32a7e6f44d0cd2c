import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin, UserConfig } from 'vite';

export type AppOptions = {
  /** Where the app is served, with slashes at both ends: `/`, `/sagsbehandler/`. */
  readonly base: string;
  /** The name in the browser's tab before the first page has set its own. */
  readonly title: string;
};

// dkfds exports only its script; styles and icons lie beside it.
const designSystem = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '..');

const favicon = new URL('./src/favicon.svg', import.meta.url);

/** The head that all apps share, so that an app's index.html holds only its own description and script. */
function sharedHead({ base, title }: AppOptions): Plugin {
  const tags: HtmlTagDescriptor[] = [
    { tag: 'title', children: title },
    { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
    { tag: 'meta', attrs: { name: 'theme-color', content: '#0b4b54' } },
    { tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` } },
    // react-aria looks for this id, and then leaves out an inline style that the security policy refuses; the rule
    // itself stands in styles/_controls.scss.
    { tag: 'meta', attrs: { id: 'react-aria-pressable-style' } },
  ];
  return {
    name: 'frikort-shared-head',
    transformIndexHtml: () => tags.map((tag) => ({ ...tag, injectTo: 'head' })),
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'favicon.svg', source: await readFile(favicon, 'utf8') });
    },
  };
}

const compress = {
  '.br': (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

/** Writes every text file compressed beside itself: compressing on each request costs more than it saves. */
function precompressed(): Plugin {
  return {
    name: 'frikort-precompressed',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const files = (await readdir(dir, { recursive: true })).filter((file) => /\.(js|css|svg)$/.test(file));
      await Promise.all(
        files.flatMap((file) =>
          Object.entries(compress).map(async ([ending, pack]) => {
            const target = path.join(dir, file);
            await writeFile(target + ending, await pack(await readFile(target)));
          }),
        ),
      );
    },
  };
}

/** What every page of every app needs, from outside and from here. */
const everyPage = [
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|openapi-fetch|@tanstack\/[^/]+)\/(?!.*node_modules)/,
  /packages\/api-client\/src\//,
  /packages\/domain\/src\/(calendar|money|refusal|result)\./,
  /packages\/ui\/src\/(api|catalogue|contact|drafts|format|language|query-client|start-app)\./,
  /packages\/ui\/src\/messages\.(da\.)?ts/,
  /packages\/ui\/src\/session\/(?!session-ending)/,
  /packages\/ui\/src\/shell\/(?!login-refused)/,
  /packages\/ui\/src\/components\/(alert|button|icon|link|state)\./,
];

/**
 * The Vite configuration that the three apps share. Everything is a file of the own origin: the content
 * security policy allows no inline script and no inline style, so nothing is inlined.
 */
export function appConfig(options: AppOptions): UserConfig {
  return {
    base: options.base,
    plugins: [react(), sharedHead(options), precompressed()],
    resolve: {
      alias: { dkfds: designSystem },
      dedupe: ['react', 'react-dom', '@tanstack/react-query', '@tanstack/react-router'],
    },
    css: { preprocessorOptions: { scss: { loadPaths: [path.join(designSystem, 'scss')], quietDeps: true } } },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: true,
      target: 'es2023',
      rolldownOptions: {
        output: {
          // In one file instead of twenty they compress by 5 kB better, which the budget of the first load needs.
          codeSplitting: {
            groups: [{ name: 'base', test: (module) => everyPage.some((part) => part.test(module)) }],
          },
        },
      },
    },
  };
}
