import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { serviceStatusSchema, shownNoticeOf } from './notice.ts';
import { noticeRoutes } from './notice-routes.ts';
import { type NoticeDeps, readServiceStatus } from './service.ts';

/** The service status of the front page, and the operator's notices that it is made of. */
export const serviceStatusRoutes =
  (deps: NoticeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/service-status',
      {
        schema: {
          operationId: 'getServiceStatus',
          tags: ['public'],
          summary: 'Whether everything runs, and what is announced',
          response: { 200: serviceStatusSchema },
        },
      },
      async () => {
        const { status, notices } = await readServiceStatus(deps);
        return { status, notices: notices.map(shownNoticeOf) };
      },
    );
    await app.register(noticeRoutes(deps));
  };
