import { createHash, type KeyObject } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decrypted, encrypted } from './encrypted-stream.ts';

/*
 * The folder that backups are kept in, which lies elsewhere than the database: `wal/` has the pieces of the write-ahead
 * log, `base/` the whole copies, each named by when it was begun. All of it is encrypted; beside each piece of the log
 * stands the hash of what it was, and beside each copy when it was whole.
 */

const walFolder = (folder: string) => path.join(folder, 'wal');
const baseFolder = (folder: string) => path.join(folder, 'base');
const ending = '.encrypted';

/** A piece of the write-ahead log, a history of timelines, or the mark of a backup: as PostgreSQL names them. */
const walName = /^[0-9A-F]{8}(?:\.history|[0-9A-F]{16}(?:\.partial|\.[0-9A-F]{8}\.backup)?)$/;

/** Another file has the name of one that is there already: two servers write to one archive. */
export class AlreadyArchived extends Error {}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Writes a file so that it is there whole, and on the disk, or not at all. */
async function writeWhole(file: string, source: AsyncIterable<Buffer>): Promise<void> {
  const unfinished = `${file}.unfinished-${process.pid}`;
  try {
    await pipeline(Readable.from(source), createWriteStream(unfinished, { mode: 0o600, flush: true }));
    await rename(unfinished, file);
    const folder = await open(path.dirname(file));
    await folder.sync();
    await folder.close();
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * Keeps a piece of the write-ahead log. PostgreSQL may give one again that was kept before it noted so.
 * @param name as PostgreSQL names it
 * @throws AlreadyArchived when the one that is kept is another
 */
export async function keepWal(
  folder: string,
  recipient: KeyObject,
  from: string,
  name: string,
): Promise<void> {
  if (!walName.test(name)) throw new Error(`${name} is no piece of a write-ahead log`);
  await mkdir(walFolder(folder), { recursive: true, mode: 0o700 });
  const file = path.join(walFolder(folder), name);
  const content = await readFile(from);
  const hash = createHash('sha256').update(content).digest('hex');
  if (await exists(`${file}${ending}`)) {
    if ((await readFile(`${file}.sha256`, 'utf8')) === hash) return;
    throw new AlreadyArchived(`${name} is kept already, and is another`);
  }
  await writeWhole(`${file}.sha256`, one(Buffer.from(hash)));
  await writeWhole(`${file}${ending}`, encrypted(one(content), recipient));
}

async function* one(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** Takes a piece of the write-ahead log out again. @returns whether there is one */
export async function takeWal(
  folder: string,
  identity: KeyObject,
  name: string,
  to: string,
): Promise<boolean> {
  const file = path.join(walFolder(folder), `${name}${ending}`);
  if (!walName.test(name) || !(await exists(file))) return false;
  await writeWhole(to, decrypted(createReadStream(file), identity));
  return true;
}

/** A whole copy of the database. */
export type BaseBackup = { readonly name: string; readonly beganAt: Date; readonly wholeAt: Date };

/** Keeps a whole copy. @param source the copy as it comes @returns it, with how many bytes it takes */
export async function keepBase(
  folder: string,
  recipient: KeyObject,
  source: AsyncIterable<Buffer>,
  clock: () => Date,
): Promise<BaseBackup & { bytes: number }> {
  await mkdir(baseFolder(folder), { recursive: true, mode: 0o700 });
  const beganAt = clock();
  const name = beganAt.toISOString().replaceAll(/[:.]/g, '-');
  const file = path.join(baseFolder(folder), name);
  let bytes = 0;
  async function* counted() {
    for await (const part of encrypted(source, recipient)) {
      bytes += part.length;
      yield part;
    }
  }
  await writeWhole(`${file}${ending}`, counted());
  const wholeAt = clock();
  // Without it the copy does not count.
  const facts = { beganAt: beganAt.toISOString(), wholeAt: wholeAt.toISOString() };
  await writeFile(`${file}.json`, JSON.stringify(facts), { flush: true });
  return { name, beganAt, wholeAt, bytes };
}

/** The whole copies, the newest first. */
export async function listBases(folder: string): Promise<BaseBackup[]> {
  const names = (await readdir(baseFolder(folder)).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  const found = await Promise.all(
    names.map(async (name) => {
      const facts = JSON.parse(await readFile(path.join(baseFolder(folder), `${name}.json`), 'utf8'));
      return { name, beganAt: new Date(facts.beganAt), wholeAt: new Date(facts.wholeAt) };
    }),
  );
  return found.toSorted((a, b) => b.wholeAt.getTime() - a.wholeAt.getTime());
}

/** What a whole copy was. */
export function readBase(folder: string, identity: KeyObject, { name }: BaseBackup): AsyncIterable<Buffer> {
  return decrypted(createReadStream(path.join(baseFolder(folder), `${name}${ending}`)), identity);
}
