import { findFreePort } from '@frikort/local/ports';
import { runTool, type ToolOutcome } from '@frikort/local/tools';
import { findChromium } from './chromium.ts';

/** Runs Playwright against a system made for the run, on ports that are free, with the Chromium that is found. */
export async function runAgainstOwnSystem(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ToolOutcome> {
  const chromium = await findChromium((line) => process.stdout.write(`${line}\n`));
  return runTool('@playwright/test', 'playwright', ['test', ...args], {
    folder: 'e2e',
    env: {
      CHROMIUM_PATH: chromium.path,
      E2E_PORT: String(await findFreePort()),
      E2E_NEMLOGIN_PORT: String(await findFreePort()),
      ...env,
    },
  });
}
