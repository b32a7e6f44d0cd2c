import type { FastifyInstance } from 'fastify';
import { routeNameOf } from '../auth/policy/access.ts';

/** Members of a route's answer that go, because something else says the same. */
export type Retirement = {
  /** The answer's name in the OpenAPI document. */
  readonly schema: string;
  readonly members: readonly string[];
  /** What says the same and stays, as a guide tells it. */
  readonly instead: string;
  /** Days, `YYYY-MM-DD`: since when nobody should begin to use them, and from when on they may be missing. */
  readonly since: string;
  readonly until: string;
};

const flagsOfSession: Retirement = {
  schema: 'Session',
  members: ['administrator', 'operator'],
  instead: '`role`',
  since: '2026-11-29',
  until: '2027-03-31',
};

/** What retires, by the route as the access policy names it. What is no longer answered has no line here. */
export const retirements: Readonly<Record<string, Retirement>> = {
  'GET /api/v1/session': flagsOfSession,
  'POST /api/v1/session/extension': flagsOfSession,
};

/** The page that says what retires and what comes in its place. */
const explanation = '</api/docs/guides/changes>; rel="deprecation"; type="text/html"';

/**
 * Has the answers of which a part retires say so while it is still there: `Deprecation` (RFC 9745) and `Sunset`
 * (RFC 8594), with a link to what they mean, because both headers speak of the whole resource and here a member goes.
 */
export function registerRetirements(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const retirement = retirements[routeNameOf(request) ?? ''];
    if (retirement === undefined || reply.statusCode >= 300) return payload;
    reply.header('deprecation', `@${Date.parse(retirement.since) / 1000}`);
    reply.header('sunset', new Date(retirement.until).toUTCString());
    reply.header('link', explanation);
    return payload;
  });
}
