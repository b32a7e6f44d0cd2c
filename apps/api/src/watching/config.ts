import { z } from 'zod';
import { whole } from '../setting-forms.ts';

/** `name=value,name=value`, as OpenTelemetry writes headers; values may be percent-encoded. */
const headers = z.string().transform((text, context): Readonly<Record<string, string>> => {
  const pairs = text.split(',').map((pair) => /^\s*([\w-]+)\s*=\s*(\S.*?)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) {
    context.addIssue({ code: 'custom', message: 'must be name=value, separated by commas' });
    return z.NEVER;
  }
  try {
    return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', decodeURIComponent(pair?.[2] ?? '')]));
  } catch {
    context.addIssue({ code: 'custom', message: 'has a value that is not percent-encoded' });
    return z.NEVER;
  }
});

/** Whether and where a process is watched from outside. */
export const watchingEnvironment = {
  METRICS_PORT: whole(1, 65_535)
    .optional()
    .describe('the port of `/metrics`, for Prometheus; without it there are none, and none are counted'),
  METRICS_HOST: z
    .string()
    .default('127.0.0.1')
    .describe(
      'the address that `/metrics` is listened for on: without TLS or login, so one that only Prometheus reaches',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'where traces are sent, OTLP over HTTP, such as `http://127.0.0.1:4318`; without it there are none, and OpenTelemetry is not even loaded',
    ),
  OTEL_EXPORTER_OTLP_HEADERS: headers
    .optional()
    .describe('what the collector wants to know, such as `authorization=Bearer%20…`'),
  TRACED_PERCENT: whole(0, 100).default(100).describe('how many of a hundred requests are traced'),
};

type WatchingSettings = z.output<z.ZodObject<typeof watchingEnvironment>>;

/** Where Prometheus reads. */
export type MetricsConfig = { readonly host: string; readonly port: number };

/** Where traces are sent. */
export type TracesConfig = {
  /** The collector's address, without `/v1/traces`. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  /** From 0 to 1. */
  readonly share: number;
};

export function metricsConfigOf(settings: WatchingSettings): MetricsConfig | undefined {
  const { METRICS_PORT: port, METRICS_HOST: host } = settings;
  return port === undefined ? undefined : { host, port };
}

export function tracesConfigOf(settings: WatchingSettings): TracesConfig | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = settings;
  if (endpoint === undefined) return undefined;
  return {
    endpoint,
    headers: settings.OTEL_EXPORTER_OTLP_HEADERS ?? {},
    share: settings.TRACED_PERCENT / 100,
  };
}
