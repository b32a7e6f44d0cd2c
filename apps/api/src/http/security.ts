import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problem.ts';

/** What the headers need to know of the deployment. */
export type SecurityConfig = {
  /** The address of the apps, such as `https://socialtfrikort.dk`. */
  publicOrigin: string;
  /** Requests a minute per user or address before 429; a guard against runaways, not a rule (see R27). */
  requestsPerMinute: number;
  /** Logins a minute per address. */
  loginsPerMinute: number;
};

/**
 * The one style element that react-aria-components adds at run time, allowed by its hash; a test computes it
 * from the installed version and fails when it has changed.
 */
export const ariaStyleHash = "'sha256-H7QQaaTQo1f+8UrcoFdUQdDGQNBwCVMYXEZ8fiOgVRs='";

/** Routes that the identity provider posts to from its own site. */
const crossSiteRoutes = new Set(['POST /auth/acs', 'POST /auth/slo']);

export async function registerSecurity(app: FastifyInstance, config: SecurityConfig): Promise<void> {
  const secure = config.publicOrigin.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ariaStyleHash],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(rateLimit, {
    global: true,
    max: (request: FastifyRequest) =>
      request.routeOptions.url === '/auth/login' ? config.loginsPerMinute : config.requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: rateKey,
    errorResponseBuilder: (_request, context) =>
      new ProblemError({ code: 'too-many-requests', retryAfterSeconds: Math.ceil(context.ttl / 1000) }),
  });
  app.addHook('onRequest', async (request) => refuseOtherOrigins(request, config.publicOrigin));
}

/** A user is known by the session cookie of the entrance that the call names, everyone else by address. */
function rateKey(request: FastifyRequest): string {
  const entrance = request.headers['frikort-entrance'];
  const cookie = typeof entrance === 'string' ? request.cookies[`__Host-frikort-${entrance}`] : undefined;
  if (request.routeOptions.url === '/auth/login') return `login:${request.ip}`;
  return cookie ? `session:${cookie}` : `address:${request.ip}`;
}

/** A change must come from our own pages: browsers name the origin on every such request. */
function refuseOtherOrigins(request: FastifyRequest, publicOrigin: string): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return;
  if (crossSiteRoutes.has(`${request.method} ${request.routeOptions.url ?? ''}`)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreignOrigin = origin !== undefined && origin !== publicOrigin;
  const foreignSite = site !== undefined && site !== 'same-origin';
  if (foreignOrigin || foreignSite) throw new ProblemError({ code: 'origin-refused' });
}
