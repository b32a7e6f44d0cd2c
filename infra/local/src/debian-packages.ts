import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** How long another installation on the machine may hold the packages' locks, and how often it is looked at. */
const patience = { lockSeconds: 300, everyMs: 2_000 };

/** How a command ended, and all that it printed. */
type Ended = { readonly ok: boolean; readonly output: string };

/** Debian's packages could not be installed; the message holds what the installer said. */
export class InstallationFailed extends Error {}

/** True where Debian's packages can be installed: on Debian and its relatives, as root. */
export function mayInstallDebianPackages(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*\bdebian\b/m.test(release);
}

/**
 * Installs packages of Debian; an installation that is under way on the machine (its own nightly one, say) is waited
 * for, five minutes at most.
 * @param say told once when it has to wait
 * @throws InstallationFailed with the last lines of what the installer said
 */
export async function installDebianPackages(
  names: readonly string[],
  say: (line: string) => void,
  { lockSeconds, everyMs } = patience,
): Promise<void> {
  const options = ['--option', `DPkg::Lock::Timeout=${lockSeconds}`];
  const steps = [
    ['update', ...options],
    ['install', '--yes', '--no-install-recommends', ...options, ...names],
  ];
  const until = Date.now() + lockSeconds * 1000;
  for (const step of steps) {
    let waiting = false;
    for (;;) {
      const { ok, output } = await aptGet(step);
      if (ok) break;
      // `update` does not heed the timeout: the lock of the lists is another one.
      if (!isLocked(output) || Date.now() >= until) throw new InstallationFailed(endOf(output));
      if (!waiting) say(`Another installation is under way on this machine: waiting for it …`);
      waiting = true;
      await wait(everyMs);
    }
  }
}

/** In English, whatever the machine speaks: what it says is looked at. */
function aptGet(args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  return new Promise((resolve) => {
    execFile('apt-get', args, { env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({
        ok: error === null,
        output: `${stdout}${stderr}${stderr === '' && error ? error.message : ''}`,
      }),
    );
  });
}

const isLocked = (output: string) =>
  /Could not get lock|Unable to (acquire|lock)|is another process using it/.test(output);

function endOf(output: string): string {
  return output.trim().split('\n').slice(-12).join('\n');
}
