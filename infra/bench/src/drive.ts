import { createHistogram } from 'node:perf_hooks';
import { Pool } from 'undici';
import { type Asked, numbers } from './routes.ts';

/** How a server did under load; milliseconds. */
export type Driven = {
  readonly perSecond: number;
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

export type Load = { readonly connections: number; readonly seconds: number };

/**
 * Asks as fast as the answers come, over so many connections with one request at a time on each.
 * @throws Error when an answer is no success: what is measured then is not what was meant
 */
export async function drive(
  origin: string,
  ask: (n: number) => Asked,
  { connections, seconds }: Load,
): Promise<Driven> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times = createHistogram();
  const started = performance.now();
  const ends = started + seconds * 1000;
  const once = async () => {
    const { method, path, headers, body } = ask(Math.floor(Math.random() * numbers));
    const asked = performance.now();
    const answer = await pool.request({ method, path, headers, body: body ?? null });
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(`${method} ${path} answered ${answer.statusCode}: ${text}`);
    times.record(Math.max(1, Math.round((performance.now() - asked) * 1000)));
  };
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < ends) await once();
    }),
  );
  const took = (performance.now() - started) / 1000;
  await pool.close();
  const ms = (percentile: number) => times.percentile(percentile) / 1000;
  return { perSecond: times.count / took, requests: times.count, p50: ms(50), p95: ms(95), p99: ms(99) };
}
