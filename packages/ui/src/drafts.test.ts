import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetDrafts, keepDraftsOf, readDraft, writeDraft } from './drafts.ts';

/** The browser's storage of one tab, which Node does not have. */
class TabStorage implements Storage {
  readonly #entries = new Map<string, string>();
  get length(): number {
    return this.#entries.size;
  }
  key(place: number): string | null {
    return [...this.#entries.keys()][place] ?? null;
  }
  getItem(key: string): string | null {
    return this.#entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#entries.set(key, value);
  }
  removeItem(key: string): void {
    this.#entries.delete(key);
  }
  clear(): void {
    this.#entries.clear();
  }
}

type Draft = { amount: string };

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'amount' in value && typeof value.amount === 'string';
}

const bjarne = 'identity-of-bjarne';
const sanne = 'identity-of-sanne';

describe('drafts', () => {
  beforeEach(() => {
    vi.stubGlobal('sessionStorage', new TabStorage());
    keepDraftsOf(bjarne);
  });

  it('come back for the same person after a reload or a new login', () => {
    writeDraft('employment', bjarne, { amount: '1.500,00' });
    expect(readDraft('employment', bjarne, isDraft)).toEqual({ amount: '1.500,00' });
  });

  it('are never shown to someone else in the same tab, and are gone from then on', () => {
    writeDraft('employment', bjarne, { amount: '1.500,00' });
    expect(readDraft('employment', sanne, isDraft)).toBeUndefined();
    expect(readDraft('employment', bjarne, isDraft)).toBeUndefined();
  });

  it('are removed as soon as someone else is known to be logged in', () => {
    writeDraft('employment', bjarne, { amount: '1.500,00' });
    keepDraftsOf(sanne);
    expect(sessionStorage.length).toBe(0);
  });

  it('of a form that stands a moment longer than its person are not kept', () => {
    keepDraftsOf(sanne);
    writeDraft('employment', bjarne, { amount: '1.500,00' });
    writeDraft('contact', sanne, { amount: '2' });
    expect(sessionStorage.length).toBe(1);
    expect(readDraft('contact', sanne, isDraft)).toEqual({ amount: '2' });
    forgetDrafts();
    writeDraft('contact', sanne, { amount: '2' });
    expect(sessionStorage.length).toBe(0);
  });

  it('are gone on log out, and nothing else of the tab is', () => {
    sessionStorage.setItem('of-another', 'stays');
    writeDraft('employment', bjarne, { amount: '1.500,00' });
    writeDraft('contact', bjarne, { amount: '2' });
    forgetDrafts();
    expect(sessionStorage.length).toBe(1);
    expect(sessionStorage.getItem('of-another')).toBe('stays');
  });

  it('of an older shape are dropped instead of filling a form with what it cannot read', () => {
    writeDraft('employment', bjarne, { sum: 1500 });
    expect(readDraft('employment', bjarne, isDraft)).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
  });

  it('do not break a form where storage is refused', () => {
    vi.stubGlobal('sessionStorage', undefined);
    writeDraft('employment', bjarne, { amount: '1' });
    expect(readDraft('employment', bjarne, isDraft)).toBeUndefined();
    expect(() => forgetDrafts()).not.toThrow();
  });
});
