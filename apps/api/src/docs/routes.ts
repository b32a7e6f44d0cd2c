import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import { frontPage, guidePage } from './docs-page.ts';
import type { GuideFacts } from './guide-html.ts';
import { readGuides } from './guides.ts';

/** What the pages need beside themselves, all our own. */
const files: Readonly<Record<string, { type: string; path: string }>> = {
  'guides.css': { type: 'text/css; charset=utf-8', path: path.join(import.meta.dirname, 'files/guides.css') },
  'guides.js': {
    type: 'text/javascript; charset=utf-8',
    path: path.join(import.meta.dirname, 'files/guides.js'),
  },
  'regular.woff2': { type: 'font/woff2', path: fontFile('Regular') },
  'semibold.woff2': { type: 'font/woff2', path: fontFile('SemiBold') },
};

/**
 * Serves what is written for programmers: `/api/docs`, and a page for each guide. In English, as the API's names and its
 * reference are: whoever builds on it reads both side by side.
 * @param origin where this system is, as the examples call it
 */
export async function registerDocs(app: FastifyInstance, { origin }: { origin: string }): Promise<void> {
  const options = { config: { isOfApp: true }, schema: { hide: true } } as const;
  const pages = drawnOnce(app, origin);

  app.get('/api/docs', options, async (_request, reply) => {
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    return (await pages()).get('');
  });

  app.get<{ Params: { name: string } }>('/api/docs/guides/:name', options, async (request, reply) => {
    const page = (await pages()).get(request.params.name);
    if (page === undefined || request.params.name === '') return sendProblem(reply, { code: 'not-found' });
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });

  app.get<{ Params: { name: string } }>('/api/docs/files/:name', options, async (request, reply) => {
    const { name } = request.params;
    const file = Object.hasOwn(files, name) ? files[name] : undefined;
    if (file === undefined) return sendProblem(reply, { code: 'not-found' });
    return reply
      .type(file.type)
      .header('cache-control', 'public, max-age=300')
      .send(await readFile(file.path));
  });
}

/** Every page by its guide's name, the front page without one; drawn when the first is asked for. */
function drawnOnce(app: FastifyInstance, origin: string): () => Promise<ReadonlyMap<string, string>> {
  const draw = async () => {
    const facts = { origin, tagOfOperation: tagsIn(app.swagger()) };
    const guides = await readGuides();
    return new Map([
      ['', frontPage(guides, facts)],
      ...guides.map((guide) => [guide.name, guidePage(guide, guides, facts)] as const),
    ]);
  };
  let drawn: Promise<ReadonlyMap<string, string>> | undefined;
  return () => {
    drawn ??= draw();
    return drawn;
  };
}

/** The group of each operation of the served document. */
function tagsIn(document: object | string): GuideFacts['tagOfOperation'] {
  const paths: object = typeof document === 'object' && 'paths' in document ? Object(document.paths) : {};
  const operations: unknown[] = Object.values(paths).flatMap((item: object) => Object.values(item));
  return new Map(
    operations.map(Object).map(({ operationId, tags }) => [String(operationId), String(tags?.[0])]),
  );
}

/** IBM Plex Sans, as the pages of the apps have it. */
function fontFile(weight: 'Regular' | 'SemiBold'): string {
  const designSystem = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '../..');
  return path.join(designSystem, `src/fonts/IBMPlexSans/split/woff2/IBMPlexSans-${weight}-Latin1.woff2`);
}
