import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { chmod, chown, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findFreePort } from '@frikort/local/ports';
import { z } from 'zod';
import type { Litter } from './cleaner-process.ts';
import { type CutNetwork, makeNetwork } from './cut-network.ts';
import type { ClusterPrograms } from './programs.ts';

/* Three machines with etcd, Patroni and PostgreSQL each, and HAProxy before them, as an operator would set them up. */

const machines = 3;
const passwords = { superuser: 'superuser', replication: 'replication' };
const patroniPort = 8008;

/**
 * Patroni's times in seconds. A primary is given up when it has not said for `ttl` that it lives, and 20 is the least that
 * Patroni's documentation allows.
 */
const times = { ttl: 20, loop_wait: 2, retry_timeout: 6 };

/** What Patroni says of a machine. */
const memberSchema = z.looseObject({
  name: z.string(),
  role: z.string(),
  state: z.string(),
  timeline: z.int().optional(),
});
export interface Member {
  readonly machine: number;
  readonly role: string;
  readonly state: string;
  readonly timeline?: number | undefined;
}

export interface Cluster {
  /** The superuser's address of the primary, whoever that is: HAProxy. */
  readonly url: string;
  /** What lies in it is taken away with the cluster. */
  readonly folder: string;
  readonly network: CutNetwork;
  /** As the first machine that answers sees it; empty when none does. */
  readonly members: () => Promise<Member[]>;
  /** Comes back with the primary when there are one and two standbys that have all of it. */
  readonly untilWhole: (signal: AbortSignal) => Promise<{ primary: number; synchronous: number }>;
  /** Kills PostgreSQL and Patroni of a machine with -9. */
  readonly kill: (machine: number) => Promise<void>;
  /** Starts Patroni of a machine again, which starts PostgreSQL. */
  readonly start: (machine: number) => void;
  readonly switchOver: (from: number, to: number) => Promise<void>;
  /** Changes Patroni's settings of the whole cluster. */
  readonly configure: (settings: object) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startCluster(programs: ClusterPrograms): Promise<Cluster> {
  const cleaner = startCleaner();
  try {
    return await startMachines(programs, cleaner);
  } catch (error) {
    await cleaner.clean();
    throw error;
  }
}

interface Cleaner {
  readonly note: (litter: Litter) => void;
  readonly clean: () => Promise<void>;
}

function startCleaner(): Cleaner {
  const child = fork(path.join(import.meta.dirname, 'cleaner-process.ts'), {
    execArgv: [],
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    note: (litter) => void child.send(litter),
    clean: async () => {
      if (!child.connected) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function startMachines(programs: ClusterPrograms, cleaner: Cleaner): Promise<Cluster> {
  const folder = await mkdtemp(path.join(tmpdir(), 'frikort-failover-'));
  cleaner.note({ kind: 'folder', path: folder });
  // In memory: in operation etcd has a disk of its own, and it is slow to decide where three PostgreSQL write beside it.
  const etcdFolder = await mkdtemp(path.join('/dev/shm', 'frikort-etcd-'));
  cleaner.note({ kind: 'folder', path: etcdFolder });
  const { uid, gid } = await userOf('postgres');
  for (const made of [folder, etcdFolder]) {
    await chmod(made, 0o755);
    await chown(made, uid, gid);
  }
  const name = `frk${process.pid}`;
  cleaner.note({ kind: 'network', name, machines });
  const network = await makeNetwork(name, machines);
  const { addresses } = network;
  const patronis: ChildProcess[] = [];
  const run = ([file = '', ...args]: string[], log: string): ChildProcess => {
    const output = openSync(path.join(folder, log), 'a');
    return spawn(file, args, { cwd: '/', detached: true, stdio: ['ignore', output, output] });
  };
  const start = (machine: number) => {
    const config = path.join(folder, `patroni-${machine}.json`);
    patronis[machine] = run([...network.on(machine), programs.patroni, config], `patroni-${machine}.log`);
  };
  for (const machine of addresses.keys()) {
    const etcd = [programs.etcd, ...etcdOptions(etcdFolder, addresses, machine)];
    run([...network.on(machine), ...etcd], `etcd-${machine}.log`);
    const config = patroniConfig({ folder, addresses, machine, postgres: programs.postgres });
    const file = path.join(folder, `patroni-${machine}.json`);
    await writeFile(file, JSON.stringify(config, undefined, 2), { mode: 0o600 });
    await chown(file, uid, gid);
    start(machine);
  }
  const port = await findFreePort();
  const haproxyFile = path.join(folder, 'haproxy.cfg');
  await writeFile(haproxyFile, haproxyConfig(addresses, port), { mode: 0o644 });
  const haproxy = run([programs.haproxy, '-db', '-f', haproxyFile], 'haproxy.log');
  if (haproxy.pid !== undefined) cleaner.note({ kind: 'process', pid: haproxy.pid });
  const members = () => askForMembers(addresses);
  return {
    url: `postgres://postgres:${passwords.superuser}@127.0.0.1:${port}/postgres`,
    folder,
    network,
    members,
    untilWhole: async (signal) => {
      for (;;) {
        const all = await members();
        const primary = all.find(({ role }) => role === 'leader');
        const synchronous = all.find(({ role }) => role === 'sync_standby');
        // A primary of before runs as a standby for a moment, on a timeline of its own, before it is rewound.
        const follows = ({ state, timeline }: Member) => isRunning(state) && timeline === primary?.timeline;
        const isWhole = all.length === machines && all.every(follows);
        if (isWhole && primary && synchronous)
          return { primary: primary.machine, synchronous: synchronous.machine };
        await wait(200, undefined, { signal });
      }
    },
    kill: async (machine) => {
      const pids = await readFile(path.join(folder, `data-${machine}/postmaster.pid`), 'utf8');
      patronis[machine]?.kill('SIGKILL');
      process.kill(Number.parseInt(pids, 10), 'SIGKILL');
    },
    start,
    switchOver: async (from, to) => {
      const how = ['--leader', nameOf(from), '--candidate', nameOf(to), '--force'];
      const config = path.join(folder, `patroni-${from}.json`);
      await promisify(execFile)(programs.patronictl, ['-c', config, 'switchover', 'frikort', ...how]);
    },
    configure: async (settings) => {
      const [{ machine } = { machine: 0 }] = await members();
      const url = `http://${addresses[machine]}:${patroniPort}/config`;
      await ask(url, { method: 'PATCH', body: JSON.stringify(settings) });
    },
    close: cleaner.clean,
  };
}

const isRunning = (state: string) => state === 'running' || state === 'streaming';
const nameOf = (machine: number) => `machine-${machine}`;

async function userOf(name: string): Promise<{ uid: number; gid: number }> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((row) => row.startsWith(`${name}:`));
  const [uid, gid] = line?.split(':').slice(2).map(Number) ?? [];
  if (uid === undefined || gid === undefined) throw new Error(`This machine has no user ${name}`);
  return { uid, gid };
}

/** @throws when Patroni does not do it */
async function ask(url: string, request: RequestInit): Promise<string> {
  const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(60_000) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`Patroni answered ${answer.status}: ${text}`);
  return text;
}

async function askForMembers(addresses: readonly string[]): Promise<Member[]> {
  for (const address of addresses) {
    const members = await askOne(address).catch(() => undefined);
    if (members !== undefined) return members;
  }
  return [];
}

/** @throws when it is away, or does not answer in time */
async function askOne(address: string): Promise<Member[]> {
  const answer = await fetch(`http://${address}:${patroniPort}/cluster`, {
    signal: AbortSignal.timeout(2_000),
  });
  const { members } = z.looseObject({ members: z.array(memberSchema) }).parse(await answer.json());
  return members.map(({ name, role, state, timeline }) => ({
    machine: Number(name.slice(-1)),
    role,
    state,
    timeline,
  }));
}

function etcdOptions(folder: string, addresses: readonly string[], machine: number): string[] {
  const [client, peer] = [2379, 2380].map((port) => `http://${addresses[machine]}:${port}`);
  const options: Record<string, string | undefined> = {
    name: nameOf(machine),
    'data-dir': path.join(folder, `etcd-${machine}`),
    'listen-client-urls': client,
    'advertise-client-urls': client,
    'listen-peer-urls': peer,
    'initial-advertise-peer-urls': peer,
    'initial-cluster': addresses.map((address, it) => `${nameOf(it)}=http://${address}:2380`).join(','),
    'initial-cluster-state': 'new',
    'heartbeat-interval': '200',
    'election-timeout': '2000',
  };
  return Object.entries(options).map(([option, value]) => `--${option}=${value}`);
}

type Place = { folder: string; addresses: readonly string[]; machine: number; postgres: string };

/** Patroni's settings, in JSON, which is YAML too. */
function patroniConfig({ folder, addresses, machine, postgres }: Place): object {
  const address = addresses[machine] ?? '';
  const network = `${address.replace(/\d+$/, '0')}/24`;
  return {
    scope: 'frikort',
    name: nameOf(machine),
    restapi: { listen: `${address}:${patroniPort}`, connect_address: `${address}:${patroniPort}` },
    etcd3: { hosts: addresses.map((it) => `${it}:2379`) },
    bootstrap: {
      dcs: {
        ...times,
        synchronous_mode: true,
        // Without a standby there are no writes, rather than writes that one machine alone has.
        synchronous_mode_strict: true,
        postgresql: {
          use_pg_rewind: true,
          // A machine that was cut short while it was rewound is half a machine: it is made anew.
          remove_data_directory_on_rewind_failure: true,
          parameters: {
            max_connections: 200,
            wal_level: 'replica',
            timezone: 'UTC',
            // A new primary has its standbys' slots a moment after they first ask; writes wait until one follows it.
            wal_retrieve_retry_interval: '500ms',
          },
        },
      },
      initdb: ['data-checksums', { encoding: 'UTF8' }, { locale: 'C.UTF-8' }],
    },
    postgresql: {
      listen: `${address}:5432`,
      connect_address: `${address}:5432`,
      data_dir: path.join(folder, `data-${machine}`),
      bin_dir: postgres,
      pgpass: path.join(folder, `pgpass-${machine}`),
      authentication: {
        superuser: { username: 'postgres', password: passwords.superuser },
        replication: { username: 'replicator', password: passwords.replication },
      },
      parameters: { unix_socket_directories: '' },
      pg_hba: [
        `host replication replicator ${network} scram-sha-256`,
        `host all all ${network} scram-sha-256`,
      ],
    },
  };
}

/** Leads to the machine whose Patroni says that it is the primary, and breaks off what leads to one that is no more. */
function haproxyConfig(addresses: readonly string[], port: number): string {
  const servers = addresses.map(
    (address, machine) => `  server ${nameOf(machine)} ${address}:5432 check port ${patroniPort}`,
  );
  return `defaults
  mode tcp
  retries 1
  timeout connect 1s
  timeout client 1h
  timeout server 1h
  timeout check 1s
listen primary
  bind 127.0.0.1:${port}
  option httpchk OPTIONS /primary
  http-check expect status 200
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
${servers.join('\n')}
`;
}
