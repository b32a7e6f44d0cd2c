import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { Executor } from '../../database/database.ts';
import { cardBudget, type LookupAlarm } from '../../rules/lookup-budget.ts';
import { type PreparedRow, rowsOfPart } from '../reading/prepared-row.ts';
import { Ahead } from './ahead.ts';
import { type Doing, makeMissingCards, storeDecisions, storeMovements } from './decision-store.ts';
import { endImport } from './end-store.ts';
import { readRowFacts } from './facts-store.ts';
import { type ImportDeps, type ImportRun, isOvertaken, Overtaken } from './import-run.ts';
import { countNumbers, type JudgedRow, judgeRows, type NumberCounter, uncounted } from './judge-rows.ts';
import { storeOutcomes, storeProgress } from './outcome-store.ts';
import { forgetRows, holdImport, readRefused, readRows } from './queue-store.ts';

/**
 * Does an import from where it is to its end, or until `signal` tells it to leave the rest to a later run. Whatever
 * interrupts it, rows are done with what they lead to in one transaction, and so each once.
 * @throws Overtaken, EndedMeanwhile, and what the driver throws: it is to be taken up again later
 */
export async function runImport(deps: ImportDeps, run: ImportRun, signal: AbortSignal): Promise<void> {
  const { dryRun, allOrNothing } = run.choices;
  if (!dryRun && !allOrNothing) return await doRows(deps, run, signal);
  const ahead = await tryRows(deps, run, signal);
  if (signal.aborted) return;
  const { refused } = await holdImport(deps.db, run);
  if (dryRun) await end(deps, run, 'finished');
  else if (refused > 0) await end(deps, run, 'rejected');
  else await doAll(deps, run, ahead);
}

/** How often rows are judged again that others keep changing, one by one at last. */
const rounds = 4;

/** Rows in their order, many at a time; fewer when others work on the same cards. */
async function doRows(deps: ImportDeps, run: ImportRun, signal: AbortSignal): Promise<void> {
  let position = run.done;
  let most = rowsOfPart;
  let overtaken = 0;
  while (position < run.total && !signal.aborted) {
    const done = await unlessOvertaken(() => doSome(deps, run, position, most));
    if (done === undefined) {
      if (most === 1) overtaken += 1;
      if (overtaken === rounds) throw new Overtaken();
      most = Math.ceil(most / 4);
    } else {
      position += done;
      most = Math.min(rowsOfPart, most * 4);
      overtaken = 0;
    }
  }
}

async function unlessOvertaken<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isOvertaken(error)) return undefined;
    throw error;
  }
}

/** Does rows, with everything that comes of them, in one transaction. @returns how many */
async function doSome(deps: ImportDeps, run: ImportRun, position: number, most: number): Promise<number> {
  const doing = doingOf(deps, run);
  return await withCounter(deps, run, async (transaction, counter) => {
    await holdImport(transaction, run);
    const rows = untilRepeatedReference(await readRows(transaction, run, position, most));
    const ahead = new Ahead();
    const judged = await judge(transaction, run, rows, { doing, ahead, counter });
    await storeDecisions(transaction, doing, judged, ahead.cards);
    await storeOutcomes(transaction, run, judged, { how: 'done', at: doing.at });
    const done = position + rows.length;
    await storeProgress(transaction, run, done, judged);
    await forgetRows(transaction, run, done);
    // Last, because others may want to register on the same cards.
    await storeMovements(transaction, ahead.movements, doing.at);
    if (done === run.total) await endImport(transaction, run, 'finished', doing.at);
    return rows.length;
  });
}

/** Tells what would come of the rows, without doing anything. Of all or nothing only refusals are told so far. */
async function tryRows(deps: ImportDeps, run: ImportRun, signal: AbortSignal): Promise<Ahead> {
  const { db } = deps;
  const ahead = new Ahead();
  const refused = run.done > 0 ? await readRefused(db, run) : new Set<number>();
  for (let position = 0; position < run.total && !signal.aborted; ) {
    const rows = await readRows(db, run, position);
    const doing = doingOf(deps, run);
    if (position < run.done) {
      const taken = rows.filter(({ number }) => !refused.has(number));
      await judge(db, run, taken, { doing, ahead, counter: uncounted });
    } else {
      await withCounter(deps, run, async (transaction, counter) => {
        await holdImport(transaction, run);
        const judged = await judge(transaction, run, rows, { doing, ahead, counter });
        const told = run.choices.dryRun ? judged : judged.filter(({ outcome }) => outcome === 'refused');
        await storeOutcomes(transaction, run, told, { how: 'tried', at: doing.at });
        await storeProgress(transaction, run, position + rows.length, told);
      });
    }
    position += rows.length;
  }
  return ahead;
}

