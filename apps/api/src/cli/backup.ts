import { writeFile } from 'node:fs/promises';
import { keepBase } from '../backup/archive.ts';
import { baseBackup } from '../backup/base-backup.ts';
import { newBackupKeys } from '../backup/encrypted-stream.ts';
import { recordRun } from '../backup/run-store.ts';
import { openDatabase } from '../database/database.ts';
import { type Command, UsageError } from './command.ts';
import { readBackupConfig } from './settings.ts';

/** `frikort backup`: a whole copy, from which and the write-ahead log every later instant can be restored. */
export const backupCommand: Command = {
  name: 'backup',
  about:
    'keeps a whole copy of the server of BACKUP_DATABASE_URL in BACKUP_FOLDER, encrypted to BACKUP_RECIPIENT',
  usage: [],
  async run() {
    const { databaseUrl, folder, recipient, programs } = readBackupConfig();
    const clock = () => new Date();
    const db = openDatabase(databaseUrl, { maxConnections: 1, role: 'frikort_backup' });
    try {
      const copy = await keepBase(folder, recipient, baseBackup(programs, databaseUrl), clock);
      await recordRun(db, {
        kind: 'backup',
        beganAt: copy.beganAt,
        endedAt: copy.wholeAt,
        bytes: copy.bytes,
      });
      const seconds = (copy.wholeAt.getTime() - copy.beganAt.getTime()) / 1000;
      console.log(`Kept: ${copy.name}, ${(copy.bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s.`);
      return 0;
    } finally {
      await db.$client.end();
    }
  },
};

/** `frikort backup keys FILE`: the key that reads backups goes into the file, the one that makes them is printed. */
export const backupKeysCommand: Command = {
  name: 'backup keys',
  about: 'makes the keys of backups: prints BACKUP_RECIPIENT, and writes what reads them to a new file',
  usage: ['FILE: keep it where neither the database nor its backups are; without it nobody can read them'],
  async run([file, ...others]) {
    if (file === undefined || others.length > 0) throw new UsageError('Name the file for the key.');
    const { recipient, identity } = newBackupKeys();
    await writeFile(file, `${identity}\n`, { mode: 0o600, flag: 'wx' });
    console.log(`BACKUP_RECIPIENT=${recipient}`);
    return 0;
  },
};
