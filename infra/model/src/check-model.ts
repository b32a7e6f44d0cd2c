// `npm run model`: every state of the model of the balance, as it runs with `--clients=N`, 2 unless told; and with two,
// with each guard taken out.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import {
  InstallationFailed,
  installDebianPackages,
  mayInstallDebianPackages,
} from '@frikort/local/debian-packages';
import { verify } from './spin.ts';
import { variants } from './variants.ts';

const { values: options } = parseArgs({ options: { clients: { type: 'string', default: '2' } } });
const clients = Number(options.clients);
if (!Number.isInteger(clients) || clients < 2 || clients > 4) {
  process.stderr.write('--clients is 2, 3 or 4\n');
  process.exit(2);
}

await needed();
let failed = 0;
for (const variant of variants) {
  const many = variant.without.length === 0 ? clients : 2;
  const { states, seconds, broken, trail } = await verify(variant, many);
  const isAsExpected = broken === variant.breaks;
  if (!isAsExpected) failed += 1;
  const found = broken === undefined ? 'holds in all of them' : `breaks: ${broken}`;
  const figures = `${many} clients, ${states.toLocaleString('en')} states, ${seconds.toFixed(1)} s`;
  process.stdout.write(`${isAsExpected ? '✓' : '✗'} ${variant.title}: ${figures}: ${found}\n`);
  for (const line of trail) process.stdout.write(`      ${line}\n`);
}
process.stdout.write(`\n${variants.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Installs spin and a C compiler where that may be done, and says what is missing where it may not. */
async function needed(): Promise<void> {
  const missing = ['spin', 'gcc'].filter((name) => spawnSync(name, ['--version']).error !== undefined);
  if (missing.length === 0) return;
  try {
    if (!mayInstallDebianPackages())
      throw new InstallationFailed('They are installed on Debian as root only.');
    await installDebianPackages([...missing, 'libc6-dev'], (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    if (!(error instanceof InstallationFailed)) throw error;
    process.stderr.write(`npm run model needs ${missing.join(' and ')}: ${error.message}\n`);
    process.exit(1);
  }
}
