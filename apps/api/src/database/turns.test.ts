import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoTurn } from './failures.ts';
import { Turns } from './turns.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const limits = { atOnce: 3, atOnceAbout: 2, waitingAbout: 4, patienceMs: 1_000 };

/** Work that ends when the test says so. */
function jobs(turns: Turns) {
  const begun: string[] = [];
  const begin = (name: string, about: string) => {
    const work = Promise.withResolvers<string>();
    const outcome = turns.take(about, () => {
      begun.push(name);
      return work.promise;
    });
    const settled = outcome.then(
      () => 'done',
      (error: unknown) => (error instanceof NoTurn ? 'no turn' : 'failed'),
    );
    return { ...work, settled };
  };
  return { begun, begin };
}

/** Lets everything happen that is due. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('turns', () => {
  it('are two for one thing, and leave the others to those who want something else', async () => {
    const { begun, begin } = jobs(new Turns(limits));
    const [first] = ['a1', 'a2', 'a3'].map((name) => begin(name, 'a'));
    begin('b1', 'b');
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'b1']);
    begin('c1', 'c');
    first?.resolve('');
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('come to an end with what fails, too', async () => {
    const { begun, begin } = jobs(new Turns({ ...limits, atOnce: 1 }));
    const first = begin('a1', 'a');
    begin('b1', 'b');
    first.reject(new Error('x'));
    expect(await first.settled).toBe('failed');
    expect(begun).toEqual(['a1', 'b1']);
  });

  it('are waited for by so many, and so long', async () => {
    const { begin } = jobs(new Turns(limits));
    const all = ['1', '2', '3', '4', '5', '6', '7'].map((name) => begin(name, 'a'));
    expect(await all[6]?.settled).toBe('no turn');
    const fifth = all[4]?.settled;
    await vi.advanceTimersByTimeAsync(999);
    all[0]?.resolve('');
    all[1]?.resolve('');
    await vi.advanceTimersByTimeAsync(1);
    expect(await fifth).toBe('no turn');
  });

  it('are not waited for behind one that gave up waiting for a lock', async () => {
    const { begun, begin } = jobs(new Turns(limits));
    const [first, , third] = ['a1', 'a2', 'a3'].map((name) => begin(name, 'a'));
    const lockTimeout = new pg.DatabaseError('canceling statement due to lock timeout', 0, 'error');
    lockTimeout.code = '55P03';
    first?.reject(new Error('Failed query', { cause: lockTimeout }));
    expect(await third?.settled).toBe('no turn');
    begin('a4', 'a');
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'a4']);
  });
});
