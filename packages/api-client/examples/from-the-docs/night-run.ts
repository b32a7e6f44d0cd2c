import { setTimeout as wait } from 'node:timers/promises';
import { type Frikort, newKey, Refused, type Schemas } from './frikort.ts';
import type { Memory } from './memory.ts';

/* What a payroll system does for a company once a night, by the guides at /api/docs. */

type Import = Schemas['EmploymentImport'];
type Rows = { items: Schemas['EmploymentImportRow'][]; nextCursor: string | null };

export type Night = {
  readonly ask: Frikort;
  readonly memory: Memory;
  /** The company in the memory, and in what is said. */
  readonly company: string;
  readonly say: (line: string) => void;
};

const kroner = (oere: number) => `${(oere / 100).toFixed(2)} kr.`;

/** “Look a card number up”: says whose it is and what is left, so that a person sees that it is the right one. */
export async function lookUp({ ask, say }: Night, cardNumber: string): Promise<void> {
  const card = await ask<Schemas['CardLookup']>('/card-lookups', { method: 'POST', body: { cardNumber } });
  const left = card.cards?.map(({ year, remainingOere }) => `${kroner(remainingOere)} of ${year}`) ?? [];
  say(`${card.cardNumber} is ${card.name ?? card.status}; left: ${left.join(', ') || 'nothing'}`);
}

/** “Send many at once”: sends them, waits until they are done, and says what was refused. */
export async function importAll(night: Night, employments: object[]): Promise<void> {
  const { ask, memory, company, say } = night;
  const { importKey = newKey(), after } = memory.of(company);
  await memory.keep(company, { after, importKey });
  const order = { method: 'POST', body: employments, key: importKey } as const;
  let sent = await ask<Import>('/employment-imports', order);
  say(`import ${sent.id} is taken: ${sent.rows.total} rows`);
  while (sent.status === 'queued' || sent.status === 'running') {
    await wait(1_000);
    sent = await ask<Import>(`/employment-imports/${sent.id}`);
  }
  const { created, updated, unchanged, refused } = sent.rows;
  say(
    `import ${sent.status}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`,
  );
  for await (const { number, problem } of refusedRows(ask, sent.id)) say(`  row ${number}: ${problem?.code}`);
  await memory.keep(company, { after: memory.of(company).after });
}

async function* refusedRows(ask: Frikort, id: string) {
  let cursor = '';
  do {
    const page = await ask<Rows>(`/employment-imports/${id}/rows?outcome=refused&limit=100${cursor}`);
    yield* page.items;
    cursor = page.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
  } while (cursor !== '');
}

/** “Follow what happens”: reads every event since the last time, and remembers until where after each page. */
export async function follow({ ask, memory, company, say }: Night): Promise<void> {
  const counts = new Map<string, number>();
  let more = true;
  while (more) {
    const { after: from, ...rest } = memory.of(company);
    const page = await ask<Schemas['EventFeed']>(`/events?after=${from}&limit=100`).catch(startOver);
    for (const { type } of page.items) counts.set(type, (counts.get(type) ?? 0) + 1);
    await memory.keep(company, { ...rest, after: page.after });
    more = page.more;
  }
  const told = [...counts].map(([type, count]) => `${count} ${type}`);
  say(`events: ${told.join(', ') || 'nothing new'}; read until ${memory.of(company).after}`);
}

/** Older events are gone: a real system reads its lists anew here, and goes on from the newest. */
function startOver(error: unknown): Schemas['EventFeed'] {
  if (!(error instanceof Refused) || error.code !== 'events-gone') throw error;
  return { items: [], after: Number(error.facts.lastPosition), more: true };
}

/** What the payroll has for today: 500 small jobs, and three that somebody got wrong. */
export function employmentsOf(day: string, cardNumber: string): object[] {
  const contact = { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' };
  const job = { cardNumber, startDate: day, endDate: day, amountOere: 100, contact };
  const right = Array.from({ length: 500 }, (_, index) => ({ ...job, reference: `pay-${day}-${index + 1}` }));
  return [
    ...right,
    { ...job, cardNumber: '10000' },
    { ...job, endDate: `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` },
    { ...job, amountOere: 900_000_000 },
  ];
}
