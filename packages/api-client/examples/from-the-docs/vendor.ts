// A vendor's system that acts for several companies, written from what /api/docs says:
//
//   VENDOR_ID=… VENDOR_SECRET=… COMPANIES=99100002,99100010 npx node packages/api-client/examples/from-the-docs/vendor.ts

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, Refused } from './frikort.ts';
import { openMemory } from './memory.ts';
import { employmentsOf, follow, importAll, lookUp, type Night } from './night-run.ts';

const { FRIKORT_URL: url = 'http://localhost:3000', VENDOR_ID: id, VENDOR_SECRET: secret } = process.env;
const {
  COMPANIES: companies,
  CARD_NUMBER: cardNumber = '70505',
  MEMORY: file = join(tmpdir(), 'frikort-vendor-memory.json'),
} = process.env;
if (!id || !secret || !companies)
  throw new Error('Say who acts for whom: VENDOR_ID, VENDOR_SECRET, COMPANIES');

const askFor = connect({ url, id, secret });
const memory = await openMemory(file);
const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

async function work(night: Night): Promise<void> {
  await lookUp(night, cardNumber);
  await importAll(night, employmentsOf(day, cardNumber));
  await follow(night);
}

/** What “When it is refused” says to stop for one company, and go on with the others. */
const onlyThisCompany = ['not-delegated', 'scope-missing'];

for (const company of companies.split(',')) {
  const say = (line: string) => console.log(`${company}: ${line}`);
  try {
    await work({ ask: askFor(company), memory, company, say });
  } catch (error) {
    if (!(error instanceof Refused) || !onlyThisCompany.includes(error.code)) throw error;
    say(
      `stopped, ${error.message}: the company does not let this system do that (any more); ask it, and run again`,
    );
    if (memory.of(company).importKey)
      say('its import was not followed to its end: the company sees what came of it');
    process.exitCode = 1;
  }
}
