import { createHash } from 'node:crypto';
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
const notPages = new Set([
  ...['api', 'auth', 'oauth', '.well-known', 'health'],
  ...['assets', 'sagsbehandler', 'virksomhed'],
]);

type Wildcard = { Params: { '*': string } };

/** What a file of a build is called. */
const fileName = /^[\w-][\w.-]{0,99}$/;

/** Routes that give a file by its name. */
const fileRoutes = /\/(?:assets|static)\/\*$/;

/**
 * Serves the single-page apps: files as they are, every other page address of an app as its frame. What an
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
    if (folder) registerApp(app, { prefix, folder, drawn: await drawnPagesIn(folder) });
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

/** What a page has in itself that the security policy must allow: hashes of its scripts and of its styles. */
type OwnSources = { readonly script: readonly string[]; readonly style: readonly string[] };

/**
 * The start pages that the build has drawn beforehand, one for each address and language
 * (packages/ui/vite/drawn-pages.ts).
 */
async function drawnPagesIn(folder: string): Promise<ReadonlyMap<string, OwnSources>> {
  const files = await readdir(path.join(folder, 'drawn')).catch(() => []);
  const pages = files.filter((file) => file.endsWith('.html'));
  const read = async (file: string) =>
    [file, ownSourcesOf(await readFile(path.join(folder, 'drawn', file), 'utf8'))] as const;
  return new Map(await Promise.all(pages.map(read)));
}

function ownSourcesOf(page: string): OwnSources {
  const hashesOf = (tag: 'script' | 'style') =>
    [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
      ([, source = '']) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`,
    );
  return { script: hashesOf('script'), style: hashesOf('style') };
}

/** Allows what a page has in itself, and nothing else besides what every answer allows. */
function allowOwnSources(reply: FastifyReply, own: OwnSources): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '').replace(
    /(script|style)-src 'self'/g,
    (allowed, kind: 'script' | 'style') => [allowed, ...own[kind]].join(' '),
  );
  if (policy !== '') reply.header('content-security-policy', policy);
}

type App = { prefix: string; folder: string; drawn: ReadonlyMap<string, OwnSources> };

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
  reply.header('cache-control', 'no-cache');
  const isRootFile = /^(?:[a-z0-9-]+\.(?:svg|ico|txt|png|webmanifest)|card-worker\.js)$/.test(address);
  if (isRootFile) return reply.sendFile(address, folder, { cacheControl: false });
  reply.header('vary', 'cookie');
  const name = drawnName(`${prefix}${address}`, request);
  const own = drawn.get(name);
  if (own !== undefined) allowOwnSources(reply, own);
  return reply.sendFile(own === undefined ? 'index.html' : `drawn/${name}`, folder, { cacheControl: false });
}

/** What the page at an address is called, in the language that its reader has chosen, where it was drawn beforehand. */
function drawnName(address: string, { cookies }: FastifyRequest<Wildcard>): string {
  const [, name = address === '/' ? 'index' : ''] = /^\/(?!index\/?$)([a-z-]+)\/?$/.exec(address) ?? [];
  return `${name}.${cookies?.['frikort-language'] === 'en' ? 'en' : 'da'}.html`;
}
