// `npm run images`: the three images, as OCI archives in .local/images. `npm run images -- --try` starts them without an
// engine afterwards, and walks through a login and a registration.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApps } from '@frikort/local/app-builds';
import {
  InstallationFailed,
  installDebianPackages,
  mayInstallDebianPackages,
} from '@frikort/local/debian-packages';
import { defaultLocalFolder, projectRoot } from '@frikort/local/project';
import { addImage, hasBuildah, removeStorage } from './buildah.ts';
import { fillProgram, fillSystem } from './image-files.ts';
import { tryImages } from './try-images.ts';

const { values: options } = parseArgs({ options: { try: { type: 'boolean', default: false } } });
const folder = join(defaultLocalFolder, 'images');
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  if (!hasBuildah()) {
    if (!mayInstallDebianPackages()) throw new InstallationFailed('It is installed on Debian as root only.');
    await installDebianPackages(['buildah', 'crun'], say);
  }
} catch (error) {
  if (!(error instanceof InstallationFailed)) throw error;
  say(`npm run images needs buildah: ${error.message}`);
  process.exit(1);
}

await buildApps(say);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const system = join(folder, 'system');
const program = join(folder, 'program');
await fillSystem(system);
await fillProgram(program);

const node = ['/usr/local/bin/node', '--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'];
const images = [
  await addImage(folder, {
    name: 'api',
    copied: [
      [system, '/'],
      [program, '/opt/frikort'],
    ],
    command: [...node, 'apps/api/src/server.ts'],
    about: 'The API, without pages, and the command line',
  }),
  await addImage(folder, {
    name: 'apps',
    from: 'api',
    copied: ['citizen', 'caseworker', 'company'].map((app): [string, string] => [
      join(projectRoot, 'apps', app, 'dist'),
      `/opt/frikort/apps/${app}/dist`,
    ]),
    env: {
      APP_CITIZEN_FOLDER: 'apps/citizen/dist',
      APP_CASEWORKER_FOLDER: 'apps/caseworker/dist',
      APP_COMPANY_FOLDER: 'apps/company/dist',
    },
    about: 'The API with the pages of citizens, caseworkers and companies',
  }),
  await addImage(folder, {
    name: 'migrate',
    from: 'api',
    command: [...node, 'apps/api/src/cli/frikort.ts', 'migrate'],
    about: 'Brings the database up to date, and ends',
  }),
];
for (const { name, archive, megabytes } of images) say(`${name}: ${megabytes.toFixed(0)} MB, ${archive}`);

if (options.try) process.exitCode = await tryImages(folder);
await removeStorage(folder);
