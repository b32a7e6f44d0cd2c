import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { migrate } from '@frikort/api/database/migrate';
import type { LocalPerson } from '@frikort/api/registers/local';
import { sql } from 'drizzle-orm';
import { type RunningApis, startApis } from '../crash/apis.ts';
import { type Cluster, startCluster } from './cluster.ts';
import type { ClusterPrograms } from './programs.ts';

/** Three processes of the API before a cluster whose primary fails. */
export interface FailingSystem extends RunningApis {
  readonly cluster: Cluster;
  /** The superuser's connections to whoever is the primary. */
  readonly admin: () => Database;
  readonly close: () => Promise<void>;
}

/** @param register who can be granted a frikort */
export async function startFailingSystem(
  programs: ClusterPrograms,
  register: readonly LocalPerson[],
  signal: AbortSignal,
): Promise<FailingSystem> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  try {
    const cluster = await startCluster(programs);
    closing.push(cluster.close);
    await cluster.untilWhole(signal);
    const server = openDatabase(cluster.url, { maxConnections: 1, role: 'login' });
    await server.execute(sql`create database frikort`).finally(() => server.$client.end());
    const databaseUrl = cluster.url.replace(/postgres$/, 'frikort');
    await migrate(databaseUrl);
    const admin = openDatabase(databaseUrl, { maxConnections: 2, role: 'login' });
    closing.push(() => admin.$client.end());
    const folder = await mkdtemp(path.join(cluster.folder, 'api-'));
    const running = await startApis({ folder, databaseUrl, register, count: 3 });
    closing.push(() => Promise.all(running.apis.map((api) => api.letGo())));
    return { ...running, cluster, admin: () => admin, close };
  } catch (error) {
    await close();
    throw error;
  }
}
