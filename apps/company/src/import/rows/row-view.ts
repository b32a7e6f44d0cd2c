import type { Problem } from '@frikort/api-client/problem';
import type { CalendarDate } from '@frikort/domain/calendar';
import type { Contact } from '@frikort/domain/contact';
import type { RegistrationOrder } from '../../registration/register.ts';
import { refusalToFields } from '../../terms/refusal-to-fields.ts';
import {
  type CellProblem,
  type CheckedRow,
  checkRow,
  referenceRepeated,
  repeatedReferences,
  repeatedRows,
} from './check-row.ts';
import type { ImportRow } from './import-row.ts';

/** What the server has said about a row, as it stood when it was sent. */
export type RowResult = { readonly of: ImportRow } & (
  | {
      readonly kind: 'registered' | 'tried';
      readonly outcome: 'created' | 'updated' | 'unchanged';
      readonly employmentId?: string;
      readonly citizenName?: string;
    }
  | { readonly kind: 'refused'; readonly problem: Problem }
);

/**
 * What a row of the list is: registered; a line of something cancelled, which is passed over; wrong in some cell or
 * refused; the same as another employment, which may be meant; or ready to be sent.
 */
export type RowState = 'registered' | 'passed-over' | 'wrong' | 'repeats' | 'ready';

export type RowView = {
  readonly row: ImportRow;
  readonly state: RowState;
  /** What is wrong, and in which cell. */
  readonly problems: readonly CellProblem[];
  /** What the server refuses the row for that no cell can mend. */
  readonly refused?: Problem;
  /** What it repeats: an earlier row of the list, or an employment that is registered. */
  readonly repeats?: { readonly row?: ImportRow; readonly employmentId?: string };
  /** What would be sent; there unless something is wrong in a cell. */
  readonly order?: RegistrationOrder;
  /** R6: nobody could change it once it is registered. */
  readonly locked: boolean;
  /** What the server said, while the row stands as it was then. */
  readonly result?: RowResult;
};

export type RowFacts = {
  rows: readonly ImportRow[];
  results: ReadonlyMap<number, RowResult>;
  /** The rows that are to be registered although they repeat another. */
  meant: ReadonlySet<number>;
  shared: Contact;
  today: CalendarDate;
};

/** Everything that is known of the rows of the list. */
export function viewsOf({ rows, results, meant, shared, today }: RowFacts): RowView[] {
  const checked = rows.map((row) => (row.cancelled ? unread : checkRow(row, shared, today)));
  const orders = checked.map(({ order }) => order);
  const repeats = repeatedRows(orders);
  const references = repeatedReferences(orders);
  return rows.map((row, place) => {
    const check = checked[place] ?? unread;
    const told = results.get(row.id);
    const result = told?.of === row ? told : undefined;
    const known = { row, locked: check.locked, ...(result && { result }) };
    if (row.cancelled) return { ...known, state: 'passed-over', problems: [] };
    if (result?.kind === 'registered') return { ...known, state: 'registered', problems: [] };
    if (references.has(place)) return { ...known, state: 'wrong', problems: [referenceRepeated] };
    if (check.order === undefined) return { ...known, state: 'wrong', problems: check.problems };
    const ready = { ...known, problems: check.problems, order: check.order };
    if (result?.kind === 'refused') return refusedView(ready, result.problem, meant.has(row.id));
    const earlier = repeats.get(place);
    if (earlier === undefined) return { ...ready, state: 'ready' };
    const first = rows[earlier];
    return { ...ready, state: meant.has(row.id) ? 'ready' : 'repeats', repeats: first ? { row: first } : {} };
  });
}

const unread: CheckedRow = { problems: [], locked: false };

function refusedView(ready: Omit<RowView, 'state'>, problem: Problem, isMeant: boolean): RowView {
  if (problem.code === 'possible-duplicate') {
    const { employmentId } = problem.facts;
    const repeats = typeof employmentId === 'string' ? { employmentId } : {};
    return { ...ready, state: isMeant ? 'ready' : 'repeats', repeats };
  }
  // Stopped before it was judged: it may be sent as it is, later.
  if (problem.code === 'too-many-requests') return { ...ready, state: 'ready', refused: problem };
  const { fields, general } = refusalToFields(problem);
  return { ...ready, state: 'wrong', problems: fields, ...(general && { refused: general }) };
}

/** How many rows there are of each kind, and what those that are ready come to. */
export function countsOf(views: readonly RowView[]) {
  const count = (state: RowState) => views.filter((view) => view.state === state).length;
  const ready = views.filter(({ state }) => state === 'ready');
  return {
    ready: ready.length,
    readyOere: ready.reduce((sum, { order }) => sum + (order?.amountOere ?? 0), 0),
    locked: ready.filter(({ locked }) => locked).length,
    wrong: count('wrong'),
    repeats: count('repeats'),
    registered: count('registered'),
    passedOver: count('passed-over'),
  };
}

export type RowCounts = ReturnType<typeof countsOf>;
