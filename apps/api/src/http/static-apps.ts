import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError, sendProblem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The apps' own pages and files: a page is dozens of requests, and no limit counts them. */
    isOfApp?: true;
  }
}

/** The folders with the built apps; an app without a folder is served elsewhere. */
export type AppFolders = { citizen?: string; caseworker?: string; company?: string };

const prefixes = { caseworker: '/sagsbehandler/', company: '/virksomhed/', citizen: '/' } as const;

/** What an address begins with that is no page of the citizens' app, whose pages have no prefix. */
const notPages = new Set(['api', 'auth', 'oauth', 'health', 'assets', 'sagsbehandler', 'virksomhed']);

type Wildcard = { Params: { '*': string } };

/** What a file of a build is called. */
const fileName = /^[\w-][\w.-]{0,99}$/;

/** Routes that give a file by its name. */
const fileRoutes = /\/(?:assets|static)\/\*$/;

/**
 * Serves the single-page apps: files as they are, every other page address of an app as its `index.html`. What an
 * address means is decided by the route that it matches and by the name that the router has read from it.
 */
export async function registerStaticApps(app: FastifyInstance, folders: AppFolders): Promise<void> {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, { code: 'not-found' }));
  await app.register(fastifyStatic, {
    serve: false,
    preCompressed: true,
    index: false,
    dotfiles: 'ignore',
    // Nobody asks for a part of a file that is some kilobytes long.
    acceptRanges: false,
  });
  if (folders.citizen) app.pageStyles = await stylesIn(folders.citizen);
  for (const [name, prefix] of Object.entries(prefixes)) {
    const folder = folders[name as keyof AppFolders];
    if (folder) registerApp(app, { prefix, folder, drawn: new Set(await drawnPagesIn(folder)) });
  }
}

/**
 * A name that no file has is not found, also where somebody else's routes give files (the document's reader): what
 * it would mean to the file system is never asked.
 */
export function refuseStrangeFileNames(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ routeOptions, params }) => {
    if (!fileRoutes.test(routeOptions.url ?? '')) return;
    if (!fileName.test(wildcardOf(params))) throw new ProblemError({ code: 'not-found' });
  });
}

function wildcardOf(params: unknown): string {
  const isNamed = typeof params === 'object' && params !== null && '*' in params;
  return isNamed ? String(params['*']) : '';
}

/** The style sheets that an app's frame names, for refusals that are shown as a page. */
async function stylesIn(folder: string): Promise<string[]> {
  const frame = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => '');
  return [...frame.matchAll(/<link rel="stylesheet"[^>]* href="(\/[\w./-]+\.css)"/g)].map(
    ([, href = '']) => href,
  );
}

/** The start pages that the build has drawn beforehand, one for each address and language (packages/ui/vite/drawn-pages.ts). */
async function drawnPagesIn(folder: string): Promise<string[]> {
  return readdir(path.join(folder, 'drawn')).catch(() => []);
}

type App = { prefix: string; folder: string; drawn: ReadonlySet<string> };

function registerApp(app: FastifyInstance, served: App): void {
  const { prefix, folder } = served;
  const options = { config: { isOfApp: true }, schema: { hide: true } } as const;
  app.get<Wildcard>(`${prefix}assets/*`, options, (request, reply) =>
    // Names carry a hash of the content.
    reply.sendFile(request.params['*'], path.join(folder, 'assets'), { immutable: true, maxAge: '365d' }),
  );
  app.get<Wildcard>(`${prefix}*`, options, (request, reply) => answerPage(request, reply, served));
  if (prefix !== '/')
    app.get(prefix.slice(0, -1), options, async (_request, reply) => reply.redirect(prefix, 308));
}

function answerPage(request: FastifyRequest<Wildcard>, reply: FastifyReply, { prefix, folder, drawn }: App) {
  const address = request.params['*'];
  const [first = ''] = address.split('/');
  if (prefix === '/' && notPages.has(first)) return sendProblem(reply, { code: 'not-found' });
  const isRootFile = /^(?:[a-z0-9-]+\.(?:svg|ico|txt|png|webmanifest)|card-worker\.js)$/.test(address);
  const file = isRootFile ? address : pageFile(`${prefix}${address}`, request, drawn);
  reply.header('cache-control', 'no-cache');
  if (file.endsWith('.html')) reply.header('vary', 'cookie');
  return reply.sendFile(file, folder, { cacheControl: false });
}

/** The page as it was drawn in the language that its reader has chosen, else the app's frame, which draws it there. */
function pageFile(
  address: string,
  { cookies }: FastifyRequest<Wildcard>,
  drawn: ReadonlySet<string>,
): string {
  const [, name = address === '/' ? 'index' : ''] = /^\/(?!index\/?$)([a-z-]+)\/?$/.exec(address) ?? [];
  const language = cookies?.['frikort-language'] === 'en' ? 'en' : 'da';
  const file = `${name}.${language}.html`;
  return drawn.has(file) ? `drawn/${file}` : 'index.html';
}
