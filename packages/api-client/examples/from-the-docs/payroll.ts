// A company's payroll system, written from what /api/docs says. Tried against `npm start`, with what that prints:
//
//   CLIENT_ID=… CLIENT_SECRET=… npx node packages/api-client/examples/from-the-docs/payroll.ts

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './frikort.ts';
import { openMemory } from './memory.ts';
import { employmentsOf, follow, importAll, lookUp } from './night-run.ts';

const { FRIKORT_URL: url = 'http://localhost:3000', CLIENT_ID: id, CLIENT_SECRET: secret } = process.env;
const { CARD_NUMBER: cardNumber = '70505', MEMORY: file = join(tmpdir(), 'frikort-payroll-memory.json') } =
  process.env;
if (!id || !secret) throw new Error('Say which system this is: CLIENT_ID and CLIENT_SECRET');

const night = {
  ask: connect({ url, id, secret })(),
  memory: await openMemory(file),
  company: 'own',
  say: (line: string) => console.log(line),
};
const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

await lookUp(night, cardNumber);
await importAll(night, employmentsOf(day, cardNumber));
await follow(night);
