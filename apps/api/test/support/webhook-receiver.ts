import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A delivery as it came. */
export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** What stands in for the system of somebody who has events sent. */
export type WebhookReceiver = {
  readonly url: string;
  /** What came, the oldest first. */
  readonly received: Received[];
  /** How it answers from now on. */
  answer: (response: ServerResponse, received: Received) => void;
  close(): Promise<void>;
};

/** Listens on this machine, and takes everything until told otherwise. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const one = { headers: request.headers, body: await text(request) };
    received.push(one);
    receiver.answer(response, one);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It listens on a port.
  const { port } = server.address() as AddressInfo;
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${port}/frikort`,
    received,
    answer: (response) => void response.writeHead(204).end(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}
