import { randomUUID } from 'node:crypto';
import fastifyAccepts from '@fastify/accepts';
import fastifyCookie from '@fastify/cookie';
import type { SecretKind } from '@frikort/domain/client-secret';
import type { LookupLimits } from '@frikort/domain/lookup-budget';
import type { OperatorConfirmation } from '@frikort/domain/programme-year';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { registerRefusalLog } from './audit/refusal-log.ts';
import { auditLogRoutes } from './audit/routes.ts';
import { registerAccess } from './auth/policy/access.ts';
import type { FoundCaller } from './auth/session/find-caller.ts';
import { authorityRoutes } from './authorities/routes.ts';
import { alarmPrinter } from './cards/alarm-printer.ts';
import { alarmRoutes } from './cards/alarm-routes.ts';
import { cardRoutes } from './cards/routes.ts';
import { citizenRoutes } from './citizens/routes.ts';
import type { Clock } from './clock.ts';
import { companyRoutes } from './companies/routes.ts';
import type { Database } from './database/database.ts';
import type { CprVault } from './database/encryption.ts';
import { registerDocs } from './docs/routes.ts';
import type { SupportDesk } from './efforts/config.ts';
import { effortRoutes } from './efforts/routes.ts';
import { continuationRoutes } from './employments/continuation-routes.ts';
import { employmentListRoutes } from './employments/list-routes.ts';
import { employmentRoutes } from './employments/routes.ts';
import { employmentTotalsRoutes } from './employments/totals-routes.ts';
import { eventRoutes } from './events/routes.ts';
import { handOverRoutes } from './hand-overs/routes.ts';
import { registerHealth } from './health.ts';
import { historyRoutes } from './history/routes.ts';
import { registerBodies } from './http/bodies.ts';
import { requireCleanTexts } from './http/clean-text.ts';
import { registerDateHeader } from './http/date-header.ts';
import { registerDraining } from './http/draining.ts';
import { answerBrokenRequest, answerFrameworkError, registerErrorHandling } from './http/errors.ts';
import { createFairUse, type FairUse, type FairUseLimits } from './http/fair-use.ts';
import { networkOf } from './http/network.ts';
import { catalogueRoutes } from './http/openapi/route-facts.ts';
import { registerOpenApi } from './http/openapi.ts';
import { registerRateLimitHeaders } from './http/rate-limit-headers.ts';
import { registerRequestLog } from './http/request-log.ts';
import { registerRetirements } from './http/retirements.ts';
import {
  createRateGuard,
  refuseOtherOrigins,
  registerSecurity,
  type SecurityConfig,
} from './http/security.ts';
import { limitOptions, type ServerLimits, serverLimits } from './http/server-limits.ts';
import { type AppFolders, refuseStrangeFileNames, registerStaticApps } from './http/static-apps.ts';
import { refuseMalformedAddresses, refuseUnknownInput } from './http/strict-input.ts';
import { createReadPool, type ReadPool } from './imports/reading/read-pool.ts';
import { importRoutes } from './imports/routes.ts';
import { integrationRoutes } from './integrations/routes.ts';
import { letterRoutes } from './letters/routes.ts';
import { letterTextRoutes } from './letters/text-routes.ts';
import { meRoutes } from './me/routes.ts';
import { messageMailRoutes, registerOneClick } from './messages/mail/routes.ts';
import { messageRoutes } from './messages/routes.ts';
import { objectionRoutes } from './objections/routes.ts';
import type { OwnCertificate } from './operation/own-certificates.ts';
import { operationRoutes } from './operation/routes.ts';
import { createDrawPool, type DrawPool } from './pdf/draw-pool.ts';
import { programmeRoutes } from './programme/routes.ts';
import type { CprRegister } from './registers/cpr-register.ts';
import { reopeningRoutes } from './reopenings/routes.ts';
import type { RaiseAlarm } from './rules/lookup-budget.ts';
import { selfServiceRoutes } from './self-service/routes.ts';
import { serviceStatusRoutes } from './service-status/routes.ts';
import { statisticsRoutes } from './statistics/routes.ts';
import type { ThreadLimits } from './threads/thread-pool.ts';
import { transferRoutes } from './transfers/routes.ts';
import type { Observer } from './watching/observer.ts';
import { webhookRoutes } from './webhooks/routes.ts';
import type { WebhookDeps } from './webhooks/service.ts';

