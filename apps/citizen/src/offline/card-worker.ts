import { readSavedCard } from '@frikort/ui/session/saved-card';
import { offlinePage, style, styleAddress } from './offline-page.ts';

/*
 * The service worker of the citizen's own pages. It keeps nothing and answers nothing while there is a connection; a
 * page that cannot be fetched is answered with the saved card. So it can never serve an old version of the app.
 */

/** What the worker uses of its own scope: TypeScript knows that of pages. */
type WorkerScope = {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
};
type Lasting = { waitUntil(done: Promise<unknown>): void };
type Asked = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void };

declare const self: WorkerScope;

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
};

async function pageOrCard(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const card = await readSavedCard(new Date());
    if (card === undefined) throw unreachable;
    return new Response(offlinePage(card), {
      headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
    });
  }
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.respondWith(pageOrCard(request));
  else if (new URL(request.url).pathname === styleAddress) {
    event.respondWith(
      Promise.resolve(new Response(style, { headers: { ...headers, 'Content-Type': 'text/css' } })),
    );
  }
});
