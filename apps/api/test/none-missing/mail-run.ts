import { randomInt, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { query } from '../../src/database/query.ts';
import { sealAddress } from '../../src/messages/mail/sealed-address.ts';
import { hashOfLinkToken, newLinkToken } from '../../src/messages/mail/tokens.ts';
import { createWorld, type TestWorld } from '../support/citizens.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  testWebhookKey,
  testWebhooks,
} from '../support/fixtures.ts';
import { type KeptProcess, keepRunning, killAtRandom } from './kept-process.ts';
import { freePorts } from './run.ts';

/** How many are told, each of them at so many addresses, how often in all, and how often who is killed. */
export type MailStorm = {
  readonly citizens: number;
  readonly addressesEach: number;
  readonly days: number;
  /** Of each citizen, on each day. */
  readonly messagesEach: number;
  readonly killedEveryMs: readonly [number, number];
  /**
   * Takes away what notes that a mail is being handed over. Then nobody is killed at random, but both processes once the
   * first mail was taken and before they hear of it: it comes twice.
   */
  readonly withoutMark?: true;
};

/** What came of it. */
export type AfterMailStorm = {
  readonly messages: number;
  readonly mails: Readonly<Record<string, number>>;
  readonly killed: { readonly api: number; readonly mailServer: number };
  readonly seconds: number;
  /** What should never be, in words. */
  readonly faults: readonly string[];
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Two processes tell people of what happens, in the app and by mail, and are killed at random; so is the mail server, which
 * fails in every way besides. Day by day something happens to everybody; in the end what stands in histories, what was told,
 * and what the mail server took are held against each other.
 */
export async function mailWeather(storm: MailStorm, signal: AbortSignal): Promise<AfterMailStorm> {
  const world = await createWorld();
  const folder = await mkdtemp(path.join(tmpdir(), 'frikort-mails-'));
  const began = performance.now();
  const [mailPort = 0] = await freePorts(1);
  const clockFile = path.join(folder, 'clock.json');
  await setClock(clockFile, 0);
  const people = await setPeople(world, storm);
  if (storm.withoutMark) await takeMarkAway(world);
  const env = {
    databaseUrl: world.database.adminUrl,
    clockFile,
    mailPort: String(mailPort),
    key: testWebhookKey.key.toString('base64'),
  };
  const apis = [1, 2].map(() => keepRunning('mailing-process.ts', env, 100));
  const mailServer = keepRunning(
    'mail-server-process.ts',
    { folder, mailPort: String(mailPort), holdFirstMs: storm.withoutMark ? '60000' : '0' },
    100,
  );
  const calm = new AbortController();
  const killing = storm.withoutMark
    ? killOnceOneCame(apis, `${folder}/mails`, calm.signal)
    : killAtRandom([...apis, mailServer], storm.killedEveryMs, calm.signal);
  try {
    let aheadMs = 0;
    for (let day = 0; day < storm.days; day += 1) {
      await happen(world, people, storm.messagesEach);
      aheadMs = await untilTold(world, clockFile, aheadMs, signal);
      aheadMs += dayMs;
      await setClock(clockFile, aheadMs);
    }
    calm.abort();
    await killing;
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    const killed = { api: apis.reduce((sum, one) => sum + one.kills(), 0), mailServer: mailServer.kills() };
    return { ...(await judge(world, folder, storm)), killed, seconds };
  } finally {
    calm.abort();
    await Promise.all([...apis, mailServer].map((one) => one.letGo()));
    await rm(folder, { recursive: true, force: true });
    await world.close();
  }
}

/** Kills all of them when the mail server has taken the first mail, which it does not tell. */
async function killOnceOneCame(
  apis: readonly KeptProcess[],
  file: string,
  signal: AbortSignal,
): Promise<void> {
  while (!existsSync(file) && !signal.aborted) await wait(20, undefined, { signal }).catch(() => {});
  for (const api of apis) api.kill();
}

async function setClock(file: string, aheadMs: number): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify({ aheadMs }));
  await rename(`${file}.new`, file);
}

async function takeMarkAway({ database }: TestWorld): Promise<void> {
  await database.admin.execute(sql`
    create function without_mark() returns trigger language plpgsql as $$ begin new.handed_at := null; return new; end $$`);
  await database.admin.execute(sql`
    create trigger without_mark before update on message_mails for each row execute function without_mark()`);
}

type People = { readonly citizens: readonly string[]; readonly actorId: string };

/** Citizens, and for each some who are written to about them. */
async function setPeople({ database }: TestWorld, storm: MailStorm): Promise<People> {
  const { db, admin } = database;
  const { actorId } = await createCaseworker(db);
  const citizens: string[] = [];
  for (let made = 0; made < storm.citizens; made += 1) citizens.push((await createCitizen(db)).id);
  for (const citizen of citizens) {
    for (let made = 0; made < storm.addressesEach; made += 1) {
      const { actorId: reader } = await createEmployee(db);
      const id = randomUUID();
      const stopToken = newLinkToken();
      const { ciphertext, keyId } = sealAddress(
        testWebhooks.vault,
        { email: `${id}@post.example`, stopToken },
        id,
      );
      await admin.execute(sql`
        insert into message_addresses (id, actor_id, entrance, own_mailbox, ciphertext, key_id, status, asked_at,
          stop_hash, seen_at)
        values (${id}::uuid, ${reader}::uuid, 'citizen', ${`citizen:${citizen}`}, ${ciphertext}, ${keyId}, 'working',
          now(), ${hashOfLinkToken(stopToken)}, now())`);
    }
  }
  return { citizens, actorId };
}

