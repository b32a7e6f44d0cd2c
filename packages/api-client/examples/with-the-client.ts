// The same night run as in from-the-docs, with the client: tokens, waiting and sending again are its business.
//
//   CLIENT_ID=… CLIENT_SECRET=… npx node packages/api-client/examples/with-the-client.ts

import { setTimeout as wait } from 'node:timers/promises';
import { answer } from '@frikort/api-client';
import { everyRow } from '@frikort/api-client/pages';
import { ProblemError } from '@frikort/api-client/problem';
import { createSystem } from '@frikort/api-client/system';

const { FRIKORT_URL: baseUrl = 'http://localhost:3000', CLIENT_ID, CLIENT_SECRET } = process.env;
const { CARD_NUMBER: cardNumber = '70505' } = process.env;
if (!CLIENT_ID || !CLIENT_SECRET) throw new Error('Say which system this is: CLIENT_ID and CLIENT_SECRET');
const { api } = createSystem({ baseUrl, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET });

const card = await answer(api.POST('/api/v1/card-lookups', { body: { cardNumber } }));
console.log(`${card.cardNumber} is ${card.name ?? card.status}`);

const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
const contact = { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' };
const job = { cardNumber, startDate: day, endDate: day, contact };
const body = [
  { ...job, amountOere: 100, reference: `client-${day}` },
  { ...job, amountOere: 900_000_000 },
];
const header = { 'Idempotency-Key': `client-${day}` };
const { id } = await answer(api.POST('/api/v1/employment-imports', { params: { header }, body }));

const state = () => answer(api.GET('/api/v1/employment-imports/{id}', { params: { path: { id } } }));
let sent = await state();
while (sent.status === 'queued' || sent.status === 'running') {
  await wait(1_000);
  sent = await state();
}
console.log(`import ${sent.status}: ${sent.rows.refused} of ${sent.rows.total} refused`);
const rows = everyRow((query) =>
  answer(api.GET('/api/v1/employment-imports/{id}/rows', { params: { path: { id }, query } })),
);
for await (const { number, outcome, problem } of rows) {
  console.log(`  row ${number}: ${problem?.code ?? outcome}`);
}

let after = '0';
for (let more = true; more; ) {
  const page = await answer(api.GET('/api/v1/events', { params: { query: { after, limit: '100' } } }));
  more = page.more;
  after = String(page.after);
}
console.log(`events: read until ${after}`);

try {
  await answer(api.GET('/api/v1/citizens'));
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  console.log(`citizens: ${error.problem.code}`);
}
