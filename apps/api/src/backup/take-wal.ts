import { readFile } from 'node:fs/promises';
import { takeWal } from './archive.ts';
import { NotReadable, readIdentity } from './encrypted-stream.ts';

/*
 * PostgreSQL's restore_command; a piece that is not there ends it with 1, which tells PostgreSQL that it was the last,
 * and one that cannot be read with 200, which stops it: a database without the rest would look whole.
 *
 *   node take-wal.ts FOLDER IDENTITY_FILE %f %p
 */

const [folder = '', identityFile = '', name = '', to = ''] = process.argv.slice(2);
try {
  const identity = readIdentity(await readFile(identityFile, 'utf8'));
  process.exitCode = (await takeWal(folder, identity, name, to)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof NotReadable ? `${name} ${error.message}` : error);
  process.exitCode = 200;
}
