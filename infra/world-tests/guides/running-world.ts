import { sequencing } from '@frikort/api/events/sequence';
import { runImports } from '@frikort/api/imports/run/run-imports';
import { type Job, startJobs } from '@frikort/api/jobs/start-jobs';
import { testWebhooks } from '@frikort/api/test/support/fixtures';
import { webhookSending } from '@frikort/api/webhooks/send-due';
import { createLocalWorld, type LocalWorld, now } from '../access/local-world.ts';

/** The local world as others reach it: it listens, and does by itself what outside systems wait for. */
export type RunningWorld = LocalWorld & {
  readonly origin: string;
  /** Begins to do imports, where that was put off. */
  readonly doImports: () => void;
};

type Running = {
  /** Imports wait until they are asked for. */
  readonly importsWait?: true;
};

/** Starts the world, which tells events, sends them, and does imports. */
export async function startRunningWorld({ importsWait }: Running = {}): Promise<RunningWorld> {
  const world = await createLocalWorld();
  const origin = await world.app.listen({ host: '127.0.0.1', port: 0 });
  const { db } = world.database;
  const clock = () => now;
  const logger = { info: () => {}, warn: fail };
  const imports: Job = {
    name: 'employment-imports',
    when: { everyMs: 100 },
    run: (signal) => runImports({ db, clock, lookupLimits: noLimits, logger }, signal),
  };
  const sending = webhookSending({ db, clock, logger, ...testWebhooks });
  const running = [startJobs([sequencing({ db, clock }), sending], { clock, logger })];
  const doImports = () => void running.push(startJobs([imports], { clock, logger }));
  if (!importsWait) doImports();
  return {
    ...world,
    origin,
    doImports,
    async close() {
      for (const { stop } of running) await stop();
      await world.close();
    },
  };
}

const noLimit = { hits: 1_000_000, misses: 1_000_000 };
const noLimits = { perUser: noLimit, perOrganisation: noLimit };

/** Nothing that goes on by itself may fail. */
function fail(facts: object): never {
  throw new Error(JSON.stringify(facts));
}
