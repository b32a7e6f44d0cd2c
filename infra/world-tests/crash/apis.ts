import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocalPerson } from '@frikort/api/registers/local';
import { type KeptProcess, keepRunning } from '@frikort/api/test/none-missing/kept-process';
import { providerOrigin } from '@frikort/api/test/support/browser';
import { apiSettings, keyFolder } from '@frikort/local/api-settings';
import { findFreePort } from '@frikort/local/ports';
import { localSecrets } from '@frikort/local/secrets';
import { createTestNemLogin, nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';

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
  const registerFile = path.join(folder, 'register.json');
  await writeFile(registerFile, JSON.stringify(register));
  await nemLoginKeys(keyFolder(folder));
  const provider = await createTestNemLogin({
    people: [],
    origin: providerOrigin,
    keyFolder: keyFolder(folder),
    serviceProvider: () => Promise.reject(new Error('nobody logs in')),
  });
  await provider.close();
  const addresses: string[] = [];
  const apis: KeptProcess[] = [];
  let settings: Record<string, string> = {};
  for (let made = 0; made < count; made += 1) {
    const port = await findFreePort();
    settings = await apiSettings({
      folder,
      port,
      databaseUrl,
      keeperDatabaseUrl: databaseUrl,
      secrets: await localSecrets(folder),
      registerFile,
    });
    const env = Object.fromEntries(Object.entries(settings).filter(([name]) => !name.startsWith('APP_')));
    const special = { LOG_LEVEL: 'fatal', REQUESTS_PER_MINUTE: '1000000', AUDIT_SEAL_SECONDS: '1' };
    addresses.push(`http://localhost:${port}`);
    apis.push(keepRunning(path.join(import.meta.dirname, 'api-process.ts'), { ...env, ...special }, 200));
  }
  return {
    addresses,
    apis,
    env: settings,
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
