import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeyInput, launch, type Page } from 'puppeteer-core';
import { commandOnPath } from './command-on-path.ts';
import { type Engine, type EngineBrowser, windowSize } from './engine-browser.ts';

/** Firefox, if it is installed. */
export function installedFirefox(): string | undefined {
  return commandOnPath('firefox-esr') ?? commandOnPath('firefox');
}

const KEYS: Readonly<Record<string, KeyInput>> = { '\n': 'Enter', '\t': 'Tab' };

function browserOf(page: Page, downloads: string, close: () => Promise<void>): EngineBrowser {
  return {
    downloads,
    open: async (address) => void (await page.goto(address)),
    run: <Result>(script: string) => page.evaluate<[], () => Result>(script),
    pressAt: (x, y) => page.mouse.click(x, y),
    type: async (text) => {
      for (const part of text.split(/([\n\t])/)) {
        const key = KEYS[part];
        await (key === undefined ? page.keyboard.type(part) : page.keyboard.press(key));
      }
    },
    close,
  };
}

/** Starts Firefox, driven by WebDriver BiDi. */
export async function launchFirefox(executablePath: string): Promise<Engine> {
  const downloads = await mkdtemp(join(tmpdir(), 'frikort-firefox-'));
  const firefox = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: windowSize,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'intl.accept_languages': 'da',
      'ui.prefersReducedMotion': 1,
    },
  });
  return {
    openBrowser: async () => {
      const context = await firefox.createBrowserContext();
      return browserOf(await context.newPage(), downloads, () => context.close());
    },
    close: async () => {
      await firefox.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
