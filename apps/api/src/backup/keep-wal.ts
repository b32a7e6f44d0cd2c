import { AlreadyArchived, keepWal } from './archive.ts';
import { readRecipient } from './encrypted-stream.ts';

/*
 * PostgreSQL's archive_command, a process for each piece of the write-ahead log; so it loads little.
 *
 *   node keep-wal.ts FOLDER RECIPIENT %p %f
 */

const [folder = '', recipient = '', from = '', name = ''] = process.argv.slice(2);
try {
  await keepWal(folder, readRecipient(recipient), from, name);
} catch (error) {
  console.error(error instanceof AlreadyArchived ? error.message : error);
  process.exitCode = 1;
}
