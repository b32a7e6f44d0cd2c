import { once } from 'node:events';
import { createServer } from 'node:http';

/** Somebody whom events are sent to, who takes them all. */
export type Receiver = { readonly url: string; readonly taken: () => number; close(): Promise<void> };

export async function startReceiver(): Promise<Receiver> {
  let taken = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      taken += 1;
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}/events`,
    taken: () => taken,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
