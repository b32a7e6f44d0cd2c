import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { appointmentRoutes } from './appointments/routes.ts';
import { categoryRoutes } from './categories/routes.ts';
import type { SupportDesk } from './config.ts';
import { consentRoutes } from './consent/routes.ts';
import type { ParticipantDeps } from './effort-deps.ts';
import { effortItemRoutes } from './efforts/routes.ts';
import { financeRoutes } from './finances/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { ownEffortRoutes } from './own/own-efforts.ts';
import { figureRoutes } from './participants/figure-routes.ts';
import { participantRoutes } from './participants/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { supportRoutes } from './support/routes.ts';

/** Efforts of municipalities and their joint bodies (R39-R43): nothing here can change a balance. */
export const effortRoutes =
  (deps: ParticipantDeps & { effortSupport?: readonly SupportDesk[] }): FastifyPluginAsyncZod =>
  async (app) => {
    const parts = [
      ...[organisationRoutes, appointmentRoutes, financeRoutes, categoryRoutes, effortItemRoutes],
      ...[figureRoutes, participantRoutes, consentRoutes, ownEffortRoutes, reportRoutes, supportRoutes],
    ];
    for (const part of parts) await app.register(part(deps));
  };
