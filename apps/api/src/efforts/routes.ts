import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { appointmentRoutes } from './appointments/routes.ts';
import { categoryRoutes } from './categories/routes.ts';
import type { EffortDeps } from './effort-deps.ts';
import { effortItemRoutes } from './efforts/routes.ts';
import { financeRoutes } from './finances/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';

/** Efforts of municipalities and their joint bodies (R39-R41): nothing here can change a balance. */
export const effortRoutes =
  (deps: EffortDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const parts = [organisationRoutes, appointmentRoutes, financeRoutes, categoryRoutes, effortItemRoutes];
    for (const part of parts) await app.register(part(deps));
  };
