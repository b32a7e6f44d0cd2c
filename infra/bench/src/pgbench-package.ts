import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  InstallationFailed,
  installDebianPackages,
  mayInstallDebianPackages,
} from '@frikort/local/debian-packages';

/**
 * Sees to it that pgbench is there.
 * @throws InstallationFailed when it is not and cannot be installed
 */
export async function requirePgbench(say: (line: string) => void): Promise<void> {
  const here = spawn('pgbench', ['--version'], { stdio: 'ignore' });
  const found = await Promise.race([
    once(here, 'exit').then(([code]) => code === 0),
    once(here, 'error').then(() => false),
  ]);
  if (found) return;
  if (!mayInstallDebianPackages())
    throw new InstallationFailed('pgbench is not installed (Debian: postgresql-contrib).');
  await installDebianPackages(['postgresql-contrib'], say);
}
