/** A whole receiver, for Node. */
export const receiverExample = `import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.FRIKORT_SECRET); // whsec_…

createServer(async (request, response) => {
  const body = await text(request); // as it came, before anything reads it
  try {
    const event = webhook.verify(body, request.headers);
    console.log(event.id, event.type, event.data);
    response.writeHead(204).end();
  } catch {
    response.writeHead(400).end();
  }
}).listen(Number(process.env.PORT));
`;
