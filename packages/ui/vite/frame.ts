import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What an app's frame says of it. */
type Frame = { readonly base: string; readonly title: string; readonly description: string };

const favicon = new URL('../src/favicon.svg', import.meta.url);

// react-aria looks for the element `react-aria-pressable-style`, and then leaves out an inline style that the security
// policy refuses; the rule itself stands in styles/_controls.scss.
function frameOf({ base, title, description }: Frame): string {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="description" content="${description}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="#0b4b54">
    <link rel="icon" type="image/svg+xml" href="${base}favicon.svg">
    <meta id="react-aria-pressable-style">
  </head>
  <body>
    <div id="app"></div>
    <noscript>Siden kræver JavaScript. This page needs JavaScript.</noscript>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`;
}

/** The page that an app stands in, its frame, and its symbol: the same for all but for what they say of themselves. */
export function frame(said: Frame): Plugin {
  let file = '';
  return {
    name: 'frikort-frame',
    enforce: 'pre',
    configResolved: ({ root }) => {
      file = path.join(root, 'index.html');
    },
    resolveId: (id) => (id === file ? file : undefined),
    load: (id) => (id === file ? frameOf(said) : undefined),
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'favicon.svg', source: await readFile(favicon, 'utf8') });
    },
  };
}
