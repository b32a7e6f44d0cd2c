import { createClient, type Entrance } from '@frikort/api-client';
import { learnTime } from './current-time.ts';
import { fetchForPage, namedSession } from './session/page-requests.ts';

const clients = new Map<Entrance | undefined, ReturnType<typeof createClient>>();

function newClient(entrance: Entrance | undefined): ReturnType<typeof createClient> {
  if (entrance === undefined) return createClient({ fetch: (request) => timed(fetch(request)) });
  return createClient({
    entrance,
    session: () => namedSession(entrance),
    fetch: (request) => timed(fetchForPage(entrance, request)),
  });
}

/** Every answer tells what time it is. */
async function timed(answered: Promise<Response>): Promise<Response> {
  const answer = await answered;
  learnTime(answer.headers.get('Date'));
  return answer;
}

/** The API as this page's own origin offers it: one client per entrance, one without for public routes. */
export function apiFor(entrance: Entrance | undefined): ReturnType<typeof createClient> {
  const known = clients.get(entrance);
  if (known !== undefined) return known;
  const client = newClient(entrance);
  clients.set(entrance, client);
  return client;
}
