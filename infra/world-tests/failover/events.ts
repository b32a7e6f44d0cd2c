import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenAnswer } from '../crash/workers.ts';
import type { FailingSystem } from './failing-system.ts';

/* What happens to a primary, and how long nobody is acknowledged anything. */

export const eventKinds = ['kill', 'cut', 'switch-over'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What befell the primary. */
export interface Event {
  readonly kind: EventKind;
  /** The longest time without an acknowledged request, from the event on, in seconds. */
  readonly seconds: number;
}

/** What the people at work were told, and when. */
export class Told {
  readonly open: OpenAnswer[] = [];
  #acknowledged: number[] = [];

  readonly acknowledged = (): void => void this.#acknowledged.push(performance.now());
  readonly leftOpen = (answer: OpenAnswer): void => void this.open.push(answer);

  /** Comes back when something that was asked for has been acknowledged since an instant of this process. */
  async since(instant: number, signal: AbortSignal): Promise<void> {
    while ((this.#acknowledged.at(-1) ?? 0) <= instant) await wait(20, undefined, { signal });
  }

  /** The longest time without an acknowledgement from an instant until now, in seconds. */
  longestSilence(from: number): number {
    const later = [from, ...this.#acknowledged.filter((instant) => instant > from), performance.now()];
    return Math.max(...later.slice(1).map((instant, place) => instant - (later[place] ?? instant))) / 1_000;
  }
}

/** Lets something befall the primary while everybody is at work, and mends what can be mended when writes are back. */
export async function befall(
  system: FailingSystem,
  kind: EventKind,
  told: Told,
  signal: AbortSignal,
): Promise<Event> {
  const { cluster } = system;
  const { primary, synchronous } = await cluster.untilWhole(signal);
  await system.untilReady(signal);
  await wait(randomInt(1_000, 3_000), undefined, { signal });
  const began = performance.now();
  if (kind === 'kill') await cluster.kill(primary);
  else if (kind === 'cut') await cluster.network.cut(primary);
  else await cluster.switchOver(primary, synchronous);
  await untilAnother(system, primary, signal);
  await told.since(performance.now(), signal);
  const seconds = told.longestSilence(began);
  if (kind === 'kill') cluster.start(primary);
  else if (kind === 'cut') await cluster.network.join(primary);
  return { kind, seconds };
}

/** Comes back when Patroni names another primary. */
export async function untilAnother(
  { cluster }: FailingSystem,
  primary: number,
  signal: AbortSignal,
): Promise<void> {
  const isAnother = async () =>
    (await cluster.members()).some(({ machine, role }) => role === 'leader' && machine !== primary);
  while (!(await isAnother())) await wait(100, undefined, { signal });
}

/** Standbys that receive nothing while they are held. */
export interface HeldStandbys {
  /** Has them lose what has reached them and was not read. */
  readonly lose: () => Promise<void>;
}

/** Stops what receives from the primary on every other machine. */
export async function holdStandbys({ cluster }: FailingSystem): Promise<HeldStandbys> {
  const all = await cluster.members();
  const receivers = (
    await Promise.all(
      all
        .filter(({ role }) => role !== 'leader')
        .map(({ machine }) => cluster.network.pidsOf(machine, 'walreceiver')),
    )
  ).flat();
  for (const pid of receivers) process.kill(pid, 'SIGSTOP');
  return {
    lose: async () => {
      for (const pid of receivers) process.kill(pid, 'SIGKILL');
    },
  };
}
