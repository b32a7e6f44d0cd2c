import { keeperRole, openDatabase } from '@frikort/api/database/database';
import { runRetention } from '@frikort/api/retention/retention';
import { countStatistics } from '@frikort/api/statistics/daily-count';
import type pg from 'pg';
import type { MeasuredRoute } from '../routes.ts';
import type { System } from '../system.ts';

/** So many companies have their events sent somewhere: each has a thousandth of the registrations. */
const companiesWithWebhook = 100;

/** Has events of some companies sent to a receiver, as they would order it themselves. */
export async function orderWebhooks(origin: string, route: MeasuredRoute, url: string): Promise<void> {
  for (let n = 0; n < companiesWithWebhook; n += 1) {
    const { path, headers } = route.ask(n);
    const answer = await fetch(origin + path.replace(/\/employments$/, '/webhooks'), {
      method: 'POST',
      headers,
      body: JSON.stringify({
        url,
        email: 'drift@firma.example',
        types: ['employment.registered', 'employment.changed', 'employment.cancelled', 'import.finished'],
      }),
    });
    if (!answer.ok) throw new Error(`A webhook was answered ${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  }
}

/** What the process does by itself only once a day or night, again and again while people work. */
export async function nightlyWork({ adminUrl, keeperUrl }: System, signal: AbortSignal, everyMs: number) {
  const counting = openDatabase(adminUrl, { role: 'login', maxConnections: 1 });
  const keeping = openDatabase(keeperUrl, { role: keeperRole, maxConnections: 1 });
  let runs = 0;
  try {
    while (!signal.aborted) {
      await countStatistics(counting, new Date());
      await runRetention({ db: keeping, clock: () => new Date(), years: 5 }, signal);
      runs += 1;
      await until(signal, everyMs);
    }
  } finally {
    await counting.$client.end();
    await keeping.$client.end();
  }
  return runs;
}

/** Comes back after a time, or at once when it is told to stop. */
export async function until(signal: AbortSignal, ms: number): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

/** Mails for the job that sends them, as a message of the system to an organisation is queued. */
export async function queueMails(admin: pg.Client, count: number): Promise<void> {
  await admin.query(
    `insert into mails (id, topic, recipient, subject, body, queued_at, due_at)
    select uuidv7(), 'bench', 'drift@firma.example', 'Prøve', 'Prøve', now(), now() from generate_series(1, $1)`,
    [count],
  );
}

/** What the jobs have done so far, by what they leave behind. */
export async function doneByJobs(admin: pg.Client): Promise<Readonly<Record<string, number>>> {
  const { rows } = await admin.query<Record<string, string>>(
    `select (select count(*) from audit_seals) as "seals of the log",
      (select coalesce(sum(last_position), 0) from event_streams) as "events placed",
      (select count(*) from employment_imports where status = 'finished') as "imports finished",
      (select count(*) from webhook_deliveries where status = 'succeeded') as "events sent",
      (select count(*) from mails where sent_at is not null) as "mails sent"`,
  );
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)]));
}
