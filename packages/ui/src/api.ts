import { createClient, type Entrance } from '@frikort/api-client';
import { fetchForPage, namedSession } from './session/page-requests.ts';

const clients = new Map<Entrance | undefined, ReturnType<typeof createClient>>();

function newClient(entrance: Entrance | undefined): ReturnType<typeof createClient> {
  if (entrance === undefined) return createClient();
  return createClient({
    entrance,
    session: () => namedSession(entrance),
    fetch: (request) => fetchForPage(entrance, request),
  });
}

/** The API as this page's own origin offers it: one client per entrance, one without for public routes. */
export function apiFor(entrance: Entrance | undefined): ReturnType<typeof createClient> {
  const known = clients.get(entrance);
  if (known !== undefined) return known;
  const client = newClient(entrance);
  clients.set(entrance, client);
  return client;
}
