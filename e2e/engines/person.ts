import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { coveredControls } from '../fixtures/hit-controls.ts';
import { appOrigin } from '../system/running-system.ts';
import type { EngineBrowser } from './engine-browser.ts';

/** Something on a page as a person finds it: what kind, and what stands on it or beside it. */
export interface Sought {
  /** Selector: which elements may be meant. */
  readonly css: string;
  /** The whole name, or how it begins when it ends in `…`; the first of all when absent. */
  readonly name?: string;
}

type Point = { readonly x: number; readonly y: number };

/** How long something may take to come; generous, because nothing is lost by waiting. */
const PATIENCE = { timeout: 60_000, intervals: [50, 100, 200] };

/** The middle of what is sought, in sight and not covered; runs in the page. Above all else the dialog on top counts. */
function middleOf({ css, name }: Sought): Point | string {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const dialogs = [...document.querySelectorAll('[role=alertdialog], [role=dialog], dialog[open]')];
  const ground = dialogs.filter((dialog) => dialog.checkVisibility()).at(-1) ?? document.body;
  const named = (element: Element): string => {
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const text = labels.map(({ textContent }) => textContent ?? '').join(' ') || element.textContent;
    return plain(element.getAttribute('aria-label') ?? text);
  };
  const fits = (element: Element): boolean =>
    name === undefined ||
    (name.endsWith('…') ? named(element).startsWith(name.slice(0, -1)) : named(element) === name);
  const found = [...ground.querySelectorAll(css)].filter((element) => element.checkVisibility()).find(fits);
  if (found === undefined) return 'is not there';
  const label = 'labels' in found && found.labels instanceof NodeList ? found.labels[0] : undefined;
  // Checkboxes and radio buttons are drawn by their labels.
  const target = found.matches('[type=checkbox], [type=radio]') && label instanceof Element ? label : found;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const middle = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const hit = document.elementFromPoint(middle.x, middle.y);
  return target.contains(hit) || found.contains(hit)
    ? middle
    : `is covered by ${hit?.outerHTML.slice(0, 200)}`;
}

/** On how many lines the words of an element stand; runs in the page. */
function linesOf({ css, name }: Sought): number {
  const found = [...document.querySelectorAll(css)].find(({ textContent }) => textContent.trim() === name);
  const words = document.createRange();
  const last = found?.lastChild;
  if (last) words.selectNodeContents(last);
  return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** A person at a browser: looks, presses and types, and waits for what they expect. */
export class Person {
  readonly #browser: EngineBrowser;

  constructor(browser: EngineBrowser) {
    this.#browser = browser;
  }

  /** Types an address of ours. */
  async goTo(path: string): Promise<void> {
    await this.#browser.open(`${appOrigin}${path}`);
  }

  /** Presses something, once it stands still. */
  async press(css: string, name?: string): Promise<void> {
    const sought = name === undefined ? { css } : { css, name };
    let at: Point = { x: -1, y: -1 };
    await this.#until(`${name ?? css} can be pressed`, async () => {
      const before = at;
      const middle = await this.#run(middleOf, sought);
      if (typeof middle === 'string') throw new Error(`${name ?? css} ${middle}`);
      at = middle;
      expect(at, 'it moves').toEqual(before);
    });
    await this.#browser.pressAt(at.x, at.y);
  }

  /** Types into a field, in place of what stands there. */
  async fill(label: string, text: string): Promise<void> {
    await this.press('input, textarea', label);
    await this.#run(() => {
      const field = document.activeElement;
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    });
    await this.#browser.type(text);
  }

  /** Types keys into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#browser.type(text);
  }

  /** Waits until a text can be read. */
  async sees(text: string): Promise<void> {
    await this.#until(`"${text}" is read`, async () => expect(await this.#read('body')).toContain(text));
  }

  /** Waits for the page of a heading. */
  async comesTo(heading: string): Promise<void> {
    await this.reads('h1', heading);
  }

  /** Waits until the page has this path. */
  async isAt(path: string | RegExp): Promise<void> {
    await this.#until(`the path ${String(path)}`, async () =>
      expect(await this.#run(() => window.location.pathname)).toMatch(
        typeof path === 'string' ? new RegExp(`^${path}$`) : path,
      ),
    );
  }

  /** Waits until an element, the first of its kind, says just this, or this stands typed in it. */
  async reads(css: string, text: string): Promise<void> {
    await this.#until(`"${text}" in ${css}`, async () => expect(await this.#read(css)).toBe(text));
  }

  async #read(css: string): Promise<string> {
    return this.#run((selector: string) => {
      const element = document.querySelector<HTMLElement>(selector);
      // biome-ignore lint/performance/useDomNodeTextContent: what is read, and not what is hidden.
      const text = element instanceof HTMLInputElement ? element.value : (element?.innerText ?? '');
      return text.replace(/\s+/g, ' ').trim();
    }, css);
  }

  /** Fails when the words of something are broken onto several lines. */
  async readsOnOneLine(css: string, name: string): Promise<void> {
    await this.#until(`"${name}" on one line`, async () =>
      expect(await this.#run(linesOf, { css, name })).toBe(1),
    );
  }

  /** Fails when a press on the middle of a control would reach something else. */
  async findsEverythingUncovered(): Promise<void> {
    await this.#until('no control is covered', async () =>
      expect(await this.#run(coveredControls)).toEqual([]),
    );
  }

  /** Waits for a file, and reads it. @param name how its name begins */
  async receives(name: string): Promise<string> {
    let content = '';
    await this.#until(`a file ${name}`, async () => {
      const file = (await readdir(this.#browser.downloads)).find((one) => one.startsWith(name));
      content = file === undefined ? '' : await readFile(join(this.#browser.downloads, file), 'utf8');
      expect(content).not.toBe('');
    });
    return content;
  }

  /** Runs a function in the page, which must hold all that it needs. */
  #run<Result>(work: (argument: never) => Result, argument?: unknown): Promise<Awaited<Result>> {
    return this.#browser.run<Result>(`(${work.toString()})(${JSON.stringify(argument)})`);
  }

  /** A page that is just being left answers nothing: then it is asked again. */
  async #until(what: string, look: () => Promise<void>): Promise<void> {
    await expect(look, what).toPass(PATIENCE);
  }
}
