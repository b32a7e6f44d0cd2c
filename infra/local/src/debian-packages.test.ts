import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InstallationFailed, installDebianPackages } from './debian-packages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frikort-apt-'));
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH ?? ''}`);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** An `apt-get` that notes how it is called, and then does as told. */
const installerThat = (script: string) =>
  writeFile(join(folder, 'apt-get'), `#!/bin/sh\necho "$@" >> "${folder}/calls"\n${script}\n`, {
    mode: 0o755,
  });

const calls = async () => (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');

const locked = 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 42 (apt-get)';
const quick = { lockSeconds: 20, everyMs: 10 };

describe('installing Debian’s packages', () => {
  it('waits while another installation holds the lock of the lists, and says so once', async () => {
    await installerThat(`[ "$(wc -l < "${folder}/calls")" -gt 3 ] || { echo "${locked}" >&2; exit 100; }`);
    const said: string[] = [];
    await installDebianPackages(['chromium-headless-shell'], (line) => said.push(line), quick);
    expect((await calls()).map((call) => call.split(' ')[0])).toEqual([
      ...Array(4).fill('update'),
      'install',
    ]);
    expect(said).toHaveLength(1);
  });

  it('lets the installer itself wait for the lock of the packages', async () => {
    await installerThat('exit 0');
    await installDebianPackages(['xvfb', 'firefox-esr'], () => {}, quick);
    expect((await calls())[1]).toMatch(/^install .*DPkg::Lock::Timeout=20 xvfb firefox-esr$/);
  });

  it('gives up after its patience, and tells what the installer said', async () => {
    await installerThat(`echo "${locked}" >&2; exit 100`);
    const failed = installDebianPackages(['xvfb'], () => {}, { lockSeconds: 0, everyMs: 10 });
    await expect(failed).rejects.toThrow(InstallationFailed);
    await expect(failed).rejects.toThrow(locked);
  });

  it('does not wait for what waiting does not mend', async () => {
    await installerThat('echo "E: Unable to locate package xvbf" >&2; exit 100');
    await expect(installDebianPackages(['xvbf'], () => {}, quick)).rejects.toThrow(
      'Unable to locate package',
    );
    expect(await calls()).toHaveLength(1);
  });
});
