import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { describe, expect, it } from 'vitest';
import { setWebhookScene } from '../../test/support/webhook-scene.ts';

/* R34: receivers that mean us no good. What each may cost is time and bytes, both limited, and nobody else's. */

const scene = setWebhookScene();
const { made, happen, send, deliveries } = scene;

/** Answers each request with whatever bytes it likes, on a bare connection. */
async function hostile(answer: (socket: Socket) => void | Promise<void>) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => void answer(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It listens on a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Writes again and again, for as long as somebody reads. */
async function endlessly(socket: Socket, part: string): Promise<void> {
  while (!socket.destroyed) {
    if (!socket.write(part)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
    await nextTurn();
  }
}

const ok = 'HTTP/1.1 200 OK\r\n';
const receivers: [string, (socket: Socket) => void | Promise<void>, object][] = [
  [
    'headers without end',
    async (socket) => {
      socket.write(ok);
      await endlessly(socket, `x-more: ${'x'.repeat(1000)}\r\n`);
    },
    { outcome: 'unreachable' },
  ],
  [
    'one huge header',
    (socket) => void socket.write(`${ok}x-huge: ${'x'.repeat(200_000)}\r\n\r\n`),
    { outcome: 'unreachable' },
  ],
  [
    'announcements without end',
    (socket) => endlessly(socket, 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'),
    { outcome: 'unreachable' },
  ],
  [
    'another protocol',
    (socket) =>
      void socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    { outcome: 'unreachable' },
  ],
  [
    'what is no HTTP',
    (socket) => void socket.write('220 mail.example ESMTP\r\n'),
    { outcome: 'unreachable' },
  ],
  [
    'a first line and then nothing',
    (socket) => void socket.write('HTTP/1.1 200 OK\r\n'),
    { outcome: 'timed-out' },
  ],
  [
    'a status that is none',
    (socket) => void socket.write('HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n'),
    { outcome: 'refused', statusCode: 999 },
  ],
  [
    'a body without end',
    async (socket) => {
      socket.write(`${ok}transfer-encoding: chunked\r\n\r\n`);
      await endlessly(socket, `3e8\r\n${'y'.repeat(1000)}\r\n`);
    },
    { outcome: 'accepted', statusCode: 200, answer: 'y'.repeat(500) },
  ],
  [
    'a body that never comes to its end',
    (socket) => void socket.write(`${ok}content-length: 100\r\n\r\ntak`),
    { outcome: 'accepted', statusCode: 200, answer: 'tak' },
  ],
  [
    'a chunk with an extension without end',
    async (socket) => {
      socket.write(`${ok}transfer-encoding: chunked\r\n\r\n1;`);
      await endlessly(socket, 'x'.repeat(1000));
    },
    { outcome: 'accepted', statusCode: 200, answer: '' },
  ],
  [
    'bytes that are no text, and a number',
    (socket) =>
      void socket.end(
        Buffer.concat([
          Buffer.from(`${ok}content-encoding: gzip\r\nconnection: close\r\n\r\n`),
          Buffer.from([0x1f, 0x8b, 0, 0xff, 0xfe, 0x0d, 0x0a]),
          Buffer.from('\u202e010190-1234\u0000'),
        ]),
      ),
    { outcome: 'accepted', statusCode: 200 },
  ],
];

describe('R34: a receiver that answers with', () => {
  it.each(receivers)('%s costs its own attempt, within the deadline', async (_what, answer, outcome) => {
    const bad = await hostile(answer);
    try {
      const { id } = await made(scene.bente, { url: bad.url });
      const good = await made(scene.bente);
      await happen();
      const began = performance.now();
      await send();
      expect(performance.now() - began).toBeLessThan(3_000);
      const [delivery] = await deliveries(scene.bente, id);
      expect(delivery).toMatchObject({ attemptCount: 1, lastAttempt: outcome });
      const { answer: kept = '' } = delivery.lastAttempt;
      expect(kept.length).toBeLessThanOrEqual(500);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(kept).not.toMatch(/[\u0000-\u001f\u202e]|010190-1234/);
      expect(scene.receiver.received).toHaveLength(1);
      expect(await deliveries(scene.bente, good.id)).toMatchObject([{ status: 'succeeded' }]);
    } finally {
      await bad.close();
    }
  });
});

it('R34: a receiver whose certificate proves nothing is told nothing', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  let requests = 0;
  const server = createTlsServer({ key, cert }, (_request, response) => {
    requests += 1;
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    // It listens on a port.
    const { port } = server.address() as AddressInfo;
    const { id } = await made(scene.bente, { url: `https://127.0.0.1:${port}/` });
    await happen();
    await send();
    const [delivery] = await deliveries(scene.bente, id);
    expect(delivery.lastAttempt).toMatchObject({ outcome: 'not-trusted' });
    expect(requests).toBe(0);
  } finally {
    server.close();
    await once(server, 'close');
  }
});
