import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { firstStyles } from './first-styles.ts';

/** A page that people begin with. */
export type StartPage = {
  /** As the browser asks for it: `/`, `/virksomhed/`. */
  readonly address: string;
  /** The module of the page itself when it is fetched lazily, such as `/src/citizen/citizen-page.tsx`. */
  readonly module?: string;
  /** What the page asks the API for at once, before its script has come; the script takes the answers. */
  readonly asks?: Asks;
};

/** Reads, and the entrance whose session they are for. */
export type Asks = { readonly entrance: string; readonly addresses: readonly string[] };

const languages = ['da', 'en'] as const;

/** Draws the page at an address as HTML. */
type Draw = (address: string, language: (typeof languages)[number]) => Promise<string>;

/** The file of a start page; `apps/api/src/http/static-apps.ts` finds it by this name. */
function fileOf({ address }: StartPage, language: string): string {
  return `drawn/${address.split('/').filter(Boolean).join('-') || 'index'}.${language}.html`;
}

/**
 * Draws the start pages while the app is built, in both languages, as they stand before the server has answered: a
 * first visit sees the page while its script is still on the way. The script then draws it anew.
 */
export function drawnPages(base: string, pages: readonly StartPage[]): Plugin {
  let root = '';
  let target = '';
  return {
    name: 'frikort-drawn-pages',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (config) => {
      root = config.root;
      target = path.resolve(config.root, config.build.outDir);
    },
    async writeBundle(_, bundle) {
      const draw = await builtForDrawing(root, base);
      const shell = await readFile(path.join(target, 'index.html'), 'utf8');
      await mkdir(path.join(target, 'drawn'), { recursive: true });
      for (const language of languages) {
        for (const page of pages) {
          const drawn = filled(shell, {
            language,
            content: await draw(page.address, language),
            asks: page.asks,
            css: stylesIn(bundle),
            links: filesOf(bundle, page.module)
              .filter((file) => !shell.includes(base + file))
              .map((file) => linkTo(base + file)),
          });
          await writeFile(path.join(target, fileOf(page, language)), drawn);
        }
      }
    },
  };
}

/** The app built for Node. Its styles come with the app as it is built for browsers. */
async function builtForDrawing(root: string, base: string): Promise<Draw> {
  const folder = path.join(root, 'node_modules', '.drawn-pages');
  await rm(folder, { recursive: true, force: true });
  await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), withoutStyles],
    build: {
      ssr: true,
      outDir: folder,
      assetsInlineLimit: 0,
      target: 'es2023',
      rolldownOptions: { input: { router: 'src/router.tsx', 'drawn-page': '@frikort/ui/drawn-page.tsx' } },
    },
    ssr: { noExternal: true },
  });
  const built = (name: string) => import(pathToFileURL(path.join(folder, `${name}.js`)).href);
  const [{ createAppRouter }, { drawPage }] = await Promise.all([built('router'), built('drawn-page')]);
  return (address, language) => drawPage(createAppRouter, address, language);
}

const withoutStyles: Plugin = {
  name: 'frikort-without-styles',
  enforce: 'pre',
  load: (id) => (id.endsWith('.scss') ? '' : undefined),
};

/** A lazy page with everything that it imports, so that all of it is asked for at once. */
function filesOf(bundle: Rolldown.OutputBundle, module: string | undefined): string[] {
  if (module === undefined) return [];
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const page = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (page === undefined) throw new Error(`${module} is in no chunk`);
  const found = new Set([page]);
  for (const chunk of found) {
    for (const imported of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) {
      found.add(imported);
    }
  }
  return [...found].flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]);
}

/** All styles of the app. */
function stylesIn(bundle: Rolldown.OutputBundle): string {
  const files = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
  return files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
}

/** A style is asked for only: what is drawn ahead does without it, and the page waits for it when it is opened. */
function linkTo(file: string): string {
  const kind = file.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"';
  return `<link ${kind} crossorigin href="${file}">`;
}

type Filling = {
  language: string;
  content: string;
  asks: Asks | undefined;
  css: string;
  links: readonly string[];
};

/**
 * The answers wait under their addresses for `src/session/asked-ahead.ts`. The server allows what stands in the page
 * itself by its hash (apps/api/src/http/static-apps.ts).
 */
function askingScript({ entrance, addresses }: Asks): string {
  const init = JSON.stringify({ headers: { 'Frikort-Entrance': entrance } });
  return `<script>frikortAsked={};for(const a of ${JSON.stringify(addresses)})(frikortAsked[a]=fetch(a,${init})).catch(()=>{})</script>`;
}

const styleLink = /<link rel="stylesheet"[^>]*>/g;

/** What the page needs of its styles to be painted stands in it; the whole sheet does not hold that up. */
function withFirstStyles(page: string, css: string): string {
  const links = page.match(styleLink) ?? [];
  return page
    .replaceAll(styleLink, '')
    .replace('</head>', () => `<style>${firstStyles(css, page)}</style>\n</head>`)
    .replace('</body>', () => `${links.join('')}\n</body>`);
}

/** What is typed before the script has come would be lost: fields look and are as if they took nothing yet. */
function withoutUse(content: string): string {
  return content.replaceAll('<input ', '<input readonly ');
}

function filled(shell: string, { language, content, asks, css, links }: Filling): string {
  const place = '<div id="app"></div>';
  if (!shell.includes(place)) throw new Error(`index.html has no ${place}`);
  const page = shell
    .replace('<html lang="da">', `<html lang="${language}">`)
    .replace('<head>', () => `<head>${asks === undefined ? '' : askingScript(asks)}`)
    .replace('</head>', () => `${links.map((link) => `  ${link}\n`).join('')}</head>`)
    .replace(place, () => `<div id="app" inert>${withoutUse(content)}</div>`);
  return withFirstStyles(page, css);
}
