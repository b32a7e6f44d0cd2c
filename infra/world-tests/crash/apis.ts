import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocalPerson } from '@frikort/api/registers/local';
import { type KeptProcess, keepRunning } from '@frikort/api/test/none-missing/kept-process';
import { findFreePort } from '@frikort/local/ports';
import { fillApiFolder } from '../running/own-api.ts';

/** Processes of the API on one database, started again whenever they end. */
export interface RunningApis {
  /** Where the processes answer, when they do. */
  readonly addresses: readonly string[];
  readonly apis: readonly KeptProcess[];
  /** The environment of the API, for the command line. */
  readonly env: Readonly<Record<string, string>>;
  /** Comes back when every process answers that it is ready. */
  readonly untilReady: (signal: AbortSignal) => Promise<void>;
}

type Wanted = {
  /** Where keys and the register are kept. */
  readonly folder: string;
  readonly databaseUrl: string;
  /** Who can be granted a frikort. */
  readonly register: readonly LocalPerson[];
  readonly count: number;
};

export async function startApis({ folder, databaseUrl, register, count }: Wanted): Promise<RunningApis> {
  const { env: envAt } = await fillApiFolder(folder, register);
  const addresses: string[] = [];
  const apis: KeptProcess[] = [];
  let env: Record<string, string> = {};
  for (let made = 0; made < count; made += 1) {
    const port = await findFreePort();
    env = await envAt(port, databaseUrl);
    const special = { LOG_LEVEL: 'fatal', REQUESTS_PER_MINUTE: '1000000', AUDIT_SEAL_SECONDS: '1' };
    addresses.push(`http://localhost:${port}`);
    apis.push(keepRunning(path.join(import.meta.dirname, 'api-process.ts'), { ...env, ...special }, 200));
  }
  return {
    addresses,
    apis,
    env,
    untilReady: async (signal) => {
      for (const address of addresses) {
        while (!(await isReady(address))) await wait(50, undefined, { signal });
      }
    },
  };
}

async function isReady(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
    () => undefined,
  );
  return answer?.ok === true;
}
