import { FastifyOtelInstrumentation } from '@fastify/otel';
import { type Attributes, context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { FastifyInstance } from 'fastify';
import type { TracesConfig } from './config.ts';
import type { Observer } from './observer.ts';

/*
 * A span for each request and one for its handler. This module loads OpenTelemetry, so it is imported only where traces
 * are wanted.
 *
 * A trace begins here: a caller's `traceparent` is not believed, else anybody could have everything traced, or join
 * their requests to somebody else's.
 */

/** How long sending may take, so that a collector that is gone does not keep the process from ending. */
const sendMs = 2_000;

/** What may leave in a span; addresses and the texts of errors may be personal, and whatever a library adds tomorrow. */
const told = new Set([
  'http.request.method',
  'http.route',
  'http.response.status_code',
  'fastify.type',
  'frikort.request_id',
]);

export type Traces = {
  readonly observe: Observer;
  /** Sends what has not been sent, and ends. */
  readonly close: () => Promise<void>;
};

/** Traces requests, and has their lines of the process log name the trace. */
export function startTraces(config: TracesConfig): Traces {
  const exporter = new OTLPTraceExporter({
    url: new URL('v1/traces', `${config.endpoint.replace(/\/$/, '')}/`).href,
    headers: { ...config.headers },
    timeoutMillis: sendMs,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'frikort-api' }),
    sampler: new TraceIdRatioBasedSampler(config.share),
    spanProcessors: [new BatchSpanProcessor({ exporter: withoutSecrets(exporter) })],
  });
  const contexts = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(contexts);
  const instrumentation = new FastifyOtelInstrumentation({
    instrumentHooks: false,
    recordExceptions: false,
    requestHook: (span, request) => {
      span.updateName(`${request.method} ${request.routeOptions.url ?? 'none'}`);
      span.setAttribute('frikort.request_id', request.id);
      if (span.isRecording()) request.log = request.log.child({ traceId: span.spanContext().traceId });
    },
  });
  instrumentation.setTracerProvider(provider);
  return {
    observe: async (app: FastifyInstance) => {
      await app.register(instrumentation.plugin());
    },
    close: async () => {
      instrumentation.disable();
      // A collector that is gone keeps nobody from stopping.
      await provider.shutdown().catch(() => {});
      contexts.disable();
      context.disable();
      trace.disable();
    },
  };
}

/** The same spans with nothing in them but what is {@link told}. */
function withoutSecrets(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(bare), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => await exporter.forceFlush?.(),
  };
}

function bare(span: ReadableSpan): ReadableSpan {
  const attributes: Attributes = Object.fromEntries(
    Object.entries(span.attributes).filter(([name]) => told.has(name)),
  );
  const { name, kind, spanContext, startTime, endTime, duration, ended, resource } = span;
  const { parentSpanContext, instrumentationScope } = span;
  return {
    name,
    kind,
    spanContext: spanContext.bind(span),
    ...(parentSpanContext && { parentSpanContext }),
    startTime,
    endTime,
    duration,
    ended,
    resource,
    instrumentationScope,
    attributes,
    status: { code: span.status.code },
    links: [],
    events: [],
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}
