// `npm run reset`: deletes what local runs have kept, so that the next `npm start` begins afresh.

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deletePostgres } from './postgres.ts';
import { defaultLocalFolder } from './project.ts';
import { endLeftoverApi, runningOn } from './run-mark.ts';

const pid = runningOn(defaultLocalFolder);
if (pid !== undefined) {
  process.stderr.write(
    `The system is running (process ${pid}). Stop it first, with Ctrl-C where it was started.\n`,
  );
  process.exit(1);
}
if (!existsSync(defaultLocalFolder)) {
  process.stdout.write('There is nothing to reset.\n');
} else {
  await endLeftoverApi(defaultLocalFolder);
  await deletePostgres(join(defaultLocalFolder, 'postgres'));
  await rm(defaultLocalFolder, { recursive: true, force: true });
  process.stdout.write('Everything kept locally is deleted. `npm start` begins afresh.\n');
  if (process.env.DATABASE_URL) process.stdout.write('The database of DATABASE_URL is untouched.\n');
}
