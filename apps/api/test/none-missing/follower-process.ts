import { existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { afterFileOf, beginning, fileOf, settingsOfFollower, toldEvent } from './settings.ts';

/*
 * A system that follows feeds as the guide says: it does something about each event, here writes it down, then keeps
 * where to go on. Killed in between, it meets the same events again.
 */

process.on('disconnect', () => process.exit(0));
const { folder, apis, streams } = settingsOfFollower.parse(process.env);
const feedSchema = z.object({ items: z.array(toldEvent), after: z.int(), more: z.boolean() });

/** It keeps where to go on after so many pages, or when there is nothing more. */
const keptEvery = 5;

async function follow(stream: string, headers: Record<string, string>): Promise<never> {
  const file = openSync(fileOf(folder, 'feed', stream), 'a');
  writeSync(file, beginning);
  const place = afterFileOf(folder, stream);
  let after = existsSync(place) ? Number(readFileSync(place, 'utf8')) : 0;
  for (let turn = 0; ; turn += 1) {
    const feed = await read(`${apis[turn % apis.length]}/api/v1/events?after=${after}&limit=100`, headers);
    for (const event of feed?.items ?? []) writeSync(file, `${JSON.stringify(event)}\n`);
    if (feed) after = feed.after;
    if (turn % keptEvery === 0 || feed?.more === false) {
      writeFileSync(`${place}.new`, String(after));
      renameSync(`${place}.new`, place);
    }
    if (!feed?.more) await wait(100);
  }
}

/** @returns nothing when the API does not answer, or with a fault that passes */
async function read(url: string, headers: Record<string, string>) {
  try {
    const answer = await fetch(url, { headers });
    const body = await answer.text();
    if (answer.ok) return feedSchema.parse(JSON.parse(body));
    if (answer.status < 500) throw new Refused(body);
  } catch (error) {
    if (error instanceof Refused || error instanceof z.ZodError) throw error;
  }
  return undefined;
}

class Refused extends Error {}

await Promise.all(Object.entries(streams).map(([stream, headers]) => follow(stream, headers)));
