import { build, type Plugin } from 'vite';

/** A service worker of an app: which module it is made of, and the file that it is served as, at the app's root. */
export type ServiceWorker = { readonly module: string; readonly file: string };

/** Builds a service worker as one file that needs no other, beside the app. */
export function serviceWorker({ module, file }: ServiceWorker): Plugin {
  let root = '';
  return {
    name: 'frikort-service-worker',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (config) => {
      root = config.root;
    },
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: 'es2023',
          modulePreload: false,
          rolldownOptions: { input: module, output: { entryFileNames: file, format: 'iife' } },
        },
      });
    },
  };
}
