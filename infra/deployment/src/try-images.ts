import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { openImage, user, workingFolder } from './buildah.ts';

/**
 * Walks through infra/PRODUCTION.md with the images in place of `npm run serve` and `frikort migrate`: each in a root of
 * its own that cannot be written to, as the user of the image, with an empty /tmp and the settings' files.
 * @returns 0 when somebody has logged in and registered an employment
 */
export async function tryImages(folder: string): Promise<number> {
  const walk = spawn(
    process.execPath,
    [
      ...[join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'extended'],
      'infra/local/src/production.extended.test.ts',
    ],
    {
      cwd: projectRoot,
      stdio: 'inherit',
      env: {
        ...process.env,
        FRIKORT_SERVE: startOf(folder, 'apps'),
        FRIKORT_MIGRATE: startOf(folder, 'migrate'),
      },
    },
  );
  const [code] = await once(walk, 'exit');
  return Number(code);
}

/** The shell's words that start an image as an engine would; `$FRIKORT_FILES` is the folder of certificates and keys. */
function startOf(folder: string, name: string): string {
  const { root, command, env } = openImage(folder, name);
  const inside = [
    `mount --bind ${root} ${root}`,
    ...['/etc/hosts', '/etc/resolv.conf'].map((file) => `mount --bind ${file} ${root}${file}`),
    `mount -t proc proc ${root}/proc`,
    `mount --rbind /dev ${root}/dev`,
    `mount -t tmpfs -o mode=1777 tmpfs ${root}/tmp`,
    // The settings name the files by where they are on this machine: below its /tmp.
    `mkdir -p "${root}$FRIKORT_FILES"`,
    `mount --bind "$FRIKORT_FILES" "${root}$FRIKORT_FILES"`,
    `mount -o remount,ro,bind ${root}`,
    `exec env ${env.join(' ')} unshare --root=${root} --wd=${workingFolder} --setgid=${user} --setuid=${user} ${command.join(' ')}`,
  ];
  return `unshare --mount sh -e -c '${inside.join('; ')}'`;
}
