import { test as base } from '../fixtures/test.ts';
import type { Engine } from './engine-browser.ts';
import { installedFirefox, launchFirefox } from './firefox.ts';
import type { EngineName } from './installing.ts';
import { Person } from './person.ts';
import { installedWebKit, launchWebKit } from './webkit.ts';

/** Of the journey that `npm test` goes in each engine that is installed. */
export const mainJob = { tag: '@main-job' } as const;

export type EngineOptions = { engineName: EngineName };

type WorkerFixtures = EngineOptions & {
  /** The engine of this worker; undefined where it is not installed. */
  engine: Engine | undefined;
};

const launch: Readonly<Record<EngineName, () => Promise<Engine> | undefined>> = {
  WebKit: () => {
    const webkit = installedWebKit();
    return webkit && launchWebKit(webkit);
  },
  Firefox: () => {
    const firefox = installedFirefox();
    return firefox === undefined ? undefined : launchFirefox(firefox);
  },
};

/** A journey through another engine than Chromium, which only prepares what has to have happened before (`acts`). */
export const journey = base.extend<{ person: Person }, WorkerFixtures>({
  engineName: ['WebKit', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await launch[engineName]();
      await use(engine);
      await engine?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** Somebody at a new browser. */
  person: async ({ engine, engineName }, use, testInfo) => {
    if (engine === undefined) {
      testInfo.skip(true, `${engineName} is not installed`);
      return;
    }
    const browser = await engine.openBrowser();
    await use(new Person(browser));
    await browser.close();
  },
});
