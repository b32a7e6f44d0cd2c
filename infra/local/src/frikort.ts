// `npm run frikort -- COMMAND`: the API's command line. Against the local system when it runs and the environment
// names no database of its own; otherwise with the environment as it is.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { defaultLocalFolder, projectRoot } from './project.ts';
import { runningOn } from './run-mark.ts';
import { readSettings } from './settings-file.ts';

const named = process.env.DATABASE_URL ?? process.env.MIGRATION_DATABASE_URL;
const local = named === undefined && runningOn(defaultLocalFolder) !== undefined;
const settings = local ? await readSettings(defaultLocalFolder) : {};

const script = join(projectRoot, 'apps/api/src/cli/frikort.ts');
const child = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)],
  // What is typed goes through, and files are where the caller stands.
  { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd(), env: { ...process.env, ...settings } },
);
const [code] = await once(child, 'exit');
process.exitCode = typeof code === 'number' ? code : 1;
