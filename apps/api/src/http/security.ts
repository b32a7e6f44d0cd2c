import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { lineOf } from './network.ts';
import { ProblemError } from './problem.ts';
import { tellCount } from './rate-limit-headers.ts';

/** What the headers need to know of the deployment. */
export type SecurityConfig = {
  /** The address of the apps, such as `https://socialtfrikort.dk`. */
  publicOrigin: string;
  /** Whether the address of the caller comes from a proxy's `X-Forwarded-For`. */
  trustProxy: boolean;
  /** Requests a minute per user or address before 429; a guard against runaways, not a rule (see R27). */
  requestsPerMinute: number;
  /** Logins a minute per address. */
  loginsPerMinute: number;
};

/** What a page may ask the browser for: to write to the clipboard, for copying a card number, and nothing else. */
const permissionsPolicy = [
  ...[
    'accelerometer',
    'autoplay',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
  ],
  ...['gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .join(', ');

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
        styleSrc: ["'self'"],
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
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', permissionsPolicy);
  });
}

/**
 * Makes the guard against runaways, by user where there is one, else by address (of IPv6 by line, because whoever has
 * one has more addresses than can be counted), and by address for logins. The files of the apps are free: a page is
 * dozens of them, and everybody in a town hall may come from one address.
 * Of those who go on all the same, as many refusals again in a minute get a row of the log (R26), and no more: nobody
 * fills the log by asking fast. The process log has a line of each.
 * @returns refuses with `too-many-requests` (thrown as ProblemError)
 */
export async function createRateGuard(
  app: FastifyInstance,
  config: SecurityConfig,
): Promise<(request: FastifyRequest) => Promise<void>> {
  await app.register(rateLimit, { global: false });
  const guard = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    app.createRateLimit({ max, timeWindow: '1 minute', keyGenerator });
  const requests = guard(config.requestsPerMinute, ({ caller, ip }) =>
    caller ? `user:${caller.actorId}` : `address:${lineOf(ip)}`,
  );
  const refusals = guard(
    config.requestsPerMinute,
    ({ caller, ip }) => `refused:${caller?.actorId ?? lineOf(ip)}`,
  );
  const steps = guard(config.requestsPerMinute, ({ ip }) => `steps:${lineOf(ip)}`);
  const logins = guard(config.loginsPerMinute, ({ ip }) => `login:${lineOf(ip)}`);
  return async (request) => {
    const { url = '', config: route } = request.routeOptions;
    if (route.isOfApp) return;
    // What pages tell of steps is nobody's, and takes nothing from what the people behind an address may ask for.
    if (url === stepsRoute) return refuseTooManySteps(await steps(request));
    const isLogin = url.startsWith('/auth/') || url.startsWith('/oauth/');
    const counted = await (isLogin ? logins : requests)(request);
    if (counted.isAllowed) return;
    tellCount(request, isLogin ? 'logins' : 'requests', counted);
    if (!counted.isExceeded) return;
    const again = await refusals(request);
    const row = !again.isAllowed && again.isExceeded ? 'waived' : 'owed';
    const retryAfterSeconds = counted.ttlInSeconds;
    throw new ProblemError({ code: 'too-many-requests', limit: 'per-minute', retryAfterSeconds }, row);
  };
}

const stepsRoute = '/api/v1/self-service/steps';

/** Without a row of the log: nobody has done anything. @throws ProblemError `too-many-requests` */
function refuseTooManySteps(
  counted: Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>,
): void {
  if (counted.isAllowed || !counted.isExceeded) return;
  const retryAfterSeconds = counted.ttlInSeconds;
  throw new ProblemError({ code: 'too-many-requests', limit: 'per-minute', retryAfterSeconds }, 'waived');
}

/**
 * A change must come from our own pages: browsers name the origin on every such request.
 * @throws ProblemError `origin-refused`
 */
export function refuseOtherOrigins(request: FastifyRequest, publicOrigin: string): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return;
  if (crossSiteRoutes.has(`${request.method} ${request.routeOptions.url ?? ''}`)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreignOrigin = origin !== undefined && origin !== publicOrigin;
  const foreignSite = site !== undefined && site !== 'same-origin';
  if (foreignOrigin || foreignSite) throw new ProblemError({ code: 'origin-refused' });
}
