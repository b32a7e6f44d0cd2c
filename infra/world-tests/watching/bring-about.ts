import { join } from 'node:path';
import { openConnection } from '@frikort/api/database/connection-pool';
import { migrate } from '@frikort/api/database/migrate';
import { findFreePort } from '@frikort/local/ports';
import { startPostgres } from '@frikort/local/postgres';
import { deleteTemporaryFolder, temporaryFolder } from '@frikort/local/temporary';
import { causes } from './causes.ts';
import { type Rule, type Sample, samplesOf } from './rules.ts';
import { openScene, type WatchedServer } from './scene.ts';

const template = 'watched';

/** An archive that takes whatever it is given. */
const takesEverything = 'true';

/** A PostgreSQL of the tests' own, archiving as in operation. */
export async function startWatchedServer(): Promise<WatchedServer & { close: () => Promise<void> }> {
  const folder = await temporaryFolder();
  const port = await findFreePort();
  const start = (settings: Record<string, string>) =>
    startPostgres({ folder: join(folder, 'postgres'), port, durable: false, settings });
  let server = await start({ archive_mode: 'on' });
  const { url: adminUrl } = server;
  const connection = await openConnection(adminUrl);
  // Not when it is started, which no cause could change.
  await connection.query(`alter system set archive_command = '${takesEverything}'`);
  await connection.query('select pg_reload_conf()');
  await connection.query(`create database ${template}`);
  await connection.end();
  const url = new URL(adminUrl);
  url.pathname = `/${template}`;
  await migrate(url.href);
  return {
    adminUrl,
    template,
    setArchiving: async (on) => {
      await server.stop();
      server = await start({ archive_mode: on ? 'on' : 'off' });
    },
    close: async () => {
      await server.stop();
      await deleteTemporaryFolder(folder);
    },
  };
}

/** What is scraped while nothing needs attention, when the cause has come, and when it has come again. */
export type BroughtAbout = Readonly<Record<'before' | 'after' | 'again', readonly Sample[]>>;

/** Whether a rule counts: Prometheus sees a rise only of what it has seen before. */
const counts = ({ expr }: Rule) => /\b(rate|increase)\(/.test(expr);

/** Brings an alert about by its cause, in a system of its own. */
export async function bringAbout(rule: Rule, server: WatchedServer): Promise<BroughtAbout> {
  const cause = causes[rule.alert];
  if (cause === undefined) throw new Error(`${rule.alert} has no cause`);
  const scene = await openScene(server, rule.alert.toLowerCase());
  const scrape = async (): Promise<Sample[]> => {
    const text = await scene.scrape();
    const up = { name: 'up', labels: '', value: text === undefined ? 0 : 1 };
    return [up, ...samplesOf(text ?? '')];
  };
  try {
    // How long the event loop was held up is counted from one scrape to the next: not what came before.
    await scene.scrape();
    const before = await scrape();
    const undo = await cause(scene);
    const after = await scrape();
    if (counts(rule)) await cause(scene);
    const again = counts(rule) ? await scrape() : after;
    if (typeof undo === 'function') await undo();
    return { before, after, again };
  } finally {
    await scene.close();
  }
}