/** Something happens to each of them so many times, in transactions of which some are taken back. */
async function happen({ database }: TestWorld, { citizens, actorId }: People, times: number): Promise<void> {
  const all = citizens.flatMap((citizen) => Array.from({ length: times }, () => citizen));
  while (all.length > 0) {
    const some = all.splice(0, randomInt(1, 60));
    const takenBack = randomInt(10) === 0;
    await database.admin
      .transaction(async (transaction) => {
        await transaction.execute(sql`
          insert into history_events (id, citizen_id, event, at, actor_id, actor_role, organisation_cvr,
            organisation_name, changes)
          select gen_random_uuid(), citizen, 'enrolment-reactivated', clock_timestamp(), ${actorId}::uuid, 'caseworker',
            '55133018', 'Aarhus Kommune', '[]'
          from unnest(${sql.param(some)}::uuid[]) citizen`);
        if (takenBack) throw new TakenBack();
      })
      .catch((error: unknown) => {
        if (!(error instanceof TakenBack)) throw error;
        all.push(...some);
      });
  }
}

class TakenBack extends Error {}

const waitingRow = z.strictObject({
  placing: z.boolean(),
  news: z.boolean(),
  any: z.boolean(),
  due: z.boolean(),
});

/** Waits until every mail of the day has ended; when nothing is due any more, the clock goes on to when something is. */
async function untilTold(
  { database }: TestWorld,
  clockFile: string,
  from: number,
  signal: AbortSignal,
): Promise<number> {
  let aheadMs = from;
  for (;;) {
    const [found] = await query(
      database.admin,
      waitingRow,
      sql`select exists (select from event_queue) as placing,
        exists (select from message_addresses where news_since is not null and told_on is distinct from
          ((now() + ${aheadMs} * interval '1 millisecond') at time zone 'Europe/Copenhagen')::date) as news,
        count(*) > 0 as any,
        count(*) filter (where handed_at is null and due_at <= now() + ${aheadMs} * interval '1 millisecond') > 0 as due
      from message_mails where outcome is null`,
    );
    if (found && !found.placing && !found.news && !found.any) return aheadMs;
    if (found && !found.placing && !found.news && !found.due) {
      aheadMs += minuteMs;
      await setClock(clockFile, aheadMs);
    }
    await wait(100, undefined, { signal });
  }
}

const mailRow = z.strictObject({ id: z.uuid(), outcome: z.string() });

async function judge({ database }: TestWorld, folder: string, storm: MailStorm) {
  const { admin } = database;
  const [told] = await query(
    admin,
    z.strictObject({ happened: z.int(), messages: z.int(), wrong: z.int() }),
    sql`
    with happened as (
      select citizen_id, count(*) as count from history_events where event = 'enrolment-reactivated' group by citizen_id
    ), told as (
      select citizen_id, count(*) as count from messages where kind = 'frikort-reactivated' group by citizen_id
    )
    select (select sum(count)::int from happened) as happened, (select sum(count)::int from told) as messages,
      (select count(*)::int from happened full join told using (citizen_id)
        where happened.count is distinct from told.count) as wrong`,
  );
  const mails = await query(
    admin,
    mailRow,
    sql`select id, coalesce(outcome, 'waiting') as outcome from message_mails`,
  );
  const taken = new Map<string, number>();
  const file = `${folder}/mails`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  for (const name of lines) taken.set(name, (taken.get(name) ?? 0) + 1);
  const faults = mails.flatMap(({ id, outcome }) => {
    const times = taken.get(id) ?? 0;
    taken.delete(id);
    if (times > 1) return [`a mail came ${times} times`];
    if (outcome === 'sent' && times === 0) return ['a mail is said to be sent and never came'];
    if (outcome === 'uncertain' || outcome === 'sent') return [];
    return [`a mail is ${outcome}${times > 0 ? ' and came' : ''}`];
  });
  if (taken.size > 0) faults.push(`${taken.size} mails came that nobody knows`);
  if (told?.wrong !== 0) faults.push(`${told?.wrong} citizens were told more or less than happened`);
  const wanted = storm.citizens * storm.addressesEach * storm.days;
  if (mails.length !== wanted) faults.push(`${mails.length} mails in place of ${wanted}`);
  const outcomes = Object.groupBy(mails, ({ outcome }) => outcome);
  return {
    messages: told?.messages ?? 0,
    mails: Object.fromEntries(
      Object.entries(outcomes).map(([outcome, some]) => [outcome, some?.length ?? 0]),
    ),
    faults: [...new Set(faults)],
  };
}
