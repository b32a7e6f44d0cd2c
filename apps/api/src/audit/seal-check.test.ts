import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merklePath, merkleRoot, rootByPath } from './merkle.ts';
import { hashOfSeal, macOfSeal, noSeal, type Seal, type SealKeys, sealNext } from './seal.ts';
import { checkPrinted, checkRows, checkSeal, type Fault, type FoundEntry } from './seal-check.ts';
import { type AuditRow, leafOf, toSealedRow } from './sealed-row.ts';

/* The chain of seals as arithmetic: whatever is done to a log without the key is found (R26). */

const keys: SealKeys = [{ id: 'a1', key: randomBytes(32) }];
const now = new Date('2026-11-21T12:00:00.123Z');

type Batch = { seal: Seal; entries: FoundEntry[] };

function newRow(action = 'citizen-viewed'): AuditRow {
  return {
    id: randomUUID(),
    at: '2026-11-21T11:59:00.123456Z',
    actorId: randomUUID(),
    role: 'caseworker',

    entrance: 'caseworker',
    organisationCvr: '55133018',
    organisationName: 'Aarhus Kommune',

    action,
    purpose: 'case-handling',
    outcome: 'done',
    code: null,
    subject: 'ab12',

    objectId: null,
    requestId: randomUUID(),
  };
}

function makeChain(sizes: readonly number[], sealKeys = keys): Batch[] {
  const batches: Batch[] = [];
  for (const size of sizes) {
    const rows = Array.from({ length: size }, () => toSealedRow(newRow()));
    const previous = batches.at(-1)?.seal ?? noSeal;
    const { seal, entries } = sealNext(previous, rows.map(leafOf), sealKeys[0], now);
    batches.push({
      seal,
      entries: entries.flatMap((entry, place) => {
        const row = rows[place];
        return row ? [{ ...entry, rowId: row.id, rowAt: row.at, row, together: null }] : [];
      }),
    });
  }
  return batches;
}

