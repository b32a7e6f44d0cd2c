import type { Contact } from '@frikort/domain/contact';
import { isCprShaped } from '@frikort/domain/cpr';
import { present } from '@frikort/domain/present';
import { useDraft } from '@frikort/ui/drafts';
import { useEffect } from 'react';
import { emptyTerms, isTermsValues, type TermsValues, withoutCpr } from '../terms/terms-values.ts';
import type { ImportRow } from './rows/import-row.ts';
import type { RowResult } from './rows/row-view.ts';
import type { ImportList, ListContent } from './use-import-list.ts';

const draftKey = 'import';

/** Longer lists come from a file, which is still there; the tab has no room for them. */
const mostRowsKept = 1_000;

/** A row as it is kept in the tab: no name, no CPR number, nothing of columns that are passed over. */
type KeptRow = {
  readonly id: number;
  readonly line?: number;
  readonly cardNumber: string;
  readonly values: TermsValues;
  /** The employment that it was registered as, as far as the page was told. */
  readonly registered?: string;
  readonly cancelled?: true;
};

export type KeptImport = { readonly rows: readonly KeptRow[]; readonly contact: Contact };

/** The rows as they may be kept; undefined when there is nothing left to do. */
export function keptImport({ views }: Pick<ImportList, 'views'>, contact: Contact): KeptImport | undefined {
  if (views.length > mostRowsKept || views.every(({ state }) => state === 'registered')) return undefined;
  const rows = views.map(({ row, result }): KeptRow => {
    const { id, line, cardNumber, values, cancelled } = row;
    return {
      id,
      ...present({ line, cancelled }),
      ...(result?.kind === 'registered' && { registered: result.employmentId ?? '' }),
      cardNumber: isCprShaped(cardNumber) ? '' : cardNumber,
      values: withoutCpr(values),
    };
  });
  return { rows, contact: withoutCpr({ ...emptyTerms, contact }).contact };
}

/** What was kept, as the list begins with it. */
export function contentOf({ rows }: KeptImport): ListContent {
  const results = new Map<number, RowResult>();
  const read = rows.map(({ registered, ...kept }): ImportRow => {
    const row: ImportRow = kept;
    if (registered !== undefined)
      results.set(row.id, {
        kind: 'registered',
        of: row,
        outcome: 'created',
        ...(registered !== '' && { employmentId: registered }),
      });
    return row;
  });
  return { rows: read, results, meant: new Set() };
}

function isKeptRow(value: unknown): value is KeptRow {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'number' &&
    'cardNumber' in value &&
    typeof value.cardNumber === 'string' &&
    'values' in value &&
    isTermsValues(value.values) &&
    (!('registered' in value) || typeof value.registered === 'string') &&
    (!('line' in value) || typeof value.line === 'number') &&
    (!('cancelled' in value) || value.cancelled === true)
  );
}

/** Recognises what this page has kept. */
export function isKeptImport(value: unknown): value is KeptImport {
  if (typeof value !== 'object' || value === null || !('rows' in value) || !('contact' in value))
    return false;
  const { rows, contact } = value;
  return (
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every(isKeptRow) &&
    isTermsValues({ ...emptyTerms, contact })
  );
}

/** What was kept of the rows, read once when the page opens. */
export function useImportDraft() {
  return useDraft(draftKey, isKeptImport);
}

/** Keeps the rows through a reload and a new login, as long as some are still to be registered. */
export function useKept(draft: ReturnType<typeof useImportDraft>, list: ImportList, contact: Contact): void {
  const { save, clear } = draft;
  const { views } = list;
  useEffect(() => {
    const kept = keptImport({ views }, contact);
    if (kept === undefined) clear();
    else save(kept);
  }, [views, contact, save, clear]);
}
