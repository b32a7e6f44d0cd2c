import { readFile, type SentFile } from './read-file.ts';

/* What runs in a reading thread (`read-pool.ts`). It has no database, no keys and no environment. */

export default function readInThread(file: SentFile) {
  return readFile(file);
}
