import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  InstallationFailed,
  installDebianPackages,
  mayInstallDebianPackages,
} from '@frikort/local/debian-packages';
import { chromium } from '@playwright/test';
import { commandOnPath } from './engines/command-on-path.ts';

/** A Chromium to test with, and how we came by it. */
export interface Chromium {
  readonly path: string;
  readonly source: string;
}

/** The one without windows first: it runs the same pages in half the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Where installers put it that do not add it to the PATH. */
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
];

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * What is left off. Chromium heeds the last such list only, so Playwright's own (1.65) comes first; then the pop-ups of
 * an address bar that nobody sees, each of which is a page of its own in every window.
 */
const LEFT_OFF = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/**
 * Command-line flags: nothing that calls out by itself; no graphics processor, which would only be imitated at a high
 * price; without its sandbox only as root, where it refuses one.
 */
export function chromiumFlags(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const light = ['--disable-gpu', `--disable-features=${LEFT_OFF.join(',')}`];
  return isRoot() ? ['--no-sandbox', ...quiet, ...light] : [...quiet, ...light];
}

/** CHROMIUM_PATH, else a Chromium that is installed already: on the PATH, in its usual place, or Playwright's own. */
export function installedChromium(): Chromium | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names a file that is not there: ${named}`);
    return { path: named, source: 'CHROMIUM_PATH' };
  }
  for (const command of COMMANDS) {
    const path = commandOnPath(command);
    if (path !== undefined) return { path, source: 'installed on this machine' };
  }
  const place = PLACES.find((candidate) => existsSync(candidate));
  if (place !== undefined) return { path: place, source: 'installed on this machine' };
  const own = chromium.executablePath();
  return existsSync(own) ? { path: own, source: 'installed by Playwright' } : undefined;
}

/**
 * Playwright's own download, then the system libraries it needs.
 * @returns the last lines of what went wrong; nothing when all went well
 */
function installByPlaywright(): string | undefined {
  const fromHere = createRequire(import.meta.url);
  const cli = join(dirname(fromHere.resolve('@playwright/test/package.json')), 'cli.js');
  // What `install --with-deps` does, the download first: without it the libraries are of no use.
  const steps = process.platform === 'linux' ? ['install', 'install-deps'] : ['install'];
  for (const step of steps) {
    const { status, output } = spawnSync(process.execPath, [cli, step, 'chromium'], { encoding: 'utf8' });
    if (status !== 0) return output.join('').trim().split('\n').slice(-6).join('\n');
  }
  return undefined;
}

const DEBIAN_PACKAGE = 'chromium-headless-shell';

/**
 * The Chromium to test with: an installed one, else one that is installed now, by Playwright, or by Debian's
 * packages where we may do that. Says which, and throws with what to do, and what the installers said, when there is
 * none to be had.
 */
export async function findChromium(say: (line: string) => void): Promise<Chromium> {
  const found = installedChromium();
  if (found !== undefined) return announced(found, say);
  say('No Chromium is installed: trying `playwright install chromium` …');
  const failure = installByPlaywright();
  if (failure === undefined) {
    return announced({ path: chromium.executablePath(), source: 'just installed by Playwright' }, say);
  }
  const failures = [failure];
  if (mayInstallDebianPackages()) {
    say(`That did not work: installing Debian’s package ${DEBIAN_PACKAGE} …`);
    try {
      await installDebianPackages([DEBIAN_PACKAGE], say);
      const source = 'just installed from Debian’s packages';
      return announced({ path: `/usr/bin/${DEBIAN_PACKAGE}`, source }, say);
    } catch (error) {
      if (!(error instanceof InstallationFailed)) throw error;
      failures.push(error.message);
    }
  }
  throw new Error(
    'There is no Chromium here and none could be installed. Install Chromium or Google Chrome, or set ' +
      `CHROMIUM_PATH to one, and run the tests again. The installers said:\n${failures.join('\n')}`,
  );
}

function announced(browser: Chromium, say: (line: string) => void): Chromium {
  say(`Chromium: ${browser.path} (${browser.source})`);
  return browser;
}
