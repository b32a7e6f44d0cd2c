import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { NamedKey } from '../database/encryption.ts';
import { secretKeyOf } from '../database/secret-key.ts';
import { merkleRoot } from './merkle.ts';

/** The keys that seals are MACed with, the current one first. */
export type SealKeys = readonly [NamedKey, ...NamedKey[]];

/** What a seal says about its batch. Positions and numbers count from 1, without holes. */
export type SealFacts = {
  number: number;
  firstPosition: number;
  lastPosition: number;
  /** The Merkle root of the rows' hashes. */
  root: Buffer;
  /** The hash of the seal before; zeros before the first. */
  previous: Buffer;
  /** UTC with microseconds, as text. */
  sealedAt: string;
  keyId: string;
};

/** A seal: what it says, the hash of that, by which the next one is chained, and a MAC of it. */
export type Seal = SealFacts & { hash: Buffer; mac: Buffer };

/** One row of a batch: its hash, and a mark that ties the hash to its position. */
export type SealedEntry = { position: number; leaf: Buffer; mark: Buffer };

/** What stands for the seal before the first one. */
export const noSeal = { number: 0, lastPosition: 0, hash: Buffer.alloc(32) } as const;

const markLength = 16;

/** Seals the next rows. @param leaves their hashes in order, at least one */
export function sealNext(
  previous: Pick<Seal, 'number' | 'lastPosition' | 'hash'>,
  leaves: readonly Buffer[],
  key: NamedKey,
  now: Date,
): { seal: Seal; entries: SealedEntry[] } {
  const firstPosition = previous.lastPosition + 1;
  const facts: SealFacts = {
    number: previous.number + 1,
    firstPosition,
    lastPosition: previous.lastPosition + leaves.length,
    root: merkleRoot(leaves),
    previous: previous.hash,
    sealedAt: now.toISOString().replace('Z', '000Z'),
    keyId: key.id,
  };
  const entries = leaves.map((leaf, place) => {
    const position = firstPosition + place;
    return { position, leaf, mark: markOf(key, position, leaf) };
  });
  return { seal: { ...facts, hash: hashOfSeal(facts), mac: macOfSeal(key, facts) }, entries };
}

/** The seal's hash, over all it says. */
export function hashOfSeal(facts: SealFacts): Buffer {
  return createHash('sha256').update(textOfSeal(facts)).digest();
}

/** The seal's MAC: who does not know the key cannot make one. */
export function macOfSeal(key: NamedKey, facts: SealFacts): Buffer {
  return createHmac('sha256', secretKeyOf(key.key))
    .update(`seal ${textOfSeal(facts)}`)
    .digest();
}

/** Ties a row's hash to its position, so that a check can name the very row that was changed or moved. */
export function markOf(key: NamedKey, position: number, leaf: Buffer): Buffer {
  const mac = createHmac('sha256', secretKeyOf(key.key)).update(`row ${position} `).update(leaf).digest();
  return mac.subarray(0, markLength);
}

/** Equality without telling by time how far two values agree. */
export function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function textOfSeal(facts: SealFacts): string {
  const { number, firstPosition, lastPosition, root, previous, sealedAt, keyId } = facts;
  return JSON.stringify([
    ...['frikort-audit-seal-1', number, firstPosition, lastPosition],
    ...[root.toString('hex'), previous.toString('hex'), sealedAt, keyId],
  ]);
}
