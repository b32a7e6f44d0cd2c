import { openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { beginning, fileOf, settingsOfReceiver } from './settings.ts';

/* A system that events are sent to: it proves each, writes it down, and says so. Killed in between, it gets it again. */

process.on('disconnect', () => process.exit(0));
const { folder, port, secrets } = settingsOfReceiver.parse(process.env);
const webhooks = new Map(
  Object.entries(secrets).map(([stream, secret]) => {
    const file = openSync(fileOf(folder, 'webhook', stream), 'a');
    writeSync(file, beginning);
    return [`/${stream}`, { webhook: new Webhook(secret), file }];
  }),
);

const server = createServer(async (request, response) => {
  const body = await text(request).catch(() => undefined);
  const to = webhooks.get(request.url ?? '');
  // Whoever sent it is dead.
  if (body === undefined || to === undefined) return void response.destroy();
  const { 'webhook-id': id, 'webhook-timestamp': stamp, 'webhook-signature': signature } = request.headers;
  // Not `verify`, which holds the stamp against its own clock: the test's goes ahead.
  const expected = to.webhook.sign(String(id), new Date(Number(stamp) * 1000), body);
  const isGenuine = String(signature).split(' ').includes(expected) && JSON.parse(body).id === id;
  writeSync(to.file, isGenuine ? `${body}\n` : '"forged"\n');
  response.writeHead(204).end();
});
server.listen(port, '127.0.0.1');
