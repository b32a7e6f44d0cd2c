// Receives a company's webhooks, and fetches what they are about, written from what /api/docs says:
//
//   FRIKORT_SECRET=whsec_… PORT=8787 CLIENT_ID=… CLIENT_SECRET=… npx node packages/api-client/examples/from-the-docs/receiver.ts

import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { connect, type Schemas } from './frikort.ts';

const { FRIKORT_URL: url = 'http://localhost:3000', CLIENT_ID: id, CLIENT_SECRET: secret } = process.env;
const { FRIKORT_SECRET: webhookSecret, PORT: port = '8787' } = process.env;
if (!id || !secret || !webhookSecret) throw new Error('Say CLIENT_ID, CLIENT_SECRET and FRIKORT_SECRET');

/** A test is an event without a position. */
type Told = Pick<Schemas['Event'], 'id' | 'data'> & { readonly type: string };

const ask = connect({ url, id, secret })();
const webhook = new Webhook(webhookSecret);
/** What came, by its id; a real system keeps it where it outlives the process. */
const kept = new Set<string>();

const server = createServer(async (request, response) => {
  const told = verified(await text(request), request.headers);
  const isNew = told !== undefined && !kept.has(told.id);
  if (told) kept.add(told.id);
  // At once: the work is done afterwards.
  response.writeHead(told ? 204 : 400).end();
  if (!told) console.log('refused: not signed with our secret, or too old');
  else if (!isNew) console.log(`${told.id} again: nothing to do`);
  else await work(told).catch((error: Error) => console.log(`${told.id} is left to do: ${error.message}`));
});
server.listen(Number(port), '127.0.0.1', () => console.log('listening'));

/** The event, when it comes from where the secret is known. */
function verified(body: string, headers: NodeJS.Dict<string | string[]>): Told | undefined {
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
  try {
    webhook.verify(body, Object.fromEntries(names.map((name) => [name, String(headers[name] ?? '')])));
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function work({ id: eventId, type, data }: Told): Promise<void> {
  if (data.importId === undefined) return console.log(`${eventId} ${type}`);
  const { status, rows } = await ask<Schemas['EmploymentImport']>(`/employment-imports/${data.importId}`);
  console.log(`${eventId} ${type}: ${status}, ${rows.created} created, ${rows.refused} refused`);
}
