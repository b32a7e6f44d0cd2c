import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiOfItsOwn, startOwnProcess } from './own-process.ts';

let api: ApiOfItsOwn;
beforeAll(async () => {
  api = await startOwnProcess();
});
afterAll(() => api?.close());

describe('how long others wait', () => {
  it('is hardly anything while one request is answered', async () => {
    const waits = await api.waitsWhile(() => api.send({ path: '/health/ready' }));
    expect(waits.beyondIdleMs).toBeLessThan(100);
    expect(waits.requests).toBeGreaterThan(0);
  });

  it('is seen, when something holds the API up', async () => {
    const waits = await api.waitsWhile(async () => {
      api.hold(400);
      await api.send({ path: '/health/live' });
    });
    expect(waits.longestMs).toBeGreaterThan(300);
  });
});
