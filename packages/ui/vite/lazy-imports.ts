import type { Plugin } from 'vite';

const lazyImport = /\bimport\((["'`])(\.\/[\w.-]+\.js)\1\)/g;

/** Has every file that is fetched when it is needed fetched by `importPart` (src/lazy/import-part.ts), which tries again. */
export function lazyImports(): Plugin {
  return {
    name: 'frikort-lazy-imports',
    apply: 'build',
    generateBundle: {
      // After Vite has noted which files each of them needs besides.
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(lazyImport, 'importPart($1$2$1)');
        }
      },
    },
  };
}
