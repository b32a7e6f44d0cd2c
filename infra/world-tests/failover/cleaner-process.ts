import { rm } from 'node:fs/promises';
import { killIfThere, removeNetwork } from './cut-network.ts';

/*
 * Cleans up behind a test that has ended, however it ended: its cluster runs apart from it, as that of real machines does.
 * Told by messages what there is; the end of the channel is the end of the test.
 */

/** What is cleaned up. */
export type Litter =
  | { readonly kind: 'network'; readonly name: string; readonly machines: number }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'process'; readonly pid: number };

const litter: Litter[] = [];
// Ctrl-C reaches the whole group.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('message', (message: Litter) => void litter.push(message));
process.on('disconnect', async () => {
  for (const thing of litter.toReversed()) {
    if (thing.kind === 'network') await removeNetwork(thing.name, thing.machines);
    else if (thing.kind === 'folder') await rm(thing.path, { recursive: true, force: true });
    else killIfThere(thing.pid);
  }
});
