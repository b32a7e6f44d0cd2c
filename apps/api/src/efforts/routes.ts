import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { appointmentRoutes } from './appointments/routes.ts';
import { categoryRoutes } from './categories/routes.ts';
import { consentRoutes } from './consent/routes.ts';
import type { ParticipantDeps } from './effort-deps.ts';
import { effortItemRoutes } from './efforts/routes.ts';
import { financeRoutes } from './finances/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { ownEffortRoutes } from './own/own-efforts.ts';
import { figureRoutes } from './participants/figure-routes.ts';
import { participantRoutes } from './participants/routes.ts';

/** Efforts of municipalities and their joint bodies (R39-R42): nothing here can change a balance. */
export const effortRoutes =
  (deps: ParticipantDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const parts = [
      ...[organisationRoutes, appointmentRoutes, financeRoutes, categoryRoutes, effortItemRoutes],
      ...[figureRoutes, participantRoutes, consentRoutes, ownEffortRoutes],
    ];
    for (const part of parts) await app.register(part(deps));
  };
