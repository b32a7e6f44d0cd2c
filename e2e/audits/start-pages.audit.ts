import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entrance } from '@frikort/domain/access';
import { present } from '@frikort/domain/present';
import { findFreePort } from '@frikort/local/ports';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { z } from 'zod';
import { chromiumFlags } from '../chromium.ts';
import { homes, loginAs } from '../fixtures/login.ts';
import { appOrigin } from '../system/running-system.ts';

type StartPage = { name: string; path: string; as?: readonly [string, Entrance]; device: Device };
type Device = 'phone' | 'desktop';
type Category = (typeof categories)[number];

/** The start page of each app, on the device that its users sit with; the public ones on both. */
const startPages: readonly StartPage[] = [
  { name: 'front page', path: '/', device: 'phone' },
  { name: 'front page', path: '/', device: 'desktop' },
  { name: 'citizen', path: homes.citizen, as: ['lone-hansentest', 'citizen'], device: 'phone' },
  { name: 'company', path: homes.company, as: ['bjarne-jepsen', 'company'], device: 'phone' },
  { name: 'company', path: homes.company, as: ['bjarne-jepsen', 'company'], device: 'desktop' },
  { name: 'caseworker', path: homes.caseworker, as: ['ib-iversen', 'caseworker'], device: 'desktop' },
];

/** What each page must reach, in Lighthouse's points. */
const wanted = { performance: 97, accessibility: 100, 'best-practices': 100 } as const;
const categories = ['performance', 'accessibility', 'best-practices'] as const;

/** Points for speed vary by several from run to run; Lighthouse's own advice is the middle one of five. */
const runs = 5;

/** A browser that Lighthouse finds by its debugging port, with cookies of its own. */
async function withBrowser(
  use: (browser: { context: BrowserContext; port: number }) => Promise<void>,
): Promise<void> {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), 'frikort-audit-'));
  const { CHROMIUM_PATH } = process.env;
  const context = await chromium.launchPersistentContext(folder, {
    args: [...chromiumFlags(), `--remote-debugging-port=${port}`],
    baseURL: appOrigin,
    ...present({ executablePath: CHROMIUM_PATH }),
  });
  try {
    await use({ context, port });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Audited = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

async function audit(path: string, port: number, device: Device): Promise<Audited> {
  const outcome = await lighthouse(
    `${appOrigin}${path}`,
    // The login lies in a cookie, which must not be cleared before the page is loaded.
    { port, onlyCategories: [...categories], disableStorageReset: true, logLevel: 'error' },
    device === 'desktop' ? desktopConfig : undefined,
  );
  if (outcome === undefined) throw new Error('Lighthouse gave no answer.');
  return outcome.lhr;
}

const requests = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })),
});

/**
 * What the page fetched as script before anything was pressed, in kB as sent: its first script, for which
 * first-script.spec.ts has a budget, and the parts that it fetches beside its answers.
 */
function scriptKb({ audits }: Audited): number {
  const { items } = requests.parse(audits['network-requests']?.details);
  const bytes = items
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return bytes / 1000;
}

/** The audits that cost points, as `title: what Lighthouse shows`. */
function lostPoints({ audits, categories: audited }: Audited, category: Category): string[] {
  return (audited[category]?.auditRefs ?? [])
    .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${audits[id]?.title}: ${audits[id]?.displayValue ?? audits[id]?.score}`);
}

/** Lighthouse's points, 0 to 100. */
function scoreOf({ categories: audited }: Audited, category: Category): number {
  return Math.round((audited[category]?.score ?? 0) * 100);
}

/** Logs in at a browser that has not been here before. */
async function logIn(context: BrowserContext, as: readonly [string, Entrance]): Promise<void> {
  const page = await context.newPage();
  await loginAs(page, ...as);
  await page.close();
}

/** What is measured is a first visit: every file that was fetched before is forgotten. */
async function forgetFiles(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await page.close();
}

/** The run in the middle, by the points for speed. */
function middleOf(audited: readonly Audited[]): Audited {
  const byPoints = audited.toSorted(
    (one, other) => scoreOf(one, 'performance') - scoreOf(other, 'performance'),
  );
  const middle = byPoints[Math.floor(byPoints.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

async function auditOften(context: BrowserContext, path: string, port: number, device: Device) {
  const audited: Audited[] = [];
  for (let run = 0; run < runs; run += 1) {
    await forgetFiles(context);
    audited.push(await audit(path, port, device));
  }
  return audited;
}

for (const { name, path, as, device } of startPages) {
  test(`${name}, ${device}`, async () => {
    await withBrowser(async ({ context, port }) => {
      if (as !== undefined) await logIn(context, as);
      const all = await auditOften(context, path, port, device);
      const audited = middleOf(all);
      // Lighthouse's own report: https://googlechrome.github.io/lighthouse/viewer/ shows it.
      writeFileSync(test.info().outputPath('lighthouse.json'), JSON.stringify(audited));
      const script = scriptKb(audited);
      const scores = categories.map((category) => [category, scoreOf(audited, category)] as const);
      const shown = scores.map(([category, score]) => `${category} ${score}`).join(', ');
      const speeds = all.map((one) => scoreOf(one, 'performance')).join(' ');
      // How fast Lighthouse found the machine: much lower than usual, and something else ran beside it.
      const machine = Math.round(audited.environment.benchmarkIndex);
      process.stdout.write(
        `\n${name} (${device}): ${shown}, script ${script.toFixed(1)} kB; ${speeds}; machine ${machine}\n`,
      );
      expect(new URL(audited.finalDisplayedUrl).pathname, 'the page that was asked for').toBe(path);
      for (const [category, score] of scores) {
        const why = `${category}: ${lostPoints(audited, category).join('; ')}`;
        expect(score, why).toBeGreaterThanOrEqual(wanted[category]);
      }
    });
  });
}
