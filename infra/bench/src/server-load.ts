import { type Driven, drive, type Load } from './drive.ts';
import { cpuOf, cpuOfServer } from './processes.ts';
import type { Asked } from './routes.ts';

/** A server under load; milliseconds of CPU of its process and of PostgreSQL for each request. */
export type DrivenServer = Driven & { readonly nodeMs: number; readonly postgresMs: number };

/** Where it answers, its process, and that of its PostgreSQL. */
export type Server = { readonly origin: string; readonly pid: number; readonly postgresPid: number };

/**
 * Drives a server and reads what CPU it took.
 * @param settled what is waited for before the CPU is read
 * @throws Error when an answer is no success
 */
export async function driveServer(
  { origin, pid, postgresPid }: Server,
  ask: (n: number) => Asked,
  load: Load,
  settled = async () => {},
): Promise<DrivenServer> {
  const before = { node: cpuOf(pid), postgres: cpuOfServer(postgresPid) };
  const driven = await drive(origin, ask, load);
  await settled();
  const perRequest = (seconds: number) => (seconds * 1000) / driven.requests;
  return {
    ...driven,
    nodeMs: perRequest(cpuOf(pid) - before.node),
    postgresMs: perRequest(cpuOfServer(postgresPid) - before.postgres),
  };
}
