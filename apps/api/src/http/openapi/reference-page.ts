import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** Serves `/api/docs/reference`: the document to read, and to try out as whoever is logged in in the browser. */
export async function registerReference(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwaggerUi, {
    routePrefix: '/api/docs/reference',
    logo: {
      type: 'image/svg+xml',
      content: await ours('reference-logo.svg'),
      href: '/api/docs',
      target: '_self',
    },
    theme: {
      title: 'Reference – Socialt Frikort API',
      css: [{ filename: 'reference.css', content: String(await ours('reference.css')) }],
    },
    // Folded: with all operations open the page draws only those that are scrolled to, and nothing else can be found.
    uiConfig: { requestInterceptor: nameSession, docExpansion: 'none' },
    // The reader sets styles on its elements; nothing personal is on this page, and scripts stay our own.
    staticCSP: {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
    },
  });
}

/** A file of ours for the page. */
const ours = (name: string) => readFile(path.join(import.meta.dirname, '../../docs/files', name));

type Sent = { method?: string; headers?: Record<string, string> };

/**
 * Names the session that a change is for, as an app does, unless whoever tries it out has named one or is a system with
 * a token. Runs in the browser: the page is given its text, so it may use nothing but its argument.
 */
async function nameSession(request: Sent): Promise<Sent> {
  const { method = 'GET', headers = {} } = request;
  const entrance = headers['Frikort-Entrance'];
  const isNamed = headers['Frikort-Session'] !== undefined || headers.Authorization !== undefined;
  if (method === 'GET' || entrance === undefined || isNamed) return request;
  const answer = await fetch('/api/v1/session', { headers: { 'Frikort-Entrance': entrance } });
  if (!answer.ok) return request;
  const session: unknown = await answer.json();
  const named = typeof session === 'object' && session !== null && 'fingerprint' in session;
  return named
    ? { ...request, headers: { ...headers, 'Frikort-Session': String(session.fingerprint) } }
    : request;
}
