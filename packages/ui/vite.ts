import { createRequire } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';

export type AppOptions = {
  /** Where the app is served, with slashes at both ends: `/`, `/sagsbehandler/`. */
  readonly base: string;
  /** The name in the browser's tab before the first page has set its own. */
  readonly title: string;
};

// dkfds exports only its script; styles and icons lie beside it.
const designSystem = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '..');

/** Writes the app's title into its index.html, which carries the mark `%APP_TITLE%`. */
function appTitle(title: string): Plugin {
  return { name: 'frikort-title', transformIndexHtml: (html) => html.replaceAll('%APP_TITLE%', title) };
}

/**
 * The Vite configuration that the three apps share. Everything is a file of the own origin: the content
 * security policy allows no inline script and no inline style, so nothing is inlined.
 */
export function appConfig({ base, title }: AppOptions): UserConfig {
  return {
    base,
    plugins: [react(), appTitle(title)],
    resolve: { alias: { dkfds: designSystem }, dedupe: ['react', 'react-dom', '@tanstack/react-router'] },
    css: { preprocessorOptions: { scss: { loadPaths: [path.join(designSystem, 'scss')], quietDeps: true } } },
    build: {
      outDir: 'dist',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      target: 'es2023',
    },
  };
}
