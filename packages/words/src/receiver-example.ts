/**
 * A whole receiver of webhooks (R34), a module for Node with `standardwebhooks` beside it: on the page where webhooks are
 * kept, and in the guide for programmers.
 */
export const receiverExample = `import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.FRIKORT_SECRET); // whsec_…

createServer(async (request, response) => {
  const body = await text(request); // as it came: that is what is signed
  try {
    keep(webhook.verify(body, request.headers));
    response.writeHead(204).end();
  } catch {
    response.writeHead(400).end();
  }
}).listen(Number(process.env.PORT));

// Store it, and no more. Do the work afterwards, once for each id.
function keep({ id, type, data }) {
  console.log(id, type, JSON.stringify(data));
}
`;
