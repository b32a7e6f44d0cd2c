import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '@frikort/local/ports';
import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import { commandOnPath } from './command-on-path.ts';
import { type Engine, type EngineBrowser, windowSize } from './engine-browser.ts';

/** WebKitGTK: its driver, its small browser, and a screen for it that nobody sees. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

const ARCHITECTURES = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];

/** WebKitGTK, if it is installed; Debian keeps the browser beside the libraries. */
export function installedWebKit(): WebKit | undefined {
  const driver = commandOnPath('WebKitWebDriver');
  const screen = commandOnPath('Xvfb');
  const browser = ARCHITECTURES.map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`).find(existsSync);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Starts a screen; which number it has, it says on its fourth file. */
async function startScreen(command: string): Promise<{ process: ChildProcess; display: string }> {
  const { width, height } = windowSize;
  const size = `${width + 100}x${height + 200}x24`;
  const screen = spawn(command, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] ?? screen, 'data');
  return { process: screen, display: `:${String(number).trim()}` };
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const ready = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver was not ready in time.');
}

/** Makes the inside of the window as large as it is to be. */
async function sizeWindow(driver: WebDriver): Promise<void> {
  const window = driver.manage().window();
  await window.setRect({ x: 0, y: 0, ...windowSize });
  const [width, height] = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  const missing = { width: windowSize.width - width, height: windowSize.height - height };
  await window.setRect({
    x: 0,
    y: 0,

    width: windowSize.width + missing.width,
    height: windowSize.height + missing.height,
  });
}

function browserOf(driver: WebDriver, downloads: string): EngineBrowser {
  return {
    downloads,
    open: (address) => driver.get(address),
    run: async <Result>(script: string) => await driver.executeScript<Result>(`return ${script}`),
    pressAt: (x, y) => driver.actions().move({ x, y, duration: 0 }).press().release().perform(),
    type: (text) =>
      driver.actions().sendKeys(text.replaceAll('\n', Key.ENTER).replaceAll('\t', Key.TAB)).perform(),
    close: () => driver.quit(),
  };
}

/** Starts WebKit's driver and its screen; each window is a session of its own, with nothing kept. */
export async function launchWebKit({ driver, browser, screen }: WebKit): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'frikort-webkit-'));
  const downloads = join(home, 'downloads');
  await mkdir(downloads);
  await writeFile(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const { process: xvfb, display } = await startScreen(screen);
  const port = await findFreePort();
  const server = spawn(driver, [`--port=${port}`], {
    env: {
      ...process.env,

      DISPLAY: display,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      // No desktop here to tell it so; and without its sandbox as root, where it has none.

      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LANG: 'C.UTF-8',
      // No graphics processor, which would only be imitated at a high price; no search for sound and film, which we have not.

      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      GST_PLUGIN_SYSTEM_PATH_1_0: '',
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  return {
    openBrowser: async () => {
      const session = await new Builder()
        .usingServer(address)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        })
        .build();
      await sizeWindow(session);
      return browserOf(session, downloads);
    },
    close: async () => {
      await end(server);
      await end(xvfb);
      // Its own processes write there until they have ended, a moment after their driver.
      await rm(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
