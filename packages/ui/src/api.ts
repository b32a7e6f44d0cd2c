import { createClient, type Entrance } from '@frikort/api-client';

const clients = new Map<Entrance | undefined, ReturnType<typeof createClient>>();

/** The API as this page's own origin offers it: one client per entrance, one without for public routes. */
export function apiFor(entrance: Entrance | undefined): ReturnType<typeof createClient> {
  const known = clients.get(entrance);
  if (known !== undefined) return known;
  const client = createClient(entrance === undefined ? {} : { entrance });
  clients.set(entrance, client);
  return client;
}
