import { Agent, get, type IncomingMessage } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/* The other people of `waiting.ts`: each asks again 5 ms after the answer, and tells how long it took when asked. */

/** What one report holds: since the report before. */
export type Waited = {
  readonly longestMs: number;
  readonly requests: number;
  /** Answers other than 200, and connections that broke. */
  readonly wrong: readonly string[];
};

type Clock = { readonly activeMs: number; readonly cpuMs: number };

const pauseMs = 5;
const { address, someone }: { address: string; someone: Record<string, string> } = workerData;

let longestMs = 0;
let requests = 0;
let wrong: string[] = [];

type Person = {
  readonly path: string;
  readonly headers: Record<string, string>;
  /** Whether the answer takes the database too. */
  readonly needsDatabase: boolean;
};

const people = [
  { path: '/health/live', headers: {}, needsDatabase: false },
  { path: '/api/v1/session', headers: someone, needsDatabase: true },
].map(ask);

/** Asks for ever. @returns waits for the request that is under way */
function ask({ path, headers, needsDatabase }: Person): { answered: () => Promise<void> } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let before: Clock | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const askOnce = async () => {
    const began = performance.now();
    const answer = await answerTo(new URL(path, address), agent, headers);
    const waitedMs = performance.now() - began;
    const after = clockOf(answer);
    if (before && after) {
      const { workedMs, lackedCoreMs } = between(before, after);
      // Where nothing else is needed, it waited for the work of the process, or for the machine.
      const ofApiMs = needsDatabase ? waitedMs - lackedCoreMs : Math.min(waitedMs, workedMs);
      longestMs = Math.max(longestMs, ofApiMs);
    }
    before = after;
    requests += 1;
    if (answer.statusCode !== 200) wrong.push(`${answer.statusCode} to ${path}`);
  };
  const again = () => {
    underWay = askOnce().catch((error) => void wrong.push(`${error} to ${path}`));
    void underWay.then(() => setTimeout(again, pauseMs));
  };
  again();
  return { answered: () => underWay };
}

function answerTo(url: URL, agent: Agent, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      answer.on('error', reject).on('end', () => resolve(answer));
      answer.resume();
    }).on('error', reject);
  });
}

/** How long the API's process worked between two of its answers, and how long it lacked a core to work on. */
function between(before: Clock, after: Clock): { workedMs: number; lackedCoreMs: number } {
  const workedMs = after.cpuMs - before.cpuMs;
  return { workedMs, lackedCoreMs: Math.max(0, after.activeMs - before.activeMs - workedMs) };
}

function clockOf({ headers }: IncomingMessage): Clock | undefined {
  const [activeMs, cpuMs] = String(headers['frikort-test-clock']).split(';').map(Number);
  return activeMs !== undefined && cpuMs !== undefined ? { activeMs, cpuMs } : undefined;
}

parentPort?.on('message', async () => {
  // Those who are waiting just now wait to the end.
  await Promise.all(people.map(({ answered }) => answered()));
  parentPort?.postMessage({ longestMs, requests, wrong } satisfies Waited);
  ({ longestMs, requests, wrong } = { longestMs: 0, requests: 0, wrong: [] });
});
await new Promise((resolve) => setTimeout(resolve, 300));
await Promise.all(people.map(({ answered }) => answered()));
longestMs = 0;
parentPort?.postMessage('warm');