/** All that the application needs from outside; a test passes its own clock, database and registers. */
export type AppDeps = {
  db: Database;
  clock: Clock;
  vault: CprVault;
  register: CprRegister;
  logger: FastifyBaseLogger | false;
  security: SecurityConfig;
  /** Of card numbers, and of CPR numbers (R27). */
  lookupLimits: LookupLimits;
  searchLimits: LookupLimits;
  /** How many operators an opening or a lowering takes (R1). */
  operatorConfirmation: OperatorConfirmation;
  /** Which desk helps whom with efforts (R43); none when left out. */
  effortSupport?: readonly SupportDesk[];
  /** Certificates of ours that the operator is warned of in time. */
  ownCertificates: readonly OwnCertificate[];
  appFolders: AppFolders;
  login: Login;
  /** What watches requests: metrics, traces; nothing when left out. */
  observers?: readonly Observer[];
  /** Which secrets outside systems are given (R32): a system with fictional people gives other ones. */
  secretKind: SecretKind;
  /** How events are sent (R34). */
  webhooks: WebhookDeps['webhooks'];
  /** Shorter times than production's, for tests; so are the two below. */
  limits?: ServerLimits;
  fairUseLimits?: FairUseLimits;
  drawLimits?: ThreadLimits;
};

/** How people come in: the routes under `/auth`, and who a request's session belongs to. */
export type Login = {
  register: (app: FastifyInstance) => Promise<void>;
  findCaller: (request: FastifyRequest) => Promise<FoundCaller | undefined>;
};

/** Composes the API; the process that runs it is `server.ts`. */
export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const limits = deps.limits ?? serverLimits;
  const app = Fastify({
    ...(deps.logger ? { loggerInstance: deps.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    ...limitOptions(limits),
    routerOptions: { maxParamLength: 100 },
    trustProxy: deps.security.trustProxy,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerBrokenRequest,
    forceCloseConnections: 'idle',
    // A request on a connection from before is answered, and told to close it.
    return503OnClosing: false,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  registerErrorHandling(app);
  for (const observe of deps.observers ?? []) await observe(app);
  registerDraining(app);
  registerRequestLog(app);
  registerDateHeader(app, deps.clock);
  await app.register(fastifyAccepts, { decorateReply: false });
  await app.register(fastifyCookie);
  registerBodies(app);
  await registerSecurity(app, deps.security);
  registerRateLimitHeaders(app, deps);
  registerRetirements(app);
  const limitRate = await createRateGuard(app, deps.security);
  registerAccess(app, {
    findCaller: deps.login.findCaller,
    limitRate,
    nameNetwork: (address) => deps.vault.networkName(networkOf(address)),
    checkOrigin: (request) => refuseOtherOrigins(request, deps.security.publicOrigin),
  });
  const budgets = { ...deps, raiseAlarm: alarmPrinter(app.log) };
  registerRefusalLog(app, budgets);
  const catalogue = catalogueRoutes(app);
  refuseUnknownInput(app);
  refuseMalformedAddresses(app);
  refuseStrangeFileNames(app);
  requireCleanTexts(app);
  await registerOpenApi(app, catalogue);
  await registerDocs(app, { origin: deps.security.publicOrigin });
  registerHealth(app, deps);
  await deps.login.register(app);
  await registerOneClick(app, deps);
  const drawPool = createDrawPool(deps.drawLimits);
  const readPool = createReadPool();
  app.addHook('onClose', async () => void (await Promise.all([drawPool.close(), readPool.close()])));
  const fairUse = createFairUse(app, deps.fairUseLimits);
  await app.register(registerResources({ ...budgets, fairUse, drawPool, readPool }), { prefix: '/api/v1' });
  await registerStaticApps(app, deps.appFolders);
  await app.ready();
  return app;
}

/** The resources of the API, a slice each. */
function registerResources(
  deps: AppDeps & { raiseAlarm: RaiseAlarm; fairUse: FairUse; drawPool: DrawPool; readPool: ReadPool },
) {
  return async (api: FastifyInstance) => {
    await api.register(serviceStatusRoutes(deps));
    await api.register(programmeRoutes(deps));
    await api.register(operationRoutes(deps));
    await api.register(authorityRoutes(deps));
    await api.register(letterTextRoutes(deps));
    await api.register(letterRoutes(deps));
    await api.register(handOverRoutes(deps));
    await api.register(selfServiceRoutes(deps));
    await api.register(citizenRoutes(deps));
    await api.register(transferRoutes(deps));
    await api.register(effortRoutes(deps));
    await api.register(statisticsRoutes(deps));
    await api.register(meRoutes(deps));
    await api.register(companyRoutes(deps));
    await api.register(integrationRoutes(deps));
    await api.register(cardRoutes(deps));
    await api.register(alarmRoutes(deps));
    await api.register(employmentListRoutes(deps));
    await api.register(employmentTotalsRoutes(deps));
    await api.register(employmentRoutes(deps));
    await api.register(continuationRoutes(deps));
    await api.register(reopeningRoutes(deps));
    await api.register(objectionRoutes(deps));
    await api.register(importRoutes(deps));
    await api.register(historyRoutes(deps));
    await api.register(eventRoutes(deps));
    await api.register(webhookRoutes(deps));
    await api.register(messageRoutes(deps));
    await api.register(messageMailRoutes({ ...deps, keys: deps.webhooks.vault }));
    await api.register(auditLogRoutes(deps));
  };
}
