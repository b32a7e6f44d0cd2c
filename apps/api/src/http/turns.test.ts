import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inPieces, takeTurn } from './turns.ts';

describe('long pieces of work', () => {
  it('go on one at a time between the turns of others, however many there are, and in their order', async () => {
    const done: string[] = [];
    const work = async (name: string) => {
      for (let piece = 0; piece < 5; piece += 1) {
        await takeTurn();
        done.push(`${name}${piece}`);
      }
    };
    const working = Promise.all(Array.from('abcdefgh', work));
    let longest = 0;
    while (done.length < 40) {
      const before = done.length;
      await setImmediate();
      longest = Math.max(longest, done.length - before);
    }
    await working;
    expect(longest).toBe(1);
    expect(done.slice(0, 10)).toEqual(['a0', 'b0', 'c0', 'd0', 'e0', 'f0', 'g0', 'h0', 'a1', 'b1']);
  });

  it('gather small parts into pieces worth sending, and lose none', async () => {
    async function* parts() {
      for (let place = 0; place < 10_000; place += 1) yield `${place},`.padStart(20);
    }
    const pieces: string[] = [];
    for await (const piece of inPieces(parts())) pieces.push(piece);
    expect(pieces).toHaveLength(4);
    expect(pieces.join('').match(/\d+,/g)).toHaveLength(10_000);
  });
});
