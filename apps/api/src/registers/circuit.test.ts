import { describe, expect, it } from 'vitest';
import { createCircuit } from './circuit.ts';

function circuit() {
  let nowMs = Date.parse('2026-11-21T12:00:00Z');
  const created = createCircuit({ failures: 3, openMs: 30_000 }, () => new Date(nowMs));
  return {
    ...created,
    pass: (ms: number) => {
      nowMs += ms;
    },
    fail: (times: number) => Array.from({ length: times }, () => created.enter() && created.failed()),
  };
}

describe('the circuit', () => {
  it('opens after so many failures in a row, and says so once', () => {
    const it = circuit();
    expect(it.fail(4)).toEqual([false, false, true, false]);
    expect(it.enter()).toBe(false);
  });

  it('counts anew after a success', () => {
    const it = circuit();
    it.fail(2);
    it.succeeded();
    expect(it.fail(2)).toEqual([false, false]);
    expect(it.enter()).toBe(true);
  });

  it('lets one in when the time is over, and all when that went well', () => {
    const it = circuit();
    it.fail(3);
    it.pass(29_999);
    expect(it.enter()).toBe(false);
    it.pass(1);
    expect([it.enter(), it.enter()]).toEqual([true, false]);
    expect(it.succeeded()).toBe(true);
    expect([it.enter(), it.enter()]).toEqual([true, true]);
    expect(it.succeeded()).toBe(false);
  });

  it('stays open for as long again when that one failed too', () => {
    const it = circuit();
    it.fail(3);
    it.pass(30_000);
    expect(it.fail(1)).toEqual([true]);
    it.pass(29_999);
    expect(it.enter()).toBe(false);
    it.pass(1);
    expect(it.enter()).toBe(true);
  });

  it('is not held open longer by those who were let in before', () => {
    const it = circuit();
    it.fail(3);
    it.pass(20_000);
    expect(it.failed()).toBe(false);
    it.pass(10_000);
    expect(it.enter()).toBe(true);
  });
});
