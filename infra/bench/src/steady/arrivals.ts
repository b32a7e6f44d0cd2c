import { setTimeout as wait } from 'node:timers/promises';

/** How often something begins, and for how long. */
export type Arrivals = { readonly perSecond: number; readonly seconds: number };

/**
 * Begins something so often a second, whether what began before is done or not: people do not wait for each other. The
 * times between are drawn, as of people who know nothing of each other.
 * @param one told when it was to begin (`performance.now()`), which is earlier than now where the machine lags behind
 * @param draw a number from 0 to 1
 */
export async function arrive(
  { perSecond, seconds }: Arrivals,
  one: (intended: number) => Promise<void>,
  draw: () => number = Math.random,
): Promise<void> {
  const began = performance.now();
  const underWay = new Set<Promise<void>>();
  const gap = () => (-Math.log(1 - draw()) * 1000) / perSecond;
  for (let next = began + gap(); next < began + seconds * 1000; next += gap()) {
    const early = next - performance.now();
    if (early > 0) await wait(early);
    const running = one(next).finally(() => underWay.delete(running));
    underWay.add(running);
  }
  await Promise.all(underWay);
}
