import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { commandLineOf, processExists } from '@frikort/local/processes';

const run = promisify(execFile);
const ip = (...args: string[]) => run('ip', args);

/** A network of machines, each in a namespace of its own and joined by a bridge that this machine has an address on. */
export interface CutNetwork {
  /** The addresses, in the order of the machines. */
  readonly addresses: readonly string[];
  /** What is put before a command to run it on a machine, as the user of PostgreSQL. */
  readonly on: (machine: number) => string[];
  /** Pulls the cable: nothing comes or goes, and nobody is told. */
  readonly cut: (machine: number) => Promise<void>;
  readonly join: (machine: number) => Promise<void>;
  /** The processes of a machine whose command line has a text. */
  readonly pidsOf: (machine: number, text: string) => Promise<number[]>;
}

const namespaceOf = (name: string, machine: number) => `${name}-${machine}`;

/** @param name at most eleven characters, of nobody else on this machine */
export async function makeNetwork(name: string, machines: number): Promise<CutNetwork> {
  // Addresses for measurements (RFC 2544), which lead nowhere.
  const prefix = `198.18.${process.pid % 256}`;
  const addresses = Array.from({ length: machines }, (_, machine) => `${prefix}.${machine + 11}`);
  await ip('link', 'add', name, 'type', 'bridge');
  await ip('address', 'add', `${prefix}.1/24`, 'dev', name);
  await ip('link', 'set', name, 'up');
  for (const [machine, address] of addresses.entries()) {
    const namespace = namespaceOf(name, machine);
    await ip('netns', 'add', namespace);
    await ip('link', 'add', namespace, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', namespace);
    await ip('link', 'set', namespace, 'master', name, 'up');
    await ip('-n', namespace, 'address', 'add', `${address}/24`, 'dev', 'eth0');
    await ip('-n', namespace, 'link', 'set', 'eth0', 'up');
    await ip('-n', namespace, 'link', 'set', 'lo', 'up');
  }
  const asPostgres = ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'];
  return {
    addresses,
    on: (machine) => ['ip', 'netns', 'exec', namespaceOf(name, machine), ...asPostgres],
    cut: async (machine) => void (await ip('link', 'set', namespaceOf(name, machine), 'down')),
    join: async (machine) => void (await ip('link', 'set', namespaceOf(name, machine), 'up')),
    pidsOf: async (machine, text) => {
      const pids = await pidsIn(namespaceOf(name, machine));
      return pids.filter((pid) => commandLineOf(pid)?.includes(text));
    },
  };
}

/** Kills whatever runs on the machines of a network, and takes the network away. What is gone already is fine. */
export async function removeNetwork(name: string, machines: number): Promise<void> {
  for (let machine = 0; machine < machines; machine += 1) {
    const namespace = namespaceOf(name, machine);
    for (;;) {
      const pids = await pidsIn(namespace);
      if (pids.length === 0) break;
      for (const pid of pids) killIfThere(pid);
    }
    await ip('link', 'delete', namespace).catch(() => {});
    await ip('netns', 'delete', namespace).catch(() => {});
  }
  await ip('link', 'delete', name).catch(() => {});
}

async function pidsIn(namespace: string): Promise<number[]> {
  const { stdout } = await run('ip', ['netns', 'pids', namespace]).catch(() => ({ stdout: '' }));
  return stdout.split('\n').filter(Boolean).map(Number);
}

/** Kills a process with -9, or finds that it has ended. */
export function killIfThere(pid: number): void {
  if (processExists(pid)) process.kill(pid, 'SIGKILL');
}