/** How many cards are made by one statement. */
const cardsAtOnce = 1_000;

/**
 * Does all rows in one transaction. Cards are made before it, and moved at its end, so that nobody who registers on one
 * of them waits for longer than that takes.
 * @throws Overtaken when a row would be refused by now: then all are tried anew
 */
async function doAll(deps: ImportDeps, run: ImportRun, tried: Ahead): Promise<void> {
  const { db } = deps;
  const doing = doingOf(deps, run);
  for (let first = 0; first < tried.cards.length; first += cardsAtOnce) {
    await makeMissingCards(db, tried.cards.slice(first, first + cardsAtOnce), doing.at);
  }
  try {
    await db.transaction(async (transaction) => {
      await holdImport(transaction, run);
      const ahead = new Ahead();
      for (let position = 0; position < run.total; ) {
        const rows = untilRepeatedReference(await readRows(transaction, run, position));
        const judged = await judge(transaction, run, rows, { doing, ahead, counter: uncounted });
        if (judged.some(({ outcome }) => outcome === 'refused')) throw new Overtaken();
        await storeDecisions(transaction, doing, judged, []);
        await storeOutcomes(transaction, run, judged, { how: 'done', at: doing.at });
        await storeProgress(transaction, run, run.total, judged);
        ahead.forgetEmployments();
        position += rows.length;
      }
      await storeMovements(transaction, ahead.movements, doing.at);
      await endImport(transaction, run, 'finished', doing.at);
    });
  } catch (error) {
    if (isOvertaken(error)) await storeProgress(db, run, 0, []);
    throw error;
  }
}

async function end(deps: ImportDeps, run: ImportRun, status: 'finished' | 'rejected'): Promise<void> {
  await deps.db.transaction(async (transaction) => {
    await holdImport(transaction, run);
    await endImport(transaction, run, status, deps.clock());
  });
}

type Judged = { doing: Doing; ahead: Ahead; counter: NumberCounter };

async function judge(
  db: Executor,
  run: ImportRun,
  rows: readonly PreparedRow[],
  { doing, ahead, counter }: Judged,
): Promise<JudgedRow[]> {
  const facts = await readRowFacts(db, run.caller, rows, doing.at);
  return await judgeRows(rows, { run, today: doing.today, facts, ahead }, counter);
}

function doingOf({ clock }: ImportDeps, { caller }: ImportRun): Doing {
  const at = clock();
  return { caller, at, today: todayInCopenhagen(at) };
}

/** Runs a transaction in which numbers are counted; whoever watches is told of alarms once it is sure that they are. */
async function withCounter<Outcome>(
  deps: ImportDeps,
  { caller }: ImportRun,
  work: (transaction: Executor, counter: NumberCounter) => Promise<Outcome>,
): Promise<Outcome> {
  const alarms: LookupAlarm[] = [];
  const budget = { ...cardBudget(deps, caller), raiseAlarm: (alarm: LookupAlarm) => void alarms.push(alarm) };
  const outcome = await deps.db.transaction((transaction) =>
    work(transaction, countNumbers(transaction, budget)),
  );
  for (const alarm of alarms) deps.raiseAlarm?.(alarm);
  return outcome;
}

/** The rows before one that names a reference which an earlier one of them has: it is judged on what that one stores. */
function untilRepeatedReference(rows: readonly PreparedRow[]): PreparedRow[] {
  const seen = new Set<string>();
  const repeated = rows.findIndex((row) => {
    const reference = 'input' in row ? row.input.reference : undefined;
    if (reference === undefined || reference === null) return false;
    if (seen.has(reference)) return true;
    seen.add(reference);
    return false;
  });
  return repeated < 0 ? [...rows] : rows.slice(0, repeated);
}
