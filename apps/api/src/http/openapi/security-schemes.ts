import { type Entrance, entranceOf, entrances } from '@frikort/domain/access';
import { scopes } from '@frikort/domain/scopes';
import { scopeWords } from '@frikort/words/scope-words.en';
import type { OpenAPIV3_1 } from 'openapi-types';
import { cookieName } from '../../auth/session/session-cookie.ts';
import type { RouteFacts } from './route-facts.ts';

/** The entrances whose sessions may call a route, in the order of the domain. */
export function entrancesOf({ access }: RouteFacts): Entrance[] {
  if (access === 'everyone') return [];
  if (typeof access === 'string') return [...entrances];
  return entrances.filter((entrance) => access.some((role) => entranceOf[role] === entrance));
}

/** What each scope lets a system do, for whoever asks for one. */
const scopeDescriptions = Object.fromEntries(scopes.map((scope) => [scope, scopeWords[scope].text]));

/** A session is a cookie, and counts only for a request that names its entrance. */
export const securitySchemes: Record<string, OpenAPIV3_1.SecuritySchemeObject> = {
  ...Object.fromEntries(
    entrances.map((entrance) => [
      schemeOf(entrance),
      {
        type: 'apiKey',
        in: 'cookie',
        name: cookieName(entrance),
        description: `The session of the ${entrance} entrance, begun by \`/auth/login?entrance=${entrance}\``,
      },
    ]),
  ),
  token: {
    type: 'oauth2',
    description:
      'An outside system, by a token of ten minutes (`Authorization: Bearer`). A vendor’s system names the company that it acts for in `Frikort-On-Behalf-Of`.',
    flows: {
      clientCredentials: { tokenUrl: '/oauth/token', scopes: scopeDescriptions },
    },
  },
  entrance: {
    type: 'apiKey',
    in: 'header',
    name: 'Frikort-Entrance',
    description: `Names the entrance whose session counts: ${entrances.join(', ')}`,
  },
};

/** The ways to be let in to a route, each on its own enough; none asked for by what is for everyone. */
export function securityOf(route: RouteFacts): OpenAPIV3_1.SecurityRequirementObject[] {
  const sessions = entrancesOf(route).flatMap((entrance) => {
    const session = { [schemeOf(entrance)]: [] };
    return [{ ...session, entrance: [] }, ...(route.sessionInQuery ? [session] : [])];
  });
  return [...sessions, ...route.scopes.map((scope) => ({ token: [scope] }))];
}

function schemeOf(entrance: Entrance): string {
  return `${entrance}Session`;
}