function check(chain: readonly Batch[], sealKeys: SealKeys | 'no key' = keys): Fault | undefined {
  const known = sealKeys === 'no key' ? undefined : sealKeys;
  let previous: Pick<Seal, 'number' | 'lastPosition' | 'hash'> = noSeal;
  for (const { seal, entries } of chain) {
    const fault = checkSeal(seal, previous, known) ?? checkRows(seal, entries, known);
    if (fault) return fault;
    previous = seal;
  }
  return undefined;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
/** A chain and one of its rows. */
const chainAndPlace = fc.tuple(sizes, fc.nat(), fc.nat()).map(([shape, seal, row]) => {
  const chain = makeChain(shape);
  const batch = chain[seal % chain.length];
  if (!batch) throw new Error('an empty chain');
  return { chain, batch, place: row % batch.entries.length };
});

function entryAt(batch: Batch, place: number): FoundEntry {
  const entry = batch.entries[place];
  if (!entry) throw new Error('no such row');
  return entry;
}

describe('R26: the chain of seals', () => {
  it('is in order when nothing was done to it, with the key and without', () => {
    fc.assert(
      fc.property(sizes, (shape) => {
        const chain = makeChain(shape);
        expect(check(chain)).toBeUndefined();
        expect(check(chain, 'no key')).toBeUndefined();
      }),
    );
  });

  it('names the row that was changed, whichever column it was', () => {
    const columns = fc.constantFrom(
      ...(['at', 'actorCommitment', 'role', 'organisationCvr', 'action', 'outcome', 'subject'] as const),
      ...(['objectId', 'requestId', 'code', 'purpose', 'entrance', 'organisationName'] as const),
    );
    fc.assert(
      fc.property(chainAndPlace, columns, ({ chain, batch, place }, column) => {
        const entry = entryAt(batch, place);
        if (entry.row) entry.row = { ...entry.row, [column]: 'another' };
        const { position, rowId } = entry;
        expect(check(chain)).toMatchObject({ kind: 'row-changed', seal: batch.seal.number, position, rowId });
        expect(check(chain, 'no key')).toMatchObject({ kind: 'row-changed', position, rowId });
      }),
    );
  });

  it('names the row also when its recorded hash was changed with it', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain, batch, place }) => {
        const entry = entryAt(batch, place);
        entry.row = toSealedRow({ ...newRow('another'), id: entry.rowId });
        entry.leaf = leafOf(entry.row);
        const { position, rowId } = entry;
        expect(check(chain)).toMatchObject({ kind: 'row-changed', seal: batch.seal.number, position, rowId });
        expect(check(chain, 'no key')).toMatchObject({ kind: 'row-changed', seal: batch.seal.number });
      }),
    );
  });

  it('names the row that is missing, from the log or from the record', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.boolean(), ({ chain, batch, place }, fromLog) => {
        const entry = entryAt(batch, place);
        const { position } = entry;
        if (fromLog) entry.row = undefined;
        else batch.entries.splice(place, 1);
        expect(check(chain)).toMatchObject({ kind: 'row-missing', seal: batch.seal.number, position });
      }),
    );
  });

  it('names the first of two rows that changed places', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(), fc.boolean(), ({ chain, batch, place }, other, whole) => {
        const one = entryAt(batch, place);
        const two = entryAt(batch, other % batch.entries.length);
        fc.pre(one !== two);
        swap(one, two, whole);
        expect(check(chain)).toMatchObject({
          kind: 'rows-reordered',
          seal: batch.seal.number,
          position: Math.min(one.position, two.position),
        });
      }),
    );
  });

  it('finds a seal that is gone, and every part of a seal that was changed', () => {
    const parts = fc.constantFrom('root', 'previous', 'hash', 'mac', 'sealedAt', 'lastPosition', 'keyId');
    fc.assert(
      fc.property(chainAndPlace, parts, ({ chain, batch }, part) => {
        const { number } = batch.seal;
        const altered = {
          root: randomBytes(32),
          previous: randomBytes(32),
          hash: randomBytes(32),
          mac: randomBytes(32),

          sealedAt: '2026-01-01T00:00:00.000000Z',
          lastPosition: batch.seal.lastPosition + 1,
          keyId: 'a2',
        }[part];
        const forged = { ...batch, seal: { ...batch.seal, [part]: altered } };
        expect(check(chain.map((each) => (each === batch ? forged : each)))).toMatchObject({
          kind: 'seal-forged',
          seal: number,
        });
        const without = chain.filter((each) => each !== batch);
        if (number < chain.length)
          expect(check(without)).toMatchObject({ kind: 'seal-missing', seal: number });
      }),
    );
  });

  it('is not made anew by somebody without the key, and a printed seal shows an end that was cut', () => {
    const chain = makeChain([3, 2, 4]);
    const forged = makeChain([3, 2, 4], [{ id: 'a1', key: randomBytes(32) }]);
    expect(check(forged, 'no key')).toBeUndefined();
    expect(check(forged)).toMatchObject({ kind: 'seal-forged', seal: 1 });

    const printed = chain.map(({ seal }) => ({ number: seal.number, hash: seal.hash.toString('hex') }));
    const hashIn = (some: readonly Batch[]) => (number: number) =>
      some.find(({ seal }) => seal.number === number)?.seal.hash.toString('hex');
    expect(checkPrinted(printed, hashIn(chain))).toBeUndefined();
    expect(checkPrinted(printed, hashIn(chain.slice(0, 2)))).toMatchObject({ kind: 'tail-cut', seal: 3 });
    expect(checkPrinted(printed, hashIn(forged))).toMatchObject({ kind: 'seal-forged', seal: 1 });
  });

  it('needs the key that made a seal, also after a new one came', () => {
    const chain = makeChain([2]);
    const [old] = keys;
    expect(check(chain, [{ id: 'a2', key: randomBytes(32) }, old])).toBeUndefined();
    expect(check(chain, [{ id: 'a2', key: randomBytes(32) }])).toMatchObject({ kind: 'seal-forged' });
    const [batch] = chain;
    if (batch) {
      const facts = { ...batch.seal, sealedAt: '2026-01-01T00:00:00.000000Z' };
      const resealed = {
        ...facts,
        hash: hashOfSeal(facts),
        mac: macOfSeal({ ...old, key: randomBytes(32) }, facts),
      };
      expect(checkSeal(resealed, noSeal, keys)).toMatchObject({ kind: 'seal-forged', seal: 1 });
    }
  });
});

/** Exchanges what stands at two positions: the whole record, or only which row it names. */
function swap(one: FoundEntry, two: FoundEntry, whole: boolean): void {
  const { rowId, rowAt, row, leaf, mark } = one;
  const first = { rowId, rowAt, row };
  Object.assign(one, { rowId: two.rowId, rowAt: two.rowAt, row: two.row });
  Object.assign(two, first);
  if (!whole) return;
  Object.assign(one, { leaf: two.leaf, mark: two.mark });
  Object.assign(two, { leaf, mark });
}

describe('a row shown to be in a batch without the others', () => {
  it('leads to the root by its path, and no other row does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, nth) => {
        const leaves = Array.from({ length: size }, () => randomBytes(32));
        const place = nth % size;
        const leaf = leaves[place] ?? Buffer.alloc(0);
        const path = merklePath(leaves, place);
        expect(rootByPath(leaf, place, size, path)).toEqual(merkleRoot(leaves));
        expect(rootByPath(randomBytes(32), place, size, path)).not.toEqual(merkleRoot(leaves));
        expect(rootByPath(leaf, place + 1, size, path)).not.toEqual(merkleRoot(leaves));
        expect(rootByPath(leaf, place, size, [...path, randomBytes(32)])).toBeUndefined();
      }),
    );
  });
});
