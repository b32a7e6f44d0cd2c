import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepObjection, objectsHere, startFlow, tellIntroduction } from './flow-steps.ts';

const sent = vi.fn(async (_address: string, _request: RequestInit) => new Response(null, { status: 204 }));
const bodies = () => sent.mock.calls.map(([, { body }]) => JSON.parse(String(body)));
const kept = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
beforeEach(() => {
  vi.stubGlobal('fetch', sent);
  vi.stubGlobal('window', { localStorage });
  vi.stubGlobal('navigator', { onLine: true });
  sent.mockClear();
  kept.clear();
});
afterEach(() => vi.unstubAllGlobals());

it('R38: tells a step once for each flow, without cookies and with a number of the flow alone', () => {
  const tell = startFlow('register');
  tell('started', { countedFor: 'x' });
  tell('started', { countedFor: 'x' });
  tell('summary', { authority: undefined });
  startFlow('register')('started');
  const [first, second, other] = bodies();
  expect(sent).toHaveBeenCalledTimes(3);
  expect(first).toEqual({ flow: 'register', step: 'started', flowId: expect.any(String), countedFor: 'x' });
  expect(second).toEqual({ flow: 'register', step: 'summary', flowId: first.flowId });
  expect(other.flowId).not.toBe(first.flowId);
  expect(sent.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', keepalive: true });
});

it('R38: tells nothing for whoever objects, until they do no longer', () => {
  expect(objectsHere()).toBe(false);
  expect(keepObjection(true)).toBe(true);
  expect(objectsHere()).toBe(true);
  tellIntroduction('company');
  expect(sent).not.toHaveBeenCalled();
  keepObjection(false);
  tellIntroduction('company');
  expect(bodies()).toMatchObject([{ flow: 'register', step: 'introduction' }]);
});

it.each([{ doNotTrack: '1' }, { globalPrivacyControl: true }])(
  'R38: tells nothing where the browser says %j',
  (says) => {
    vi.stubGlobal('navigator', { onLine: true, ...says });
    startFlow('grant')('started');
    expect(sent).not.toHaveBeenCalled();
  },
);

it('R38: tells nothing where the browser keeps nothing, for there an objection would be lost', () => {
  vi.stubGlobal('window', {
    get localStorage() {
      throw new Error('Keeps nothing');
    },
  });
  startFlow('grant')('started');
  expect(keepObjection(true)).toBe(false);
  expect(sent).not.toHaveBeenCalled();
});

it('R38: a server that is away troubles nobody', async () => {
  sent.mockRejectedValueOnce(new Error('away'));
  startFlow('grant')('started');
  await Promise.resolve();
  expect(sent).toHaveBeenCalledOnce();
});
