import { readdir } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

/** The folders with the built apps; an app without a folder is served elsewhere. */
export type AppFolders = { citizen?: string; caseworker?: string; company?: string };

const prefixes = { caseworker: '/sagsbehandler/', company: '/virksomhed/', citizen: '/' } as const;

/**
 * Serves the single-page apps: files as they are, every other page address of an app as its `index.html`.
 * Addresses under `/api`, `/auth` and `/oauth` are never a page.
 */
export async function registerStaticApps(app: FastifyInstance, folders: AppFolders): Promise<void> {
  let decorated = false;
  for (const [name, prefix] of Object.entries(prefixes)) {
    const folder = folders[name as keyof AppFolders];
    if (!folder) continue;
    await app.register(fastifyStatic, {
      root: path.join(folder, 'assets'),
      prefix: `${prefix}assets/`,
      decorateReply: !decorated,
      preCompressed: true,
      // Names carry a hash of the content.
      immutable: true,
      maxAge: '365d',
    });
    decorated = true;
  }
  const drawn = new Set((await Promise.all(Object.values(folders).map(drawnPagesIn))).flat());
  app.setNotFoundHandler((request, reply) => answerPage(request, reply, { folders, drawn }));
}

/** The start pages that the build has drawn beforehand, such as `borger.da.html` (packages/ui/vite/drawn-pages.ts). */
async function drawnPagesIn(folder: string): Promise<string[]> {
  return readdir(path.join(folder, 'drawn')).catch(() => []);
}

type Apps = { folders: AppFolders; drawn: ReadonlySet<string> };

async function answerPage(request: FastifyRequest, reply: FastifyReply, { folders, drawn }: Apps) {
  const [address = '/'] = request.raw.url?.split('?') ?? [];
  const isPage =
    (request.method === 'GET' || request.method === 'HEAD') &&
    !/^\/(api|auth|oauth|health)(\/|$)/.test(address);
  if (!isPage || /\/assets\//.test(address)) return sendProblem(reply, { code: 'not-found' });
  if (address === '/sagsbehandler' || address === '/virksomhed') return reply.redirect(`${address}/`, 308);
  const folder = folderOf(address, folders);
  if (!folder) return sendProblem(reply, { code: 'not-found' });
  const rootFile = /^\/(?:sagsbehandler\/|virksomhed\/)?([a-z0-9-]+\.(?:svg|ico|txt|png|webmanifest))$/.exec(
    address,
  );
  reply.header('cache-control', 'no-cache');
  const file = rootFile?.[1] ?? pageFile(address, request, drawn);
  if (file.endsWith('.html')) reply.header('vary', 'cookie');
  return reply.code(200).sendFile(file, folder, { cacheControl: false });
}

/** The page as it was drawn in the language that its reader has chosen, else the app's frame, which draws it there. */
function pageFile(address: string, { cookies }: FastifyRequest, drawn: ReadonlySet<string>): string {
  const language = cookies?.['frikort-language'] === 'en' ? 'en' : 'da';
  const name = `${address.split('/').filter(Boolean).join('-') || 'index'}.${language}.html`;
  return drawn.has(name) ? `drawn/${name}` : 'index.html';
}

function folderOf(address: string, folders: AppFolders): string | undefined {
  if (address.startsWith(prefixes.caseworker)) return folders.caseworker;
  if (address.startsWith(prefixes.company)) return folders.company;
  return folders.citizen;
}
